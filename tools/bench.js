/**
 * `./build.sh bench`: how fast Postwell is, beside other libraries and in both browsers, in one run on one machine.
 * Prints tables; with --write they also go to docs/PERFORMANCE.md, and a plot to docs/images/speed.svg. Engines are
 * measured one after the other, each in its own process. What cannot be measured is said in the tables, with the reason.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ENGINES, versionOf } from './peers/engines.js';
import { plot } from './peers/plot.js';
import { report } from './peers/report.js';
import { LENGTHS, SCRIPTS, draft } from './peers/texts.js';
import { weigh } from './peers/weigh.js';

const COLD_RUNS = 7;
/** After so many milliseconds no further cold run is begun. */
const COLD_MOST = 12_000;
/** Seconds for each engine, script and length. */
const WARM = 1;
const NATIVE = 0.7;
const DOCUMENT = 'docs/PERFORMANCE.md';
const PICTURE = 'docs/images/speed.svg';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const load = os.loadavg()[0];
const processors = os.cpus();

/** @type {Record<string, import('./peers/report.js').Peer | import('./peers/report.js').Failed>} */
const peers = {};
for (const name of Object.keys(ENGINES)) {
  peers[name] = await tried(name, async () => ({
    version: await versionOf(name),
    size: await weigh(name),
    colds: coldStarts(name),
    warm: node('tools/peers/measure.js', name, 'warm', String(WARM)),
  }));
}
step('growth');
const growth = node('tools/peers/measure.js', 'Postwell', 'growth');
const native = await tried('native', natively);
/** @type {Record<string, import('./peers/report.js').Browser | import('./peers/report.js').Failed>} */
const browsers = {};
for (const browser of ['chromium', 'firefox']) browsers[browser] = await tried(browser, async () => node('tools/bench_worker.js', browser));
const wasm = gzipSync(await readFile('dist/postwell/background/core/postwell_bg.wasm'), { level: 9 }).length;

const tables = report({ machine: machine(), peers, growth, native, browsers, wasm });
console.log(tables);
if (process.argv.includes('--write')) await write();

async function write() {
  const text = await readFile(DOCUMENT, 'utf8');
  const marked = /(<!-- measured -->\n)[^]*(<!-- end of measured -->)/;
  if (!marked.test(text)) throw new Error(`${DOCUMENT} has no place for the tables`);
  await writeFile(DOCUMENT, text.replace(marked, (_, begin, end) => `${begin}${tables}\n${end}`));
  const lines = Object.entries(peers).flatMap(([name, peer]) => ('failed' in peer ? [] : [{ name, points: pointsOf(name, peer) }]));
  await mkdir('docs/images', { recursive: true });
  await writeFile(PICTURE, plot('Milliseconds to read a draft, warm, median, by its length', lines));
  console.log(`\nwritten: ${DOCUMENT}, ${PICTURE}`);
}

/**
 * @param {string} name
 * @param {import('./peers/report.js').Peer} peer
 * @returns {[number, number][]}
 */
function pointsOf(name, { warm }) {
  const longer = name === 'Postwell' ? /** @type {import('./peers/report.js').Row[]} */ (growth.lengths).filter(({ length }) => length > LENGTHS[LENGTHS.length - 1]) : [];
  return [...warm.filter(({ script }) => script === 'ASCII'), ...longer].map(({ length, median }) => [length, median]);
}

/** @param {string} name */
function coldStarts(name) {
  const colds = [];
  const begin = performance.now();
  while (colds.length < COLD_RUNS && (performance.now() - begin < COLD_MOST || !colds.length)) colds.push(node('tools/peers/measure.js', name, 'cold'));
  return colds;
}

/** The crates beside our core, on the same drafts. */
async function natively() {
  const drafts = SCRIPTS.flatMap(script => LENGTHS.map(length => ({ script, length })));
  const input = drafts.map(({ script, length }) => `${draft(script, length)}\0`).join('');
  const output = execFileSync('target/peers/release/peers', [String(NATIVE)], { encoding: 'utf8', input });
  const rows = output.trim().split('\n').map(line => {
    const [engine, index, ...numbers] = line.split('\t');
    const [found, start, first, runs, min, median, p99] = numbers.map(Number);
    return { engine, ...drafts[Number(index)], found, start, first, runs, min, median, p99 };
  });
  const lock = await readFile('tools/peers/native/Cargo.lock', 'utf8');
  const versions = Object.fromEntries([...lock.matchAll(/^name = "(.+)"\nversion = "(.+)"$/gm)].map(([, crate, version]) => [crate, version]));
  return { versions, rows };
}

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} measure
 * @returns {Promise<T | import('./peers/report.js').Failed>}
 */
async function tried(name, measure) {
  step(name);
  try {
    return await measure();
  } catch (problem) {
    const { stderr } = /** @type {{stderr?: string}} */ (problem);
    const said = stderr?.split('\n').find(line => /error/i.test(line)) ?? String(problem).split('\n')[0];
    return { failed: said.trim().slice(0, 160).replaceAll('|', '\\|') };
  }
}

/** @param {string} script @param {...string} args the one of tools/bench_worker.js is the browser */
function node(script, ...args) {
  const env = { ...process.env, BROWSER: args[0] };
  const output = execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', env, maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] });
  return JSON.parse(/** @type {string} */ (output.trim().split('\n').at(-1)));
}

/** @param {string} name */
function step(name) {
  process.stderr.write(`measuring ${name}\n`);
}

function machine() {
  const rustc = execFileSync('rustc', ['--version'], { encoding: 'utf8' }).split(' ')[1];
  const busy = load > processors.length / 2
    ? `**Others were at work on it** (load ${load.toFixed(1)} for ${processors.length} processors when it began): medians and p99 are theirs as much as ours, so look at the least.`
    : `It had nothing else to do (load ${load.toFixed(1)} when it began).`;
  return `${new Date().toISOString().slice(0, 10)}, ${processors[0].model.trim()}, ${processors.length} processors, ${(os.totalmem() / 2 ** 30).toFixed(0)} GB, ${os.type()} ${os.release().split('-')[0]}, Node ${process.versions.node}, rustc ${rustc}. ${busy}`;
}
