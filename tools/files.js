/** The few things the tools do with files. */
import { execFileSync } from 'node:child_process';
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

/** Whether this folder is the top of a git checkout, and not what an archive of the source was unpacked to. */
export function isCheckout() {
  try {
    return git('rev-parse', '--show-prefix').trim() === '';
  } catch {
    return false;
  }
}

/** What git knows of, sorted, with its mode: nothing built and nothing private slips in. */
export function trackedFiles() {
  return git('ls-files', '--stage', '-z')
    .split('\0')
    .filter(Boolean)
    .map(line => {
      const [stage, file] = line.split('\t');
      return { file, mode: Number.parseInt(stage.slice(0, 6), 8) };
    });
}

/** @param {string[]} words */
function git(...words) {
  return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
