/**
 * Measures one engine in a process of its own, so that nothing is compiled or warm before, and prints JSON:
 *   node measure.js <engine> cold             ready, first answer, memory
 *   node measure.js <engine> warm <seconds>   each keystroke, for each script and length; so many seconds each
 *   node measure.js Postwell growth           up to a million characters, up to a thousand findings
 */
import { ENGINES } from './engines.js';
import { LENGTHS, SCRIPTS, crowded, draft, keystrokes } from './texts.js';

/** More runs would say nothing more. */
const MOST_RUNS = 3_000;
const FEWEST_RUNS = 3;

const [name, what, seconds] = process.argv.slice(2);
const measured = await { cold, warm, growth }[/** @type {'cold' | 'warm' | 'growth'} */ (what)]();
// Some of them leave timers or workers behind.
process.stdout.write(`${JSON.stringify(measured)}\n`, () => process.exit());

async function cold() {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const { read, memory } = await ENGINES[name].load();
  const ready = performance.now() - start;
  await read(draft('ASCII', 2_000));
  const first = performance.now() - start - ready;
  return { ready, first, memory: process.memoryUsage().rss - before, linear: memory?.buffer.byteLength };
}

async function warm() {
  const { read, count } = await ENGINES[name].load();
  const rows = [];
  for (const script of SCRIPTS) {
    for (const length of LENGTHS) {
      const text = draft(script, length);
      const states = keystrokes(text);
      await times(read, states, Number(seconds), 200, 1); // the browser's optimiser is warm after some keys
      rows.push({ script, length, found: count(await read(text)), ...summary(await times(read, states, Number(seconds))) });
    }
  }
  return rows;
}

async function growth() {
  const { read, count } = await ENGINES[name].load();
  await times(read, keystrokes(draft('ASCII', 2_000)), 1, 500);
  const lengths = [];
  for (const length of [280, 2_000, 20_000, 200_000, 1_000_000]) {
    const text = draft('ASCII', length);
    lengths.push({ length, found: count(await read(text)), ...summary(await times(read, [text], 2)) });
  }
  const findings = [];
  for (const wanted of [1, 10, 100, 1_000]) {
    const text = crowded(wanted);
    findings.push({ length: text.length, found: count(await read(text)), ...summary(await times(read, [text], 1)) });
  }
  return { lengths, findings };
}

/**
 * @param {(text: string) => unknown} read
 * @param {string[]} states read over and over
 * @param {number} most seconds
 * @param {number} [runs] at most
 * @param {number} [fewest] even if they take longer
 */
async function times(read, states, most, runs = MOST_RUNS, fewest = FEWEST_RUNS) {
  const took = [];
  const begin = performance.now();
  while (took.length < runs && (performance.now() - begin < most * 1_000 || took.length < fewest)) {
    const text = states[took.length % states.length];
    const start = performance.now();
    await read(text);
    took.push(performance.now() - start);
  }
  return took;
}

/** @param {number[]} took */
function summary(took) {
  const sorted = took.toSorted((a, b) => a - b);
  return { runs: sorted.length, min: sorted[0], median: sorted[sorted.length >> 1], p99: sorted[Math.floor(sorted.length * 0.99)] };
}
