/**
 * Photos that a person chose on a page: reads what their files say, and opens the page that writes clean copies. The
 * Wasm for that is loaded when the first photo comes. Nothing of a photo is stored.
 */

import initialise, * as bindings from './core/photo.js';
import { openPage } from './handover.js';
import { bringPhotos } from './inject.js';

const api = globalThis.browser ?? globalThis.chrome;

const WASM = new URL('./core/photo_bg.wasm', import.meta.url);

/** In the browser's memory for this session: the reminder was shown. */
const REMINDED = 'photo_reminded';

/**
 * @typedef {object} Look
 * @property {import('./core/photo.js').Hint[]} hints
 * @property {boolean} cleanable
 * @property {boolean} remind of what the picture itself may show
 */

/** What our script in a page may ask. @type {Record<string, (message: any, sender: chrome.runtime.MessageSender) => unknown>} */
const QUESTIONS = {
  photos_chosen: (_, sender) => bringPhotos(sender),
  photo_read: ({ bytes }) => look(String(bytes)),
  photos_clean: (_, { tab, frameId }) => openPage('photo', { from: { tab: tab?.id ?? -1, frame: frameId ?? 0 } }, tab),
};

/** @param {(sender: chrome.runtime.MessageSender) => Promise<boolean>} isWanted there, by the writer */
export function listenToPhotos(isWanted) {
  api.runtime.onMessage.addListener((message, sender, reply) => {
    const question = sender.tab && Object.hasOwn(QUESTIONS, message?.type) && QUESTIONS[message.type];
    if (!question) return false;
    void isWanted(sender).then(wanted => (wanted ? question(message, sender) : null)).then(reply, () => reply(null));
    return true; // the answer comes later
  });
}

/**
 * @param {string} base64
 * @returns {Promise<Look>}
 */
async function look(base64) {
  const bytes = Uint8Array.from(atob(base64), sign => sign.charCodeAt(0));
  await initialise({ module_or_path: WASM });
  try {
    const hints = bindings.read(bytes);
    return { hints, cleanable: bindings.can_clean(bytes), remind: hints.length > 0 && (await once()) };
  } catch (problem) {
    bindings.__wbg_reset_state(); // a trapped instance cannot be trusted with its memory
    throw problem;
  }
}

async function once() {
  const { [REMINDED]: reminded } = await api.storage.session.get(REMINDED);
  await api.storage.session.set({ [REMINDED]: true });
  return !reminded;
}
