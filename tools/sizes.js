/** The sizes of the package; fails when one is over its budget. docs/decisions/sizes.md says how they are counted. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { filesUnder } from './files.js';

const PACKAGE = 'dist/postwell';

/** @param {Buffer} bytes */
const gzipped = bytes => gzipSync(bytes, { level: 9 }).length;

/** @param {Buffer} code */
const minified = async code => (await transform(code, { minify: true })).code.length;

/** @type {Record<string, {budget: number, how: string, count: (bytes: Buffer) => number | Promise<number>}>} */
const BUDGETS = {
  'background/core/postwell_bg.wasm': { budget: 1_000_000, how: 'gzipped', count: gzipped },
  'background/core/photo_bg.wasm': { budget: 120_000, how: 'gzipped', count: gzipped },
  'content.js': { budget: 60_000, how: 'minified', count: minified },
  'surfaces.js': { budget: 30_000, how: 'minified', count: minified },
  'photos.js': { budget: 30_000, how: 'minified', count: minified },
};

let whole = 0;
for (const file of await filesUnder(PACKAGE)) {
  const bytes = await readFile(`${PACKAGE}/${file}`);
  whole += gzipped(bytes);
  console.log(`${file.padEnd(38)} ${kB(bytes.length)} ${kB(gzipped(bytes))} gzipped${await verdict(file, bytes)}`);
}
console.log(`${'everything'.padEnd(50)} ${kB(whole)} gzipped`);

/**
 * @param {string} file
 * @param {Buffer} bytes
 */
async function verdict(file, bytes) {
  if (!(file in BUDGETS)) return '';
  const { budget, how, count } = BUDGETS[file];
  const size = await count(bytes);
  if (size > budget) process.exitCode = 1;
  return `   ${kB(size).trim()} of ${kB(budget).trim()} ${how}: ${size <= budget ? 'ok' : 'OVER'}`;
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1_000).toFixed(1).padStart(8)} kB`;
}
