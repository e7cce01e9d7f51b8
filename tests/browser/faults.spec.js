/** What goes wrong around us, each with what must come of it: the draft and the writer's choices are never lost. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { firefoxChrome } from './firefox.js';
import { WORDS, draft, lines, surface, traces, untilLines } from './nudges.js';

/** @typedef {import('./driver.js').Page} Page */

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

const OPTIONS = 'pages/options/options.html';

/** @returns {Promise<Page>} the options, ready */
async function options() {
  const page = await browser.openOwn(OPTIONS);
  await browser.until(() => page.$('#kinds input[value="contact_direct"]'));
  return page;
}

/** What is stored, as it is. @param {Page} page of our own @returns {Promise<any>} */
const stored = page => page.evaluate(() => /** @type {any} */ (globalThis.browser ?? globalThis.chrome).storage.local.get('settings').then((/** @type {any} */ all) => all.settings));

/** @param {Page} page of our own @param {unknown} settings */
const store = (page, settings) => page.evaluate(settings => /** @type {any} */ (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings }), settings);

/** @param {Page} page of our own */
const clear = page => page.evaluate(() => /** @type {any} */ (globalThis.browser ?? globalThis.chrome).storage.local.clear());

/** @param {Page} page @param {string} text in the open card */
const untilSurface = (page, text) => browser.until(async () => (await surface(browser, page)).includes(text), { what: `a card with ${text}` });

test('the worker is killed at every step: each step is done all the same', async () => {
  const page = await browser.open('boxes.html');
  await browser.stopBackground(); // before anything
  await browser.click(page, '#textarea');
  await browser.stopBackground(); // the box has the focus
  await browser.keys(page, `Write to ${WORDS.slice(0, 5)}`);
  await browser.stopBackground(); // in the middle of a word
  await browser.keys(page, `${WORDS.slice(5)} or to `);
  await browser.stopBackground(); // the question is on its way
  const [line] = await untilLines(browser, page, 1);
  await browser.stopBackground(); // a note is shown
  await page.mouse.click(line.left + line.width / 2, line.top - 5);
  await untilSurface(page, 'Phone or email');
  await browser.stopBackground(); // a card is open
  await browser.click(page, '.use', { closed: true });
  await browser.until(async () => !(await draft(page, '#textarea')).includes(WORDS));
  await browser.stopBackground(); // the words have been changed
  await browser.press(page, 'Control+End');
  await browser.keys(page, 'ann@mailbox.com ');
  const [other] = await untilLines(browser, page, 1);
  await page.mouse.click(other.left + other.width / 2, other.top - 5);
  await browser.click(page, '.ends button', { closed: true, index: 1 });
  await browser.click(page, '.more .row', { closed: true, index: 1 }); // "not this kind of note"
  await browser.stopBackground(); // a choice is on its way
  const own = await options();
  await browser.until(() => own.$eval('#kinds input[value="contact_direct"]', box => !(/** @type {HTMLInputElement} */ (box).checked)), { what: 'the choice to be kept' });
  await clear(own);
  await own.close();
  await page.close();
});

test('a wrong value in the store falls back alone', async () => {
  const own = await options();
  await store(own, {
    version: 'old', sitesOff: ['bsky.app', 7, null], categoriesOff: ['contact_direct', 'no_such_kind', {}], fineTerms: 'all', audiences: [1], snoozedUntil: 'never', ownTerms: 9, unknown: true,
  });
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', `Write to ${WORDS} soon. My MRN is 00482915.`);
  const [line] = await untilLines(browser, page, 1);
  await page.mouse.click(line.left + 10, line.top - 5);
  await untilSurface(page, 'Medical or insurance number');
  await page.close();
  await own.reload(browser.kind === 'firefox' ? { waitUntil: [] } : {});
  await browser.until(() => own.$eval('#sites', list => list.textContent?.includes('bsky.app')));
  await clear(own);
  await own.close();
});

test('the clock is set back during a break: the break is over', async () => {
  const own = await options();
  await store(own, { version: 1, snoozedUntil: Date.now() + 30 * 24 * 60 * 60 * 1000 });
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  await untilLines(browser, page, 1);
  await page.close();
  await clear(own);
  await own.close();
});

test('two pages and a compose box change the settings at the same time: every change is kept', async () => {
  const pages = [await options(), await options()];
  const halves = await pages[0].$$eval('#kinds input', boxes => boxes.map(box => /** @type {HTMLInputElement} */ (box).value));
  const [first, second] = [halves.slice(0, 6), halves.slice(6, 12)];
  await Promise.all([first, second].map((kinds, index) =>
    pages[index].evaluate(kinds => kinds.forEach(kind => /** @type {HTMLElement} */ (document.querySelector(`#kinds input[value="${kind}"]`)).click()), kinds)));
  await browser.until(async () => (await stored(pages[0]))?.categoriesOff.length === 12, { what: 'twelve kinds to be off' });
  assert.deepEqual((await stored(pages[0])).categoriesOff.sort(), [...first, ...second].sort());
  await clear(pages[0]);
  for (const page of pages) await page.close();
});

test('the store is full: the old choices hold, the new one holds in its box, and nothing is said aloud', { skip: process.env.BROWSER === 'firefox' && 'its store has no limit' }, async () => {
  const own = await options();
  await store(own, { version: 1, sitesOff: ['bsky.app'] });
  await own.evaluate(async () => {
    const { local } = /** @type {any} */ (globalThis).chrome.storage;
    let size = local.QUOTA_BYTES;
    for (let number = 0; size > 8; number += 1) {
      const fits = await local.set({ [`fill${number}`]: 'x'.repeat(size) }).then(() => true, () => false);
      if (!fits) size >>= 1;
    }
  });
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  const [line] = await untilLines(browser, page, 1);
  await page.mouse.click(line.left + line.width / 2, line.top - 5);
  await browser.click(page, '.ends button', { closed: true, index: 1 });
  await browser.click(page, '.more .row', { closed: true });
  await browser.until(async () => (await traces(browser, page)) === 0);
  await browser.keys(page, ' Or to sue@mailbox.com now.');
  await untilLines(browser, page, 1);
  assert.deepEqual((await stored(own)).sitesOff, ['bsky.app']);
  assert.deepEqual(await browser.allErrors(), []);
  await clear(own);
  await page.close();
  await own.close();
});

test('nothing went wrong aloud so far', async () => {
  assert.deepEqual(await browser.allErrors(), []);
});

test('the extension is switched off under an open card: the draft stays and can be written on; Chromium takes the card away with the next key, Firefox with the page', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  const [line] = await untilLines(browser, page, 1);
  await page.mouse.click(line.left + line.width / 2, line.top - 5);
  await untilSurface(page, 'Phone or email');
  if (browser.kind === 'firefox') {
    await firefoxChrome(browser.browser, "AddonManager.getAddonByID('postwell@postwell.example').then(addon => addon.disable())");
  } else {
    const [[id]] = await browser.browser.extensions();
    await browser.browser.uninstallExtension(id);
  }
  await page.bringToFront();
  await browser.press(page, 'Control+End');
  // Firefox ends a script of a switched off extension on the spot, and with it whoever could clear away.
  if (browser.kind === 'firefox') await page.reload();
  await browser.until(async () => (await traces(browser, page)) === 0, { what: 'every trace to go' });
  if (browser.kind === 'firefox') await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  await browser.keys(page, ' Bye.');
  assert.equal(await draft(page, '#textarea'), `Write to ${WORDS} soon. Bye.`);
  assert.deepEqual(await lines(browser, page), []);
  assert.deepEqual(browser.errors, []);
  await page.close();
});
