/**
 * "Always check this site": sites beyond the manifest's, each allowed by the writer in the browser's own question.
 * What the browser allows is the only list; nothing else is stored.
 */

const api = globalThis.browser ?? globalThis.chrome;

const ID = 'always';
const HOST = /^https:\/\/(\*\.)?([a-z0-9-]+\.)*[a-z0-9-]+(:\d+)?\/\*$/;

/** @param {string} site a host name @returns {string} the pattern to ask the browser for */
export const patternOf = site => `https://${site}/*`;

/** @param {string} pattern @returns {string} the host name in it */
export const siteOf = pattern => pattern.replace(/^https:\/\/|\/\*$/g, '');

/**
 * A host name out of what somebody typed or pasted: "example.org", "https://example.org/forum?x=1".
 * @param {string} typed
 * @returns {string} '' if there is none
 */
export function hostIn(typed) {
  const address = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname.includes('.') && HOST.test(patternOf(hostname)) ? hostname : '';
}

/** The patterns that were allowed beyond the manifest's. @returns {Promise<string[]>} */
export async function allowed() {
  const own = api.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await api.permissions.getAll();
  return origins.filter(origin => !own.includes(origin) && HOST.test(origin)).sort();
}

/** Lets the content script start by itself exactly on the allowed sites. */
export function register() {
  turn = turn.then(reconcile).catch(() => undefined);
  return turn;
}

/** @type {Promise<unknown>} */
let turn = Promise.resolve();

async function reconcile() {
  const matches = await allowed();
  const [registered] = await api.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await api.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: ['content.js'], allFrames: true, matchOriginAsFallback: true, runAt: /** @type {const} */ ('document_idle'), persistAcrossSessions: true };
  if (registered) await api.scripting.updateContentScripts([script]);
  else await api.scripting.registerContentScripts([script]);
}
