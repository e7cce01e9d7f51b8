/** Who is measured: how each is made ready, and how it reads a draft. Their versions are in package-lock.json. */
import { readFile } from 'node:fs/promises';

/**
 * @typedef {object} Engine
 * @property {string} what it looks for
 * @property {'ours' | 'assistant' | 'patterns'} kind
 * @property {() => Promise<Ready>} load
 *
 * @typedef {object} Ready
 * @property {(text: string) => unknown} read gives what it found, perhaps later
 * @property {(found: any) => number} count how many things that are
 * @property {WebAssembly.Memory} [memory]
 */

/** The packages are installed by `./build.sh bench` alone, so the type checker must not look for them. @param {string} name @returns {Promise<any>} */
const bring = name => import(name);

/** @type {Record<string, Engine>} */
export const ENGINES = {
  Postwell: {
    what: 'identifiers, health, risk, claims',
    kind: 'ours',
    async load() {
      const { loadCore } = await import('../../tests/wasm/core.js');
      const { assess, memory } = await loadCore();
      return { read: text => assess(text, {}), count: found => found.findings.length, memory };
    },
  },
  'harper.js': {
    what: 'spelling and grammar (Rust, as Wasm)',
    kind: 'assistant',
    async load() {
      const { LocalLinter } = await bring('harper.js');
      const { binary } = await bring('harper.js/binary');
      const linter = new LocalLinter({ binary });
      await linter.setup();
      return { read: text => linter.lint(text), count: found => found.length };
    },
  },
  compromise: {
    what: 'parts of speech; asked for people and places',
    kind: 'assistant',
    async load() {
      const { default: nlp } = await bring('compromise');
      return {
        read(text) {
          const known = nlp(text);
          return [known.people().out('array'), known.places().out('array')].flat();
        },
        count: found => found.length,
      };
    },
  },
  'redact-pii': {
    what: 'identifiers, by patterns',
    kind: 'patterns',
    async load() {
      const { default: library } = await bring('redact-pii');
      const redactor = new library.SyncRedactor();
      return { read: text => redactor.redact(text), count: found => found.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g)?.length ?? 0 };
    },
  },
  openredaction: {
    what: 'identifiers, by several hundred patterns',
    kind: 'patterns',
    async load() {
      const { OpenRedaction } = await bring('openredaction');
      const detector = new OpenRedaction();
      return { read: text => detector.detect(text), count: found => found.detections.length };
    },
  },
};

/** @param {string} name of an engine @returns {Promise<string>} */
export async function versionOf(name) {
  const file = name === 'Postwell' ? '../../package.json' : `node_modules/${name}/package.json`;
  return JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8')).version;
}
