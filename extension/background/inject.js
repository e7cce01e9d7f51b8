/** Brings the content script into pages where the browser does not do it by itself. */

const api = globalThis.browser ?? globalThis.chrome;

const SCRIPT = 'content.js';

/**
 * "Check this page": the writer asked for it with a click, which lends us this one tab.
 * @param {number} tabId
 */
export async function checkTab(tabId) {
  try {
    await api.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] });
  } catch {
    // A page the browser keeps to itself, such as its own settings: nothing to check there.
  }
}

/**
 * After an update the scripts in open tabs are cut off from us. Firefox starts new ones itself; Chrome leaves it to us.
 */
export async function injectEverywhere() {
  if (api.runtime.getURL('').startsWith('moz-extension:')) return;
  const matches = api.runtime.getManifest().content_scripts?.flatMap(script => script.matches ?? []) ?? [];
  const tabs = await api.tabs.query({ url: matches });
  await Promise.all(tabs.map(tab => (tab.id === undefined ? undefined : checkTab(tab.id))));
}
