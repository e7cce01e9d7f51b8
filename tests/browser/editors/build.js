/**
 * Bundles the editors' test pages and the test extension into tests/browser/built, when a source is newer.
 * The libraries come from this folder's own package.json, so that building the product never waits for them.
 */
import { execFileSync } from 'node:child_process';
import { cp, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const BUILT = fileURLToPath(new URL('../built/', import.meta.url));
const PRODUCT = ['boxes/', 'place.js', 'rewritten.js', 'sites.js'].map(part => fileURLToPath(new URL(`../../../extension/content/${part}`, import.meta.url)));
export const LAB = path.join(BUILT, 'lab');

/** Not pages, but parts of them. */
const PARTS = ['content.js'];
const STAMP = path.join(BUILT, 'editors', 'stamp');
/** What CKEditor 4 asks for by itself. */
const CKEDITOR4 = ['ckeditor.js', 'styles.js', 'contents.css', 'lang/en.js', 'skins/moono-lisa', 'plugins'];

export async function buildEditors() {
  await install();
  if (await newest([path.join(HERE, 'src'), path.join(HERE, 'lab'), ...PRODUCT, fileURLToPath(import.meta.url)]) < await newest([STAMP])) return;
  const pages = (await readdir(path.join(HERE, 'src'))).filter(file => file.endsWith('.js') && !PARTS.includes(file));
  await build({
    entryPoints: pages.map(file => path.join(HERE, 'src', file)),
    outdir: path.join(BUILT, 'editors'),
    bundle: true,
    format: 'esm',
    splitting: true,
    external: ['/editors/*'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [{ name: 'styles', setup: styles }],
    logLevel: 'error',
  });
  await build({ entryPoints: [path.join(HERE, 'lab', 'lab.js')], outdir: LAB, bundle: true, format: 'iife', logLevel: 'error' });
  await cp(path.join(HERE, 'lab', 'manifest.json'), path.join(LAB, 'manifest.json'));
  for (const part of CKEDITOR4) {
    await cp(path.join(HERE, 'node_modules/ckeditor4', part), path.join(BUILT, 'editors/ckeditor4', part), { recursive: true });
  }
  await writeFile(STAMP, '');
}

/** The libraries, as locked. */
async function install() {
  const installed = path.join(HERE, 'node_modules', '.locked');
  const locked = await readFile(path.join(HERE, 'package-lock.json'), 'utf8');
  if ((await readFile(installed, 'utf8').catch(() => '')) === locked) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: HERE, stdio: 'inherit' });
  await writeFile(installed, locked);
}

/** A style sheet that is imported is put into the page.
 * @param {import('esbuild').PluginBuild} bundle
 */
function styles(bundle) {
  bundle.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
    const css = JSON.stringify(await readFile(file, 'utf8'));
    return { contents: `const style = document.createElement('style'); style.textContent = ${css}; document.head.append(style);`, loader: 'js' };
  });
}

/** When the newest of these files, or of those in these folders, was changed; never for what is missing.
 * @param {string[]} paths
 * @returns {Promise<number>}
 */
async function newest(paths) {
  const times = await Promise.all(paths.map(async file => {
    const found = await stat(file).catch(() => null);
    if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
    return newest((await readdir(file)).map(name => path.join(file, name)));
  }));
  return Math.max(0, ...times);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildEditors();
