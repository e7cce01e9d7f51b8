/**
 * What one of our pages is opened with: a topic, or a text that was marked for a second look. It goes through the
 * browser's memory for this session, never through an address (addresses are kept in the history), and is gone as
 * soon as the page has it.
 */

const api = globalThis.browser ?? globalThis.chrome;

/** A text longer than this is cut: more is not read in one go. */
const LONGEST = 50_000;
const MOST_LINKS = 200;

/**
 * @typedef {object} Handover
 * @property {string} [topic] a condition of the resource book
 * @property {string} [text]
 * @property {string[]} [links]
 * @property {{tab: number, frame: number} | null} [from] the page that holds the photos: they come from there, past the worker
 */

/**
 * Opens a page of ours.
 * @param {'groups' | 'reading' | 'photo'} page
 * @param {Handover} handover
 * @param {chrome.tabs.Tab} [beside] the tab the person is in
 */
export async function openPage(page, { topic = '', text = '', links = [], from = null }, beside) {
  await api.storage.session.set({ [page]: { topic, text: text.slice(0, LONGEST), links: links.slice(0, MOST_LINKS), from } });
  // No page of ours can be in a private window: there it opens in an ordinary one.
  const place = beside && !beside.incognito ? { index: beside.index + 1, windowId: beside.windowId } : {};
  await api.tabs.create({ url: api.runtime.getURL(`pages/${page}/${page}.html`), ...place });
}

/**
 * Takes what the page was opened with; a second time there is nothing.
 * @param {'groups' | 'reading' | 'photo'} page
 * @returns {Promise<Handover>}
 */
export async function takeOver(page) {
  const { [page]: handover } = await api.storage.session.get(page);
  await api.storage.session.remove(page);
  return handover ?? {};
}
