/**
 * "Save a clean copy": takes photos from the page they were chosen on, writes them without what leads to somebody, and
 * offers them as files. On a page of ours, since a site can notice a download that starts in its own. The photos live as
 * long as this page.
 */

import '../words.js';
import initialise, { clean } from '../../background/core/photo.js';
import { takeOver } from '../../background/handover.js';
import { make } from '../../content/overlay/elements.js';
import { say } from '../../content/words.js';

const api = globalThis.browser ?? globalThis.chrome;

const WASM = new URL('../../background/core/photo_bg.wasm', import.meta.url);

/** @typedef {{bytes: Uint8Array<ArrayBuffer>, type: string}} Photo */

/** The names of files often tell the minute too. @type {Record<string, string>} */
const ENDINGS = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

const state = /** @type {HTMLElement} */ (document.getElementById('state'));
const place = /** @type {HTMLElement} */ (document.getElementById('copies'));

const { from } = await takeOver('photo');
const photos = from ? await receive(from) : [];
if (photos.length === 0) state.textContent = say('photo_page_gone');
else await offer(photos);

/** @param {Photo[]} photos */
async function offer(photos) {
  await initialise({ module_or_path: WASM });
  const copies = photos.map(cleaned).filter(copy => copy !== undefined);
  state.textContent = say(copies.length > 0 ? 'photo_page_done' : 'photo_page_broken');
  place.append(...copies.map((copy, at) => link(copy, at, copies.length)));
  if (copies.length > 0 && copies.length < photos.length) place.append(make('p', {}, say('photo_page_broken')));
  if (copies.length > 0) place.append(make('p', { class: 'after' }, say('photo_page_left_out')), make('p', {}, say('photo_page_stays')));
  place.querySelector('a')?.focus();
}

/** @param {Photo} photo */
function cleaned({ bytes, type }) {
  const copy = clean(bytes);
  return copy && new Blob([copy], { type });
}

/**
 * @param {Blob} copy
 * @param {number} at
 * @param {number} count
 */
function link(copy, at, count) {
  const nth = count > 1 ? `-${at + 1}` : '';
  const label = count > 1 ? say('photo_page_save_nth', at + 1) : say('photo_page_save');
  return make('a', { class: 'link main', href: URL.createObjectURL(copy), download: `photo${nth}.${ENDINGS[copy.type] ?? 'jpg'}` }, label);
}

/**
 * @param {{tab: number, frame: number}} from
 * @returns {Promise<Photo[]>} all of them, or none if that page is gone
 */
function receive({ tab, frame }) {
  return new Promise(resolve => {
    /** @type {Photo[]} */
    const photos = [];
    /** @type {Uint8Array[]} */
    let pieces = [];
    const port = api.tabs.connect(tab, { frameId: frame, name: 'photos' });
    port.onDisconnect.addListener(() => {
      void api.runtime.lastError; // a page that went away is no fault of anybody
      resolve([]);
    });
    port.onMessage.addListener(({ piece, end, done }) => {
      if (piece !== undefined) pieces.push(Uint8Array.from(atob(piece), sign => sign.charCodeAt(0)));
      if (end !== undefined) {
        photos.push({ bytes: joined(pieces), type: end });
        pieces = [];
      }
      if (done) {
        port.disconnect();
        resolve(photos);
      }
    });
  });
}

/** @param {Uint8Array[]} pieces */
function joined(pieces) {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
