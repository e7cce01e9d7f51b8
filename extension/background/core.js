/** The Wasm core in this worker: loaded once, started anew after a trap. */

import initialise, * as bindings from './core/postwell.js';

const WASM = new URL('./core/postwell_bg.wasm', import.meta.url);

/** @type {Promise<WebAssembly.Module> | undefined} */
let compiled;
/** @type {Promise<unknown> | undefined} */
let running;

const compile = () => (compiled ??= WebAssembly.compileStreaming(fetch(WASM)));

/** A draft was asked about: it has made the core warm by itself. */
let asked = false;

/** Has the core ready; asking early makes the first answer quick. @returns {Promise<unknown>} */
export const ready = () => (running ??= start());

async function start() {
  await initialise({ module_or_path: await compile() });
  setTimeout(warmUp); // a draft that waits goes first
}

/** Step by step: a draft that comes meanwhile is not kept waiting. */
function warmUp(step = 0) {
  if (asked) return;
  try {
    if (bindings.warm_up(step)) setTimeout(warmUp, 0, step + 1);
  } catch {
    restart();
  }
}

/**
 * Reads one draft. If the core fails, it is started anew and asked once more; a draft that fails twice
 * has no notes.
 * @param {string} draft
 * @param {import('../../src/postwell.js').Options} options
 * @returns {Promise<import('../../src/postwell.js').Assessment>}
 */
export async function assess(draft, options) {
  asked = true;
  return (await ask(() => bindings.assess(draft, options))) ?? nothing();
}

/**
 * What a post would add to the ledger.
 * @param {string} post
 * @param {import('../../src/postwell.js').Options} options
 * @returns {Promise<import('../../src/postwell.js').Share[]>}
 */
export const shares = async (post, options) => (await ask(() => bindings.shares(post, options))) ?? [];

/**
 * Reads what a person reads.
 * @param {string} text
 * @param {string[]} links
 * @param {import('../../src/postwell.js').Options} options
 * @returns {Promise<import('../../src/postwell.js').Reading>}
 */
export async function reading(text, links, options) {
  return (await ask(() => bindings.reading(text, links, options))) ?? { findings: [], points: [], links: [], help: [] };
}

/** The conditions of the resource book. @returns {Promise<string[]>} */
export const topics = async () => (await ask(() => bindings.topics())) ?? [];

/**
 * @param {string} topic
 * @param {string} country
 * @param {string} language of the reader: "es"
 * @returns {Promise<import('../../src/postwell.js').Resource[]>}
 */
export const book = async (topic, country, language) => (await ask(() => bindings.book(topic, country, language))) ?? [];

/**
 * Twice, if need be.
 * @template T
 * @param {() => T} question
 * @returns {Promise<T | undefined>}
 */
async function ask(question) {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await ready();
      return question();
    } catch {
      restart();
    }
  }
  return undefined;
}

/**
 * What the core looks for, with an example of each.
 * @returns {Promise<import('../../src/postwell.js').Entry[]>}
 */
export async function catalogue() {
  await ready();
  return bindings.catalogue();
}

/** A trapped instance cannot be trusted with its memory: the bindings make a fresh one of the same module. */
function restart() {
  try {
    bindings.__wbg_reset_state();
  } catch {
    compiled = undefined;
    running = undefined;
  }
}

/** @returns {import('../../src/postwell.js').Assessment} */
const nothing = () => ({ findings: [], risk: { crowd: 'many', reasons: [], helps_most: null, earlier: null }, language: 'en' });
