/** Remembers how each editor did, for the table of docs/EDITORS.md (table.js). */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const NOTES = fileURLToPath(new URL('../built/notes/', import.meta.url));

/** @type {Record<string, Record<string, string>>} */
export const notes = {};

/** A behaviour of several tests is as good as the worst of them.
 * @param {import('./kinds.js').Tested} kind
 * @param {string} behaviour
 * @param {string} mark
 */
export function note({ page }, behaviour, mark) {
  const known = (notes[page] ??= {});
  if (known[behaviour] !== '✗' || mark !== '✓') known[behaviour] = mark;
}

/** @param {string} browser */
export async function saveNotes(browser) {
  await mkdir(NOTES, { recursive: true });
  await writeFile(`${NOTES}${browser}.json`, JSON.stringify(notes, null, 1));
}
