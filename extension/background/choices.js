/**
 * What a writer chooses beside a box or in the popup. What is chosen in a private window holds in private windows alone:
 * it is held in the browser's memory, and gone with the last of them.
 */

import * as settings from './settings.js';

const api = globalThis.browser ?? globalThis.chrome;

const KEY = 'secret';

/** @typedef {{what: string, [detail: string]: any}} Choice */
/** @typedef {{site: string, choice: Choice}} Secret */

/**
 * @param {Choice} choice
 * @param {string} site
 * @param {boolean} secret was it made in a private window?
 * @returns {Promise<settings.Settings>} what holds there now; rejected if it could not be kept
 */
export function keep(choice, site, secret) {
  if (!secret) return settings.change(chosen => apply(chosen, site, choice));
  return navigator.locks.request(KEY, async () => {
    await api.storage.session.set({ [KEY]: [...(await secrets()), { site, choice: { ...choice, at: Date.now() } }] });
    return withSecret(await settings.load());
  });
}

/** @returns {Promise<Secret[]>} */
const secrets = async () => /** @type {any} */ ((await api.storage.session.get(KEY))[KEY] ?? []);

/**
 * What holds in a private window.
 * @param {settings.Settings} chosen
 */
export async function withSecret(chosen) {
  const all = structuredClone(chosen);
  for (const { site, choice } of await secrets()) apply(all, site, choice);
  return all;
}

/** @param {() => void} listener called when another choice was made in a private window */
export function onSecret(listener) {
  api.storage.onChanged.addListener((changes, area) => void (area === 'session' && KEY in changes && listener()));
}

/** From the start of the worker on, so that the last private window can wake it. */
export function forgetWithLastWindow() {
  api.windows.onRemoved.addListener(async () => {
    if (!(await api.windows.getAll()).some(({ incognito }) => incognito)) await api.storage.session.remove(KEY);
  });
}

/**
 * @param {settings.Settings} chosen
 * @param {string} site
 * @param {Choice} choice
 */
function apply(chosen, site, { what, category, readers, text, at = Date.now() }) {
  if (what === 'site_off' || what === 'site_on') settings.put(chosen.sitesOff, site, what === 'site_off');
  if (what === 'category_off') settings.put(chosen.categoriesOff, category, true);
  if (what === 'snooze') chosen.snoozedUntil = at + settings.BREAK;
  if (what === 'snooze_end') chosen.snoozedUntil = 0;
  if (what === 'audience') {
    if (readers) chosen.audiences[site] = readers;
    else delete chosen.audiences[site];
  }
  if (what === 'fine_term' && !chosen.fineTerms.some(term => term.text === text && term.site === site)) chosen.fineTerms.push({ text, site });
}
