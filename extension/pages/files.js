/** Files that stay on this computer: saved by the browser's own download, read from the writer's own choice. */

import { make } from '../content/overlay/elements.js';

/** Nothing of ours is longer. */
const LONGEST = 200_000;

/**
 * @param {string} name of the file
 * @param {unknown} data
 */
export function save(name, data) {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(data, null, 2)}\n`], { type: 'application/json' }));
  make('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * The data in the file that was chosen; undefined if it cannot be read. The field is emptied: the same file can be
 * chosen again.
 * @param {HTMLInputElement} field
 * @returns {Promise<unknown>}
 */
export async function chosen(field) {
  const [file] = field.files ?? [];
  if (!file || file.size > LONGEST) return undefined;
  try {
    return JSON.parse(await file.text());
  } catch {
    return undefined;
  } finally {
    field.value = '';
  }
}
