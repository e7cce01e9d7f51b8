/**
 * Packs dist/postwell/ for the stores, and the source a reviewer needs to build the same: dist/postwell-<version>-<what>.zip.
 *
 * The unpacked extension serves both browsers; each store's archive leaves out the manifest keys only the other browser
 * reads, which its checker would remark on. Same files in, same bytes out: sorted names, one fixed date.
 */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { filesUnder, isCheckout, trackedFiles } from './files.js';

const PACKAGE = 'dist/postwell';
const DATE = new Date(1980, 0, 1); // the first a zip file can say; its clock has no time zone
const MODE = 0o100644;

const manifest = JSON.parse(await readFile(`${PACKAGE}/manifest.json`, 'utf8'));

await mkdir('dist', { recursive: true });
for (const store of /** @type {const} */ (['chrome', 'firefox'])) {
  await pack(store, async archive => {
    for (const file of await filesUnder(PACKAGE)) {
      if (file === 'manifest.json') add(archive, file, Buffer.from(`${JSON.stringify(manifestFor(store), null, 2)}\n`));
      else add(archive, file, await readFile(`${PACKAGE}/${file}`));
    }
  });
}
if (isCheckout()) {
  await pack('source', async archive => {
    for (const { file, mode } of trackedFiles()) add(archive, file, await readFile(file), mode);
  });
} else console.log('no source archive: this is no git checkout, so it most likely came out of one');

/**
 * The manifest with only what that browser reads.
 * @param {'chrome' | 'firefox'} store
 */
function manifestFor(store) {
  const { service_worker, scripts, ...background } = manifest.background;
  const { browser_specific_settings, minimum_chrome_version, ...common } = manifest;
  return store === 'chrome'
    ? { ...common, minimum_chrome_version, background: { ...background, service_worker } }
    : { ...common, browser_specific_settings, background: { ...background, scripts } };
}

/**
 * @param {string} what
 * @param {(archive: yazl.ZipFile) => Promise<void>} fill
 */
async function pack(what, fill) {
  const file = `dist/postwell-${manifest.version}-${what}.zip`;
  const archive = new yazl.ZipFile();
  await fill(archive);
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(file));
  const bytes = await readFile(file);
  console.log(`${file.padEnd(36)} ${(bytes.length / 1000).toFixed(0).padStart(6)} kB   sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

/**
 * @param {yazl.ZipFile} archive
 * @param {string} name
 * @param {Buffer} bytes
 * @param {number} [mode]
 */
function add(archive, name, bytes, mode = MODE) {
  archive.addBuffer(bytes, name, { mtime: DATE, mode });
}
