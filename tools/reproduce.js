/**
 * Proves that the stores' archives can be made again from the source alone: copies what git knows of into another
 * folder, builds and packs there, and compares the bytes with dist/ here.
 */
import { execFileSync } from 'node:child_process';
import { chmod, cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { trackedFiles } from './files.js';

const elsewhere = await mkdtemp(path.join(tmpdir(), 'postwell-again-'));
try {
  for (const { file, mode } of trackedFiles()) {
    await cp(file, path.join(elsewhere, file));
    await chmod(path.join(elsewhere, file), mode & 0o777);
  }
  const { CARGO_TARGET_DIR: _, ...env } = process.env; // else both builds would meet in one folder
  execFileSync('./build.sh', ['archive'], { cwd: elsewhere, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const archives = (await readdir('dist')).filter(name => /-(chrome|firefox)\.zip$/.test(name));
  if (archives.length !== 2) throw new Error(`two archives are expected in dist/, not ${archives.length}`);
  for (const name of archives) {
    const [here, there] = await Promise.all(['.', elsewhere].map(folder => readFile(path.join(folder, 'dist', name))));
    const same = here.equals(there);
    console.log(`${name.padEnd(32)} ${same ? 'the same bytes, built in two folders' : 'DIFFERS when built in another folder'}`);
    if (!same) process.exitCode = 1;
  }
} finally {
  await rm(elsewhere, { recursive: true, force: true });
}
