/** The sizes of the package; fails when one is over its budget. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { filesUnder } from './files.js';

const PACKAGE = 'dist/postwell';

/** What is limited, in bytes, gzipped: what a person downloads. docs/decisions/sizes.md says why for content.js. */
const BUDGETS = [
  { file: 'background/core/postwell_bg.wasm', budget: 1_000_000 },
  { file: 'content.js', budget: 60_000 },
];

let over = false;
let whole = 0;
for (const file of await filesUnder(PACKAGE)) {
  const bytes = await readFile(`${PACKAGE}/${file}`);
  const zipped = gzipSync(bytes, { level: 9 }).length;
  whole += zipped;
  const limit = BUDGETS.find(budget => budget.file === file);
  const fits = !limit || zipped <= limit.budget;
  const verdict = limit ? `budget ${kB(limit.budget)} ${fits ? 'ok' : 'OVER'}` : '';
  over ||= !fits;
  console.log(`${file.padEnd(38)} ${kB(bytes.length)} ${kB(zipped)} gzipped   ${verdict}`);
}
console.log(`${'everything'.padEnd(38)} ${''.padStart(11)} ${kB(whole)} gzipped`);
if (over) process.exitCode = 1;

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1_000).toFixed(1).padStart(8)} kB`;
}
