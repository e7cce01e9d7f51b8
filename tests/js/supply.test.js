/** Where everything comes from: locked, from the registries alone, under the licences of deny.toml, and written down. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const rules = await readFile('deny.toml', 'utf8');
/** @param {string} key @returns {string[]} the strings of a list of deny.toml */
const list = key => [...(new RegExp(`^${key} = \\[([^\\]]*)\\]`, 'm').exec(rules)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, text]) => text);
const LICENCES = list('allow');
const REGISTRIES = list('allow-registry');
/** A lock without addresses takes packages from the registry npm is set to; the checksum holds wherever that is. */
const REGISTRY = 'https://registry.npmjs.org/';
/** Fine for what only tests us: its own files stay under it, and nothing of them is shipped. */
const TOOLS_ONLY = ['MPL-2.0'];
const BANNED = list('deny');

/** @param {...string} args */
const cargo = (...args) => execFileSync('cargo', [...args, '--locked', '--offline'], { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] });

/** @type {{name: string, license: string, source: string | null}[]} */
const crates = JSON.parse(cargo('metadata', '--format-version', '1')).packages;

/**
 * Can an SPDX expression be kept with the licences that are allowed?
 * @param {string} expression
 * @returns {boolean}
 */
function allowed(expression) {
  const inner = /^([^()]*)\(([^()]*)\)(.*)$/.exec(expression);
  if (inner) return allowed(`${inner[1]}${allowed(inner[2]) ? LICENCES[0] : 'none'}${inner[3]}`);
  if (/ AND /.test(expression)) return expression.split(' AND ').every(allowed);
  return expression.split(/ OR |\//).some(licence => LICENCES.includes(licence.trim()));
}

test('an expression of licences is read as it is meant', () => {
  for (const [expression, kept] of /** @type {const} */ ([
    ['MIT', true], ['GPL-3.0', false], ['GPL-3.0 OR MIT', true], ['MIT/Apache-2.0', true], ['MIT AND GPL-3.0', false],
    ['(MIT OR GPL-3.0) AND Unicode-3.0', true], ['(GPL-2.0 OR GPL-3.0) AND MIT', false], ['', false],
  ])) assert.equal(allowed(expression), kept, expression);
});

test('every crate comes from the registry, under a licence we can keep, and none that could speak to a network', () => {
  assert.ok(crates.length > 10 && LICENCES.length > 3 && REGISTRIES.length === 1);
  assert.deepEqual(crates.filter(({ source }) => source !== null && !REGISTRIES.some(registry => source === `registry+${registry}`)), []);
  assert.deepEqual(crates.filter(({ license }) => !allowed(license ?? '')).map(({ name, license }) => `${name}: ${license}`), []);
  assert.deepEqual(crates.filter(({ name }) => BANNED.includes(name)), []);
});

for (const folder of ['.', 'tests/browser/editors', 'tools/peers']) {
  test(`every npm package of ${folder} is locked by its checksum and comes from the registry`, async () => {
    const { packages } = JSON.parse(await readFile(`${folder}/package-lock.json`, 'utf8'));
    const foreign = Object.entries(packages).filter(([name, { resolved, integrity, link }]) => name !== '' && !link && !(integrity && (resolved ?? REGISTRY).startsWith(REGISTRY)));
    assert.deepEqual(foreign.map(([name]) => name), []);
  });
}

test('the tools that npm brings are under licences we can keep, and one alone runs a script when it is installed', async () => {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const tools = Object.entries(packages).filter(([name]) => name !== '');
  assert.deepEqual(tools.filter(([, { license }]) => !allowed(license ?? '') && !TOOLS_ONLY.includes(license)).map(([name, { license }]) => `${name}: ${license}`), []);
  assert.deepEqual(tools.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name), ['node_modules/esbuild']);
});

test('nothing from npm is shipped', async () => {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  assert.equal(dependencies, undefined);
});

test('every crate in the Wasm is written down in docs/decisions/dependencies.md', async () => {
  const ours = ['postwell', 'photo'];
  const tree = ours.map(name => cargo('tree', '--edges', 'normal,no-proc-macro', '--target', 'wasm32-unknown-unknown', '--prefix', 'none', '--package', name)).join('\n');
  const shipped = new Set(tree.split('\n').map(line => line.split(' ')[0]).filter(name => name && !ours.includes(name)));
  assert.ok(shipped.size >= 3 && shipped.has('kamadak-exif'));
  const document = await readFile('docs/decisions/dependencies.md', 'utf8');
  const table = document.slice(document.indexOf('## Shipped'), document.indexOf('## To build'));
  assert.deepEqual([...shipped].filter(name => !new RegExp(`(^|[ |,])${name}([ |,(]|$)`, 'm').test(table)), []);
});
