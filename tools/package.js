/**
 * Puts the unpacked extension together: dist/postwell/, the same for Chrome and Firefox.
 *
 * Scripts the browser starts (named in the manifest or in a page) are joined with what they import into
 * one readable file each; everything else under extension/ is copied; the core and its bindings are added.
 */
import { build } from 'esbuild';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { filesUnder } from './files.js';

const SOURCE = 'extension';
const RESULT = 'dist/postwell';
const CORE = 'background/core';

const files = await filesUnder(SOURCE);
const manifest = JSON.parse(await readFile(`${SOURCE}/manifest.json`, 'utf8'));

/** Module scripts: the worker's, and those of the pages. */
const modules = [manifest.background.service_worker];
for (const page of files.filter(file => file.endsWith('.html'))) {
  const html = await readFile(`${SOURCE}/${page}`, 'utf8');
  for (const [, script] of html.matchAll(/<script type="module" src="([^"]+)"/g)) {
    modules.push(new URL(script, `file:///${page}`).pathname.slice(1));
  }
}

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
  target: ['chrome122', 'firefox140'],
};

await rm(RESULT, { recursive: true, force: true });
await mkdir(RESULT, { recursive: true });
await build({
  ...shared,
  entryPoints: [...new Set(modules)].map(path => `${SOURCE}/${path}`),
  outbase: SOURCE,
  outdir: RESULT,
  format: 'esm',
  external: ['*/core/postwell.js', '*/core/photo.js'],
});
/** What runs in pages: by itself, once somebody opens a card or the list, and once somebody chooses a photo. */
const CONTENT = { 'content.js': 'content/main.js', 'surfaces.js': 'content/surfaces/main.js', 'photos.js': 'content/photos/main.js' };
for (const [file, entry] of Object.entries(CONTENT)) {
  await build({
    ...shared,
    entryPoints: [`${SOURCE}/${entry}`],
    outfile: `${RESULT}/${file}`,
    format: 'iife', // a content script is no module, and must leave no name behind
  });
}
for (const file of files.filter(file => !/\.(js|md)$/.test(file))) {
  await cp(`${SOURCE}/${file}`, `${RESULT}/${file}`);
}
for (const file of ['postwell.js', 'postwell_bg.wasm', 'photo.js', 'photo_bg.wasm']) {
  await cp(`target/bindings/${CORE}/${file}`, `${RESULT}/${CORE}/${file}`);
}
console.log(`${RESULT}: load it as an unpacked extension, or run ./build.sh try`);
