/** The tables of docs/PERFORMANCE.md. */
import { SCRIPTS } from './texts.js';
import { ENGINES } from './engines.js';

/**
 * @typedef {{runs: number, min: number, median: number, p99: number}} Times milliseconds
 * @typedef {Times & {found: number, length: number, script: import('./texts.js').Script}} Row
 * @typedef {{ready: number, first: number, memory: number, linear?: number}} Cold
 * @typedef {{version: string, size: {disk: number, loaded: number | null}, colds: Cold[], warm: Row[]}} Peer
 * @typedef {Row & {engine: string, start: number, first: number}} NativeRow
 * @typedef {{browser: string, cold: number[], warm: number[], key: number[], perKey: number, perKeyWithout: number, tab: number, worker: number}} Browser
 * @typedef {{failed: string}} Failed why there are no figures
 *
 * @typedef {object} Measured
 * @property {string} machine
 * @property {Record<string, Peer | Failed>} peers Postwell among them
 * @property {{lengths: Row[], findings: Row[]}} growth
 * @property {{versions: Record<string, string>, rows: NativeRow[]} | Failed} native
 * @property {Record<string, Browser | Failed>} browsers
 * @property {number} wasm bytes, gzipped
 */

/** What a writer waits for a finished word before it is read: WORD of extension/content/scheduler.js. */
const WORD_MS = 60;

/** @template T @param {T | Failed} measured @returns {measured is Failed} */
const failed = measured => typeof measured === 'object' && measured !== null && 'failed' in measured;

/** @param {number[]} values @param {number} part */
const quantile = (values, part) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];

/** @param {number} value three digits are all that is meant */
const digits = value => (Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(Math.abs(value) < 0.1 ? 2 : 3))));

/** @param {number[]} values */
const leastAndMedian = values => `${digits(Math.min(...values))} / ${digits(quantile(values, 0.5))}`;

/** @param {string[]} head @param {(string | number)[][]} rows */
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

/** @param {Measured} measured */
export function report(measured) {
  return [
    measured.machine,
    '### The goals',
    goals(measured),
    '### Beside other libraries, in JavaScript and Wasm',
    'Each in a process of its own (Node), one after the other. "Ready" is from `import` to an object that can be asked, "first answer" is for a post of 2,000 characters after that. '
      + 'Memory is what the process grew by until then; "on disk" is all npm installs for it (for Postwell the core as shipped); "to load" is that joined, minified and gzipped, with its Wasm.',
    libraries(measured),
    'Warm, for each keystroke: the draft grows by a character until it has its length, and is read as a whole each time. "Finds" shows that it works; it is no measure of quality: they look for different things. '
      + '"Times ours" is least by least and median by median; below 1 it is quicker than Postwell. Where there are fewer than a hundred runs, p99 is the slowest.',
    keystrokes(measured),
    '![How long each takes for a draft, by its length](images/speed.svg)',
    '### Beside other crates, native',
    natives(measured),
    '### Growth',
    'The whole draft is read at each key, whatever its length. Wasm, warm:',
    growth(measured.growth.lengths, 'characters'),
    'Drafts of nothing but findings (a line of about 43 characters with another address each):',
    growth(measured.growth.findings, 'findings'),
    '### In the browsers',
    browsers(measured.browsers),
  ].join('\n\n');
}

/** @param {Measured} measured */
function libraries({ peers }) {
  const rows = Object.entries(peers).map(([name, peer]) => {
    if (failed(peer)) return [name, ENGINES[name].what, `not measured: ${peer.failed}`, '', '', '', ''];
    const { version, size, colds } = peer;
    return [
      `${name} ${version}`, ENGINES[name].what, leastAndMedian(colds.map(({ ready }) => ready)), leastAndMedian(colds.map(({ first }) => first)),
      digits(quantile(colds.map(({ memory }) => memory / 1e6), 0.5)), digits(size.disk / 1e6), size.loaded === null ? 'cannot be joined' : digits(size.loaded / 1e6),
    ];
  });
  return table(['', 'looks for', 'ready, ms (least / median)', 'first answer, ms (least / median)', 'memory, MB', 'on disk, MB', 'to load, MB'], rows);
}

/** @param {Measured} measured */
function keystrokes({ peers }) {
  const ours = warmOf(peers.Postwell);
  const rows = ours.flatMap(({ script, length }) => Object.entries(peers).map(([name, peer]) => {
    const row = warmOf(peer).find(one => one.script === script && one.length === length);
    const own = ours.find(one => one.script === script && one.length === length);
    if (!row || !own) return [`${length.toLocaleString('en')}, ${script}`, name, failed(peer) ? `not measured: ${peer.failed}` : 'not measured', '', '', '', '', ''];
    return [`${length.toLocaleString('en')}, ${script}`, name, row.found, row.runs, digits(row.min), digits(row.median), digits(row.p99), name === 'Postwell' ? '1' : ratio(row, own)];
  }));
  return table(['characters', '', 'finds', 'runs', 'least, ms', 'median, ms', 'p99, ms', 'times ours'], rows);
}

/** @param {Times} theirs @param {Times} ours */
const ratio = (theirs, ours) => `${digits(theirs.min / ours.min)} / ${digits(theirs.median / ours.median)}`;

/** @param {Peer | Failed} peer */
const warmOf = peer => (failed(peer) ? [] : peer.warm);

/** @param {Measured} measured */
function natives({ native }) {
  if (failed(native)) return `Not measured: ${native.failed}`;
  const engines = [...new Set(native.rows.map(({ engine }) => engine))];
  const starts = engines.map(engine => {
    const row = native.rows.find(one => one.engine === engine);
    return `${engine} ${native.versions[engine]} ${digits(row?.start ?? NaN)} and ${digits(row?.first ?? NaN)} ms`;
  });
  const rows = SCRIPTS.flatMap(script => native.rows.filter(row => row.script === script).toSorted((a, b) => a.length - b.length)).map(row => {
    const own = /** @type {NativeRow} */ (native.rows.find(one => one.engine === 'postwell' && one.script === row.script && one.length === row.length));
    const perSecond = (/** @type {number} */ time) => digits(row.length / time / 1e3);
    return [`${row.length.toLocaleString('en')}, ${row.script}`, row.engine, row.found, digits(row.min), digits(row.median), digits(row.p99), `${perSecond(row.min)} / ${perSecond(row.median)}`, row === own ? '1' : ratio(row, own)];
  });
  return [
    'The same drafts, keystroke by keystroke, all compiled alike (`--release`, `opt-level = 3`; what we ship is at "s"). Made ready and first answer for 280 characters: '
      + `${starts.join(', ')}.`,
    table(['characters', '', 'finds', 'least, ms', 'median, ms', 'p99, ms', 'million characters a second (best / median)', 'times ours'], rows),
  ].join('\n\n');
}

/** @param {Row[]} rows @param {'characters' | 'findings'} what */
function growth(rows, what) {
  const cells = rows.map(({ length, found, runs, min, median }) => [
    length.toLocaleString('en'), found.toLocaleString('en'), runs, digits(min), digits(median), digits((min * 1_000) / length), digits((median * 1_000) / length),
    ...(what === 'findings' ? [digits((min * 1_000) / found)] : []),
  ]);
  return table(['characters', 'findings', 'runs', 'least, ms', 'median, ms', 'least, µs a character', 'median, µs a character', ...(what === 'findings' ? ['least, µs a finding'] : [])], cells);
}

/** @param {Record<string, Browser | Failed>} all */
function browsers(all) {
  const rows = Object.entries(all).map(([name, browser]) => {
    if (failed(browser)) return [name, `not measured: ${browser.failed}`, '', '', '', '', '', ''];
    const { cold, warm, key, perKey, perKeyWithout, tab, worker } = browser;
    return [
      browser.browser, `${leastAndMedian(cold)} / ${digits(Math.max(...cold))}`, `${leastAndMedian(warm)} / ${digits(Math.max(...warm))}`,
      `${leastAndMedian(key)} / ${digits(quantile(key, 0.99))}`, key.length, `${digits(perKey)} (of ${digits(perKey + perKeyWithout)})`, digits(tab), digits(worker),
    ];
  });
  return [
    table(['', 'cold worker to first underlines, ms (least / median / most)', 'the same, warm', 'key to underline, ms (least / median / p99)', 'keys', 'main thread a key, ms', 'memory of the tab, MB', 'memory of the background, MB'], rows),
    `Underlines are counted as there when our element is in the page; the screen shows them a frame later. Key to underline is in a draft of 2,000 characters, from the key behind a finished word, and holds the ${WORD_MS} ms we choose to wait for the next one. `
      + 'Main thread and tab: what the page takes with us less what it takes where we are not, typing a key every 50 ms; small differences drown, and may come out below 0. The tab is what its JavaScript holds (Chromium) or its process (Firefox); '
      + 'the background is the worker with the Wasm\'s memory, without compiled code (Chromium), or the whole process of the extension (Firefox).',
  ].join('\n\n');
}

/** @param {Measured} measured */
function goals({ peers, native, browsers, wasm }) {
  const ours = peers.Postwell;
  if (failed(ours)) return `Not measured: ${ours.failed}`;
  const rows = /** @type {(string | number)[][]} */ ([]);
  /** @param {string} goal @param {number} value @param {number} most @param {string} unit @param {number} [least] */
  const atMost = (goal, value, most, unit, least) => void rows.push([goal, `at most ${most.toLocaleString('en')} ${unit}`, `${digits(value)} ${unit}`, least === undefined ? '' : digits(least), value <= most ? 'reached' : '**not reached**']);
  for (const [goal, most, times] of /** @type {const} */ ([['core ready, median', 20, ours.colds.map(({ ready }) => ready)], ['first answer after that, median', 8, ours.colds.map(({ first }) => first)]])) {
    atMost(goal, quantile(times, 0.5), most, 'ms', Math.min(...times));
  }
  for (const [length, most] of [[280, 0.1], [2_000, 0.5], [20_000, 2]]) {
    for (const row of ours.warm.filter(one => one.length === length)) atMost(`${length.toLocaleString('en')} characters, ${row.script}, p99`, row.p99, most, 'ms', row.min);
  }
  atMost('linear memory of the Wasm', (ours.colds[0].linear ?? NaN) / 1e6, 16, 'MB');
  atMost('the Wasm, gzipped', wasm / 1e3, 1_000, 'kB');
  for (const [kind, least, goal] of /** @type {const} */ ([['assistant', 20, 'quicker than the quickest writing assistant, median'], ['patterns', 1, 'quicker than the quickest pattern matcher in JavaScript, median']])) {
    for (const own of ours.warm.filter(({ script }) => script === 'ASCII')) {
      const others = Object.entries(peers).filter(([name]) => ENGINES[name].kind === kind).flatMap(([, peer]) => warmOf(peer)).filter(({ script, length }) => script === own.script && length === own.length);
      atLeast(`${own.length.toLocaleString('en')} characters: ${goal}`, others, own, least);
    }
  }
  if (!failed(native)) {
    const alike = native.rows.filter(row => row.length === 2_000 && row.script === 'ASCII');
    const [own] = alike.filter(({ engine }) => engine === 'postwell');
    atLeast('2,000 characters: quicker than the quickest crate, native, median', alike.filter(row => row !== own), own, 1);
  }
  for (const [name, browser] of Object.entries(browsers)) {
    if (failed(browser)) continue;
    atMost(`${name}: cold worker to first underlines, median`, quantile(browser.cold, 0.5), 150, 'ms', Math.min(...browser.cold));
    atMost(`${name}: key to underline beyond the ${WORD_MS} ms we wait, p99`, quantile(browser.key, 0.99) - WORD_MS, 100, 'ms', Math.min(...browser.key) - WORD_MS);
  }
  return table(['', 'goal', 'measured', 'by the least', ''], rows);

  /** @param {string} goal @param {Times[]} others @param {Times} own @param {number} least */
  function atLeast(goal, others, own, least) {
    const value = Math.min(...others.map(({ median }) => median)) / own.median;
    if (others.length) rows.push([goal, `at least ${least} times`, `${digits(value)} times`, digits(Math.min(...others.map(({ min }) => min)) / own.min), value >= least ? 'reached' : '**not reached**']);
    else rows.push([goal, `at least ${least} times`, 'not measured', '', '']);
  }
}
