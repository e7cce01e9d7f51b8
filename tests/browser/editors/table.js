/**
 * The table of docs/EDITORS.md, from what the test run noted in both browsers.
 * `node tests/browser/editors/table.js` writes it; the spec compares it with what was just seen.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { KINDS } from './kinds.js';
import { NOTES } from './notes.js';

const DOCUMENT = fileURLToPath(new URL('../../../docs/EDITORS.md', import.meta.url));
const COLUMNS = { read: 'Read', underline: 'Underline', replace: 'Replace', undo: 'Undo', redo: 'Redo', refuse: 'Changed draft left alone', long: '20,000 characters' };
const BROWSERS = /** @type {const} */ (['chromium', 'firefox']);
const BETWEEN = /(<!-- table -->\n)[^]*(<!-- end of table -->)/;

/** @typedef {Record<string, Record<string, string>>} Notes by editor and behaviour */

/** @param {Record<'chromium' | 'firefox', Notes>} notes */
function table(notes) {
  const rows = KINDS.map(({ page, label }) => [
    label,
    ...Object.keys(COLUMNS).map(behaviour => BROWSERS.map(browser => notes[browser][page]?.[behaviour] ?? '–').join(' / ')),
  ]);
  const head = ['Editor', ...Object.values(COLUMNS)];
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |\n`).join('');
}

/** What the document says of an editor in one browser.
 * @param {'chromium' | 'firefox'} browser
 * @returns {Promise<Notes>}
 */
export async function documented(browser) {
  const lines = (await readFile(DOCUMENT, 'utf8')).split('\n');
  return Object.fromEntries(KINDS.map(({ page, label }) => {
    const cells = (lines.find(line => line.startsWith(`| ${label} |`)) ?? '').split(' | ').slice(1);
    const mine = cells.map(cell => cell.replace(/ \|$/, '').split(' / ')[BROWSERS.indexOf(browser)]);
    return [page, Object.fromEntries(Object.keys(COLUMNS).map((behaviour, index) => [behaviour, mine[index]]))];
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [chromium, firefox] = await Promise.all(BROWSERS.map(async browser => JSON.parse(await readFile(`${NOTES}${browser}.json`, 'utf8'))));
  const text = await readFile(DOCUMENT, 'utf8');
  await writeFile(DOCUMENT, text.replace(BETWEEN, (_, start, end) => start + table({ chromium, firefox }) + end));
}
