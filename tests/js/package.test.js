/** The promises that can be read off the built package: see docs/PRIVACY.md and docs/PERMISSIONS.md. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import { test } from 'node:test';
import { filesUnder } from '../../tools/files.js';

const PACKAGE = 'dist/postwell';

const files = await filesUnder(PACKAGE);
const manifest = JSON.parse(await readFile(`${PACKAGE}/manifest.json`, 'utf8'));
const scripts = await Promise.all(
  files
    .filter(file => file.endsWith('.js') && !file.includes('/core/')) // the bindings are wasm-bindgen's
    .map(async file => ({ file, code: withoutComments(await readFile(`${PACKAGE}/${file}`, 'utf8')) })),
);

/** @param {string} code */
function withoutComments(code) {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

/**
 * The scripts in which a pattern occurs, with the words found.
 * @param {RegExp} pattern
 */
const uses = pattern => scripts.flatMap(({ file, code }) => [...code.matchAll(pattern)].map(([found]) => `${file}: ${found}`));

test('only the narrow permissions are asked for', () => {
  const allowed = ['storage', 'activeTab', 'scripting', 'contextMenus'];
  assert.deepEqual(manifest.permissions.filter((/** @type {string} */ name) => !allowed.includes(name)), []);
  assert.deepEqual(manifest.optional_permissions ?? [], []);
  for (const host of manifest.host_permissions) assert.match(host, /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/, 'a named host, https only');
});

test('the content script runs by itself only on hosts that were asked for', () => {
  for (const { matches } of manifest.content_scripts) {
    for (const match of matches) assert.ok(manifest.host_permissions.includes(match), match);
  }
});

test('no file of the package can be read by a site', () => {
  assert.equal(manifest.web_accessible_resources, undefined);
  assert.equal(manifest.externally_connectable, undefined);
});

test("the extension's pages may only reach their own package", () => {
  const policy = manifest.content_security_policy.extension_pages;
  const directives = new Map(policy.split(';').map((/** @type {string} */ part) => part.trim().split(/\s+/)).map((/** @type {string[]} */ [name, ...sources]) => [name, sources]));
  assert.deepEqual(directives.get('default-src'), ["'none'"]);
  assert.deepEqual(directives.get('connect-src'), ["'self'"]);
  assert.deepEqual(directives.get('script-src'), ["'self'", "'wasm-unsafe-eval'"]);
  for (const [name, sources] of directives) {
    for (const source of sources) assert.match(source, /^'(self|none|wasm-unsafe-eval)'$/, name);
  }
});

test('no script can send anything: the two fetches are for the core and the sentences in the package', () => {
  assert.deepEqual(uses(/\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts)\b/g), []);
  assert.deepEqual(uses(/\bfetch\([^)]*\)/g), ['background/main.js: fetch(WASM)', 'background/main.js: fetch(file)']);
  assert.deepEqual(uses(/\bstorage\.(sync|managed)\b/g), []);
});

test('the bindings fetch only what they are given, and the Wasm can call nothing but JavaScript values', async () => {
  for (const name of ['postwell', 'photo']) await checkCore(name);
});

test('of what was compiled there are these two, and neither names a folder of the machine it was made on', async () => {
  const compiled = files.filter(file => !/\.(css|html|js|json|png|svg)$/.test(file));
  assert.deepEqual(compiled, ['background/core/photo_bg.wasm', 'background/core/postwell_bg.wasm']);
  const folders = [process.cwd(), os.homedir(), os.tmpdir(), process.env.CARGO_HOME].filter(folder => folder && folder !== '/');
  for (const file of compiled) {
    const bytes = await readFile(`${PACKAGE}/${file}`);
    assert.deepEqual(folders.filter(folder => bytes.includes(`${folder}/`)), [], file);
  }
});

/** @param {string} name */
async function checkCore(name) {
  const bindings = withoutComments(await readFile(`${PACKAGE}/background/core/${name}.js`, 'utf8'));
  assert.deepEqual(bindings.match(/\bfetch\([^)]*\)/g), ['fetch(module_or_path)']);
  assert.doesNotMatch(bindings, /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts)\b|\bimport\s*\(|\beval\(|\bnew Function\b/);
  const wasm = new WebAssembly.Module(await readFile(`${PACKAGE}/background/core/${name}_bg.wasm`));
  const imports = WebAssembly.Module.imports(wasm).map(({ name }) => name);
  assert.deepEqual(imports.filter(name => !/^__wb(g|indgen)_/.test(name) || /fetch|request|socket|beacon|storage|window|document|navigator/i.test(name)), []);
}

test('no script loads an image, a frame, a worker or a module from an address it makes', () => {
  assert.deepEqual(uses(/\bnew (Image|Audio|Worker|SharedWorker)\b|\bserviceWorker\.register\b|\blocation\.(href|assign|replace)\b\s*[=(]|\bwindow\.open\b|\bcreateElement\(["'](img|iframe|script|link|object|embed|audio|video)["']\)/g), []);
});

test('no script makes markup or code out of strings', () => {
  assert.deepEqual(uses(/\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment)\b|\beval\(|\bnew Function\b/g), []);
});

test('nothing is logged: a draft must never reach a console', () => {
  assert.deepEqual(uses(/\bconsole\.\w+/g), []);
});

test('nothing is put where a page could read it', () => {
  assert.deepEqual(uses(/\bCSS\.highlights\b|\bdocument\.adoptedStyleSheets\b|\bcustomElements\.define\b|mode: ["']open["']/g), []);
});

test('the pages load nothing from elsewhere', async () => {
  for (const file of files.filter(file => /\.(html|css)$/.test(file))) {
    const source = await readFile(`${PACKAGE}/${file}`, 'utf8');
    assert.doesNotMatch(source, /(src|href)="(https?:)?\/\/|@import|url\(["']?(https?:)?\/\//, file);
  }
});
