/** "Look at this with Postwell", in the menu of marked text on any page. */

import { openPage } from './handover.js';

const api = globalThis.browser ?? globalThis.chrome;

const ID = 'reading';

/** The menu is kept by the browser: it is made once, when we are installed or updated. */
export function makeMenu() {
  api.contextMenus.removeAll(() => {
    api.contextMenus.create({ id: ID, title: api.i18n.getMessage('menu_reading'), contexts: ['selection'] });
  });
}

/** Listens from the start of the worker on, so that a click can wake it. */
export function listenToMenu() {
  api.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ID) void look(info, tab);
  });
}

/**
 * The click lends us this tab: so the marked text comes with its line breaks and the addresses of its links.
 * @param {chrome.contextMenus.OnClickData} info
 * @param {chrome.tabs.Tab | undefined} tab
 */
async function look(info, tab) {
  const marked = (await selectionIn(tab?.id, info.frameId)) ?? { text: info.selectionText ?? '', links: [] };
  await openPage('reading', marked, tab);
}

/**
 * @param {number | undefined} tabId
 * @param {number | undefined} frameId
 * @returns {Promise<{text: string, links: string[]} | null>} null where no script may run
 */
async function selectionIn(tabId, frameId = 0) {
  if (tabId === undefined || tabId < 0) return null;
  try {
    const [{ result }] = await api.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: grab });
    return result?.text ? result : null;
  } catch {
    return null;
  }
}

/** Runs in the page's frame. */
function grab() {
  const selection = getSelection();
  const text = selection?.toString() ?? '';
  const links = [];
  for (const link of document.links) if (selection?.containsNode(link, true)) links.push(link.href);
  return { text, links };
}
