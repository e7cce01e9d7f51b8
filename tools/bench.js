/**
 * How fast the core is as Wasm: ready from its bytes, first answer, then three lengths of draft, each
 * against its budget. benches/assess.rs measures the same natively.
 */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadCore } from '../tests/wasm/core.js';

const READY_MS = 20;
const FIRST_ANSWER_MS = 8;
const MEMORY_MB = 16;

/** Characters of a draft, and the most milliseconds its 99th percentile may take. */
const BUDGETS = /** @type {const} */ ([[280, 0.1], [2_000, 0.5], [20_000, 2]]);

const post = await readFile(new URL('../benches/post.txt', import.meta.url), 'utf8');

if (process.argv.includes('--cold')) {
  console.log(JSON.stringify(await coldStart()));
} else {
  const self = fileURLToPath(import.meta.url);
  const colds = Array.from({ length: 15 }, () => JSON.parse(execFileSync(process.execPath, [self, '--cold'], { encoding: 'utf8' })));
  row('wasm', 'ready from bytes', colds.map(cold => cold.ready), READY_MS, 'median');
  row('wasm', 'first answer', colds.map(cold => cold.first), FIRST_ANSWER_MS, 'median');
  const { assess, memory } = await loadCore();
  for (const [length, budget] of BUDGETS) {
    const draft = [...post.repeat(Math.ceil(length / post.length))].slice(0, length).join('');
    for (let run = 0; run < 200; run += 1) assess(draft, {}); // the browser's optimiser is warm after a few keys
    const times = Array.from({ length: length > 10_000 ? 500 : 3_000 }, () => timed(() => assess(draft, {})));
    row('wasm', `${length} characters`, times, budget, 'p99');
  }
  const used = memory.buffer.byteLength / 1e6;
  console.log(`wasm     memory ${used.toFixed(1)} MB   budget ${MEMORY_MB} ${used <= MEMORY_MB ? 'ok' : 'OVER'}`);
}

/** In a process of its own: nothing is compiled or warm yet. */
async function coldStart() {
  const start = performance.now();
  const { assess, bytesRead } = await loadCore();
  const ready = performance.now() - start - bytesRead;
  return { ready, first: timed(() => assess(post, {})) };
}

/** @param {() => unknown} run */
function timed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * @param {string} where
 * @param {string} what
 * @param {number[]} times
 * @param {number} budget
 * @param {'median' | 'p99'} judged the figure the budget is about
 */
function row(where, what, times, budget, judged) {
  const sorted = times.toSorted((a, b) => a - b);
  const figures = { min: sorted[0], median: sorted[sorted.length >> 1], p99: sorted[Math.floor(sorted.length * 0.99)] };
  const shown = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3).padStart(7)}`);
  console.log(`${where.padEnd(8)} ${what.padStart(17)}   ${shown.join('   ')} ms   budget ${budget} ${figures[judged] <= budget ? 'ok' : 'OVER'}`);
}
