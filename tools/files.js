/** The few things the tools do with files. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * All files under a folder, as paths inside it with forward slashes, sorted.
 * @param {string} folder
 */
export async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
