/** Brings our scripts into pages where the browser does not do it by itself. */

const api = globalThis.browser ?? globalThis.chrome;

const SCRIPT = 'content.js';
const SURFACES = 'surfaces.js';
const PHOTOS = 'photos.js';

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

/** The card and the list, for a frame in which somebody opened one. @param {chrome.runtime.MessageSender | undefined} sender */
export const bringSurfaces = sender => bring(sender, SURFACES);

/** What looks at photos, for a frame in which somebody chose one. @param {chrome.runtime.MessageSender} sender */
export const bringPhotos = sender => bring(sender, PHOTOS);

/**
 * @param {chrome.runtime.MessageSender | undefined} sender our script in that frame
 * @param {string} file
 * @returns {Promise<boolean>} is it there?
 */
async function bring(sender, file) {
  const { tab, frameId } = sender ?? {};
  if (tab?.id === undefined || frameId === undefined) return false;
  try {
    await api.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] });
    return true;
  } catch {
    return false; // the page went away, or the writer took back our leave to be there
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
