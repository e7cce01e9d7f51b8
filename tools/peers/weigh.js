/** How much of a package there is: all that npm puts on the disk for it, and what a page would have to load, gzipped. */
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { filesUnder } from '../files.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OURS = fileURLToPath(new URL('../../dist/postwell/background/core', import.meta.url));
/** What is loaded beside the joined modules. */
const BESIDES = /** @type {Record<string, string[]>} */ ({ 'harper.js': ['harper.js/dist/harper_wasm_bg.wasm'] });

/** @param {string} name of an engine @returns {Promise<{disk: number, loaded: number | null}>} bytes; null if it cannot be joined */
export async function weigh(name) {
  if (name === 'Postwell') return { disk: await sum(OURS), loaded: await sum(OURS, gzipped) };
  const folders = await closure(name);
  const sizes = await Promise.all(folders.map(folder => sum(`${HERE}node_modules/${folder}`)));
  return { disk: sizes.reduce((all, size) => all + size, 0), loaded: await loaded(name).catch(() => null) };
}

/** The package and all that it needs, as folders of node_modules. @param {string} name */
async function closure(name) {
  const { packages } = JSON.parse(await readFile(`${HERE}package-lock.json`, 'utf8'));
  const found = new Set([name]);
  for (const folder of found) {
    for (const needed of Object.keys(packages[`node_modules/${folder}`].dependencies ?? {})) {
      // One that needs another version than the rest has it in a folder of its own, and that is counted with it.
      if (!packages[`node_modules/${folder}/node_modules/${needed}`] && packages[`node_modules/${needed}`]) found.add(needed);
    }
  }
  return [...found];
}

/** @param {string} folder @param {(file: string) => Promise<number>} [size] */
async function sum(folder, size = async file => (await stat(file)).size) {
  const sizes = await Promise.all((await filesUnder(folder)).filter(file => !file.endsWith('.d.ts') || size !== gzipped).map(file => size(`${folder}/${file}`)));
  return sizes.reduce((all, one) => all + one, 0);
}

/** @param {string} file */
async function gzipped(file) {
  return gzipSync(await readFile(file), { level: 9 }).length;
}

/** @param {string} name */
async function loaded(name) {
  const { outputFiles } = await build({
    stdin: { contents: `import * as all from ${JSON.stringify(name)}; globalThis.all = all`, resolveDir: HERE },
    bundle: true, minify: true, write: false, platform: 'node', format: 'esm', logLevel: 'silent', external: ['react'],
  });
  const besides = await Promise.all((BESIDES[name] ?? []).map(file => gzipped(`${HERE}node_modules/${file}`)));
  return [...outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length), ...besides].reduce((all, size) => all + size, 0);
}
