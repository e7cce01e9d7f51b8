/**
 * Notices when a person chooses, pastes or drops photos on this page. It only looks on: the event goes its way, and the
 * site gets the files as they are. What looks into them comes by `background/inject.js` when the first photo does.
 */

import { addressOf, placeOf } from './place.js';

const api = globalThis.browser ?? globalThis.chrome;

/** More than anybody posts at once. */
const MOST = 20;
/** Some systems do not know what a HEIC is. */
const NAMES = /\.(?:jpe?g|png|webp|hei[cf]|avif|tiff?)$/i;

/** Photos that wait for the script that looks into them. @typedef {{postwellPhotos?: {files: File[], at: Element} | null}} World */
const world = /** @type {World} */ (globalThis);

/** @param {AbortSignal} signal */
export function watchPhotos(signal) {
  // An `input` event leaves shadow roots, a `change` event does not.
  for (const type of ['input', 'paste', 'drop']) window.addEventListener(type, look, { capture: true, passive: true, signal });
}

/** @param {Event} event */
function look(event) {
  if (!event.isTrusted) return;
  const at = /** @type {Element} */ (event.composedPath()[0]);
  const files = [...(filesOf(event, at) ?? [])].filter(({ type, name }) => type.startsWith('image/') || NAMES.test(name)).slice(0, MOST);
  if (files.length === 0 || !placeOf(addressOf(window), at instanceof Element ? at : document.documentElement)) return;
  world.postwellPhotos = { files, at };
  try {
    // Nobody answers if the writer wants silence here.
    void api.runtime.sendMessage({ type: 'photos_chosen' }).catch(() => undefined);
  } catch {
    // The extension is no more.
  }
}

/**
 * @param {any} event
 * @param {any} at
 * @returns {FileList | undefined}
 */
function filesOf(event, at) {
  if (event.type === 'input') return at.type === 'file' ? at.files : undefined;
  return (event.clipboardData ?? event.dataTransfer)?.files;
}
