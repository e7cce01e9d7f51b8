/**
 * What is on the disk and what is not: choices, own words and the list of what was shared outlive the browser; no draft
 * does; of private windows nothing is left. The browser's own folder is searched, file by file.
 */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { filesUnder } from '../../tools/files.js';
import { launch } from './driver.js';
import { draft, surface, traces, untilLines } from './nudges.js';

/** @typedef {import('./driver.js').Page} Page */

/** Words that are nowhere else; browsers keep what stands in plain fields themselves, so drafts are in a rich box. */
const OWN = 'Quillazar';
const DRAFTED = 'zimbrowick';
const SECRET = 'pellucorn';
/** A host of the manifest that is only visited privately. */
const SECRET_HOST = 'vantrosk.mymsteam.com';
const POST = `I live in Galesburg, IL. Write to ${DRAFTED}@mailbox.com soon. `;

/** @type {import('./driver.js').Session} */
let browser;
/** @type {string} */
let profile;
before(async () => {
  profile = await mkdtemp(path.join(os.tmpdir(), 'postwell-'));
  browser = await launch({ profile });
});
after(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

/** @param {(page: Page) => Promise<any>} use @returns {Promise<any>} */
async function inOptions(use) {
  const page = await browser.until(() => browser.openOwn('pages/options/options.html'));
  await browser.until(() => page.$('[data-ready]'), { what: 'the options to be ready' });
  const result = await use(page);
  await page.close();
  return result;
}

/** Everything that is stored. @param {'local' | 'session'} area */
const stored = area => inOptions(page => page.evaluate(area => (globalThis.browser ?? globalThis.chrome).storage[area].get(), area));

/** @param {Page} page @param {string} words underlined, on one line of the box */
async function openCard(page, words) {
  const { x, y } = await page.$eval('#rich', (box, words) => {
    const text = /** @type {Text} */ (document.createTreeWalker(box, NodeFilter.SHOW_TEXT).nextNode());
    const range = new Range();
    const start = text.data.indexOf(words);
    range.setStart(text, start);
    range.setEnd(text, start + words.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
  await page.mouse.click(x, y);
  await browser.until(async () => (await surface(browser, page)) !== '', { what: 'a card' });
}

/**
 * The files of the profile in which these words are, in either of the ways browsers write text.
 * @param {string} words
 */
async function filesWith(words) {
  const found = [];
  for (const file of await filesUnder(profile)) {
    const bytes = await readFile(path.join(profile, file)).catch(() => Buffer.alloc(0)); // a lock, or gone meanwhile
    if (bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'))) found.push(file);
  }
  return found;
}

test('choices are made, a post is written, changed and sent', async () => {
  await inOptions(page => page.evaluate(async own => {
    const settings = { version: 1, ownTerms: [{ text: own, kind: 'name' }], categoriesOff: ['contact_handle'], ledger: true, pause: 5 };
    await (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings });
  }, OWN));
  const page = await browser.open('posting.html');
  await browser.type(page, '#rich', POST);
  await untilLines(browser, page, 2);
  await openCard(page, DRAFTED);
  await browser.click(page, '.use', { closed: true });
  await browser.until(async () => !(await draft(page, '#rich')).includes(DRAFTED), { what: 'the words to change' });
  await browser.press(page, 'Control+z');
  await browser.until(async () => (await draft(page, '#rich')).includes(DRAFTED), { what: 'the words to be back' });
  await browser.click(page, '#share');
  await browser.until(async () => (await page.$('#rich')) === null, { what: 'the site to take it' });
  await browser.until(async () => (await stored('local')).ledger, { what: 'the list to have it' });
  await page.close();
});

test('a private window it was not let into: silence', async () => {
  const page = await browser.openPrivate('posting.html', { host: SECRET_HOST });
  await browser.type(page, '#rich', POST);
  const other = await browser.open('posting.html');
  await browser.type(other, '#rich', POST);
  await untilLines(browser, other, 2);
  await other.close();
  assert.equal(await traces(browser, page), 0);
  await page.close();
});

test('a private window it was let into: notes as ever; what is chosen there holds there and goes with the window', async () => {
  await browser.allowPrivate();
  const before = await browser.until(() => stored('local'));
  const page = await browser.openPrivate('posting.html', { host: SECRET_HOST });
  const words = `${SECRET}@mailbox.com`;
  await browser.type(page, '#rich', `I live in Galesburg, IL. Write to ${words} soon. `);
  await untilLines(browser, page, 2);
  await openCard(page, words);
  await browser.click(page, '.ends button', { closed: true, index: 1 });
  await browser.click(page, '.more .row', { closed: true }); // "fine to share here"
  await untilLines(browser, page, 1);
  await browser.click(page, '#share');
  await browser.until(async () => (await page.$('#rich')) === null, { what: 'the site to take it' });

  await page.reload();
  await browser.type(page, '#rich', `Write to ${words} or to jo.b@mailbox.com soon. `);
  await untilLines(browser, page, 1);
  assert.deepEqual(await stored('local'), before, 'nothing of it is kept, no number either');

  const other = await browser.open('posting.html');
  await browser.type(other, '#rich', `Write to ${words} or to jo.b@mailbox.com soon. `);
  await untilLines(browser, other, 2);
  await other.close();
  await page.close();
  await browser.until(async () => !JSON.stringify(await stored('session')).includes(SECRET), { what: 'the choice to go with the window' });
  assert.deepEqual(await browser.allErrors(), []);
});

test('the browser is closed and started again: choices, own words and the list are there, and no word of a draft', async () => {
  const kept = await stored('local');
  await browser.end();
  assert.notDeepEqual(await filesWith(OWN), [], 'what is to be kept is found by this search');
  for (const words of [DRAFTED, SECRET, SECRET_HOST]) assert.deepEqual(await filesWith(words), [], words);

  browser = await launch({ profile });
  assert.deepEqual(await stored('local'), kept);
  assert.deepEqual(Object.values(kept.ledger).flat().map(({ category }) => category).sort(), ['contact_direct', 'place_area']);
  const page = await browser.open('posting.html');
  await browser.type(page, '#rich', `I am ${OWN}, and @somebody_else99 knows. `);
  await untilLines(browser, page, 1);
  assert.deepEqual(await browser.allErrors(), []);
  await page.close();
});
