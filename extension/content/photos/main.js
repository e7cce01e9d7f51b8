/**
 * Looks into photos that a person chose: comes when there are some (see `../photos.js`), and asks the worker what their
 * files say. If that leads to somebody, one card says so. The files are the person's own choice, held here until the
 * card is closed; the site's upload is not touched.
 */

import { Card } from './card.js';
import { bytesOf, headOf } from './bytes.js';
import { stream } from './stream.js';

const api = globalThis.browser ?? globalThis.chrome;

/** Larger files are films or pictures no phone makes. */
const LARGEST = 40_000_000;

/** @typedef {import('../../background/photos.js').Look} Look */
/** @typedef {Look & {file: File}} Seen */
/** @typedef {import('../photos.js').World & {postwellCard?: Card | null, postwellChoices?: number}} World */
const world = /** @type {World} */ (globalThis);

const chosen = world.postwellPhotos;
world.postwellPhotos = null;
if (chosen) void look(chosen.files, chosen.at);

/**
 * @param {File[]} files
 * @param {Element} at what was used to choose them
 */
async function look(files, at) {
  const choice = (world.postwellChoices = (world.postwellChoices ?? 0) + 1);
  /** @type {Seen[]} */
  const seen = [];
  for (const file of files) {
    const found = file.size <= LARGEST ? await ask(file) : null;
    if (found && found.hints.length > 0) seen.push({ ...found, file });
  }
  if (choice !== world.postwellChoices) return; // something else was chosen meanwhile
  world.postwellCard?.remove();
  world.postwellCard = null;
  if (seen.length === 0) return;
  const card = new Card(seen, at, () => {
    stream(seen.filter(photo => photo.cleanable).map(photo => photo.file));
    void api.runtime.sendMessage({ type: 'photos_clean' }).catch(() => undefined);
  });
  world.postwellCard = card;
  card.show();
}

/**
 * @param {File} file
 * @returns {Promise<Look | null>} null where it cannot be read any more, or nobody answers
 */
async function ask(file) {
  try {
    return await api.runtime.sendMessage({ type: 'photo_read', bytes: await bytesOf(await headOf(file)) });
  } catch {
    return null;
  }
}
