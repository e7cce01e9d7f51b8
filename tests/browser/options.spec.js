/** The options page: every choice works on a page, and can be taken back. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { surface, traces, untilLines } from './nudges.js';

/** @typedef {import('./driver.js').Page} Page */

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

async function openOptions() {
  const page = await browser.openOwn('pages/options/options.html');
  await browser.until(() => page.$('[data-ready]'), { what: 'the options to be ready' });
  return page;
}

/** @param {Page} page @param {string} selector */
const text = (page, selector) => page.$eval(selector, element => element.textContent ?? '');

/** @param {Page} page @param {string} selector @param {RegExp} pattern */
const untilText = (page, selector, pattern) => browser.until(async () => pattern.test(await text(page, selector)), { what: `${selector} to say ${pattern}` });

/**
 * What a download would hold: the page makes the file itself, nothing is fetched.
 * @param {Page} page
 * @param {string} selector of the button
 */
async function saved(page, selector) {
  await page.evaluate(() => {
    const world = /** @type {any} */ (globalThis);
    world.files = [];
    URL.createObjectURL = blob => (world.files.push(blob), '#saved');
  });
  await browser.click(page, selector);
  return JSON.parse(await browser.until(() => page.evaluate(async () => (await /** @type {any} */ (globalThis).files[0]?.text()) ?? '')));
}

/**
 * Chooses a file, as the browser's dialog would.
 * @param {Page} page
 * @param {string} selector
 * @param {string} content
 */
const choose = (page, selector, content) =>
  page.$eval(
    selector,
    (input, content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'file.json', { type: 'application/json' }));
      /** @type {HTMLInputElement} */ (input).files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    content,
  );

test('every kind of note has an example of what it finds', async () => {
  const page = await openOptions();
  assert.equal(await page.$$eval('#kinds input', boxes => boxes.length), 30);
  const without = await page.$$eval('#kinds label', labels => labels.filter(label => !label.querySelector('mark')).map(label => label.querySelector('input')?.value));
  // Photos and combinations are not found in one sentence.
  assert.deepEqual(without.filter(kind => kind !== 'photo_hint' && kind !== 'combo_identifies'), []);
  await browser.click(page, '#kinds summary');
  await browser.click(page, '#kinds input[value="name_self"]');
  await untilText(page, '#kinds summary', /11.*12/);
  await browser.click(page, '#kinds input[value="name_self"]');
  await untilText(page, '#kinds summary', /12.*12/);
  await page.close();
});

test('my words are found on a page, hidden on screen, and gone when they are taken back', async () => {
  const options = await openOptions();
  await options.select('#own-kind', 'child');
  await browser.type(options, '#own-text', 'Zebulon\n');
  await browser.until(async () => (await options.$$('#own-list li')).length === 1);
  assert.doesNotMatch(await text(options, '#own-list'), /Zebulon/);
  await browser.click(options, '#own-show');
  await untilText(options, '#own-list', /Zebulon/);
  await browser.click(options, '#own-show');
  await browser.until(async () => !/Zebulon/.test(await text(options, '#own-list')));

  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', 'so proud, #teamzebulon again ');
  const [line] = await untilLines(browser, page, 1);
  await page.mouse.click(line.left + 10, line.top - 5);
  await browser.until(async () => /own list/.test(await surface(browser, page)));

  await options.bringToFront();
  await browser.click(options, '#own-list button');
  await browser.until(async () => (await options.$$('#own-list li')).length === 0);
  await page.bringToFront();
  await browser.click(page, '#textarea');
  await browser.until(async () => (await traces(browser, page)) === 0, { what: 'no note' });
  await page.close();
  await options.close();
});

test('my words go into a file and come back; other files change nothing', async () => {
  const options = await openOptions();
  await options.select('#own-kind', 'birthday');
  assert.equal(await options.$eval('#own-text', input => input.getAttribute('type')), 'date');
  await options.select('#own-kind', 'alias');
  await browser.type(options, '#own-text', 'sunny_quilter88\n');
  await browser.until(async () => (await options.$$('#own-list li')).length === 1);
  const file = await saved(options, '#own-export');
  assert.deepEqual(file, { postwell_words: 1, words: [{ text: 'sunny_quilter88', kind: 'alias' }] });
  await browser.click(options, '#own-forget');
  await browser.until(async () => (await options.$$('#own-list li')).length === 0);
  for (const content of ['', 'not JSON', '{"postwell_words": 2, "words": []}', '[]']) {
    await options.$eval('#status', status => status.replaceChildren());
    await choose(options, '#own-import', content);
    await untilText(options, '#status', /does not fit/);
  }
  await choose(options, '#own-import', JSON.stringify({ ...file, words: [...file.words, { text: 7 }, { text: 'x', kind: 'spell' }] }));
  await browser.until(async () => (await options.$$('#own-list li')).length === 1);
  await browser.click(options, '#own-forget');
  await browser.until(async () => (await options.$$('#own-list li')).length === 0);
  await options.close();
});

test('words that are fine to share are not noted', async () => {
  const options = await openOptions();
  await browser.type(options, '#fine-text', 'jo.b@mailbox.com\n');
  await browser.until(async () => (await options.$$('#fine li')).length === 1);
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', 'Write to jo.b@mailbox.com or ann@mailbox.com soon. ');
  await untilLines(browser, page, 1);
  await options.bringToFront();
  await browser.click(options, '#fine button');
  await browser.until(async () => (await options.$$('#fine li')).length === 0);
  await page.bringToFront();
  await browser.click(page, '#textarea');
  await untilLines(browser, page, 2);
  await page.close();
  await options.close();
});

test('a site that is added is checked by itself; the browser is asked for that site alone', async () => {
  const options = await openOptions();
  await browser.type(options, '#always-site', 'nonsense\n');
  await untilText(options, '#status', /Type a site/);
  await options.$eval('#always-site', input => void (/** @type {HTMLInputElement} */ (input).value = ''));
  // Chromium asks in a window of its own, which no test can press: there, only the question is looked at.
  if (browser.kind === 'chromium') {
    await options.evaluate(() => {
      const world = /** @type {any} */ (globalThis);
      world.chrome.permissions.request = async (/** @type {unknown} */ question) => ((world.question = question), false);
    });
    await browser.type(options, '#always-site', 'https://forum.unlisted.test/a?b\n');
    await untilText(options, '#status', /said no/);
    assert.deepEqual(await options.evaluate(() => /** @type {any} */ (globalThis).question), { origins: ['https://forum.unlisted.test/*'] });
  } else {
    await browser.type(options, '#always-site', 'https://forum.unlisted.test/a?b\n');
    await untilText(options, '#always', /forum\.unlisted\.test/);
    const page = await browser.until(async () => {
      const opened = await browser.open('boxes.html', { host: 'forum.unlisted.test' });
      await browser.type(opened, '#textarea', 'Write to jo.b@mailbox.com soon. ');
      const seen = await untilLines(browser, opened, 1).catch(() => null);
      if (seen) return opened;
      await opened.close();
      return null;
    }, { timeout: 60_000, what: 'the added site to be checked' });
    await page.close();
    await options.bringToFront();
    await browser.click(options, '#always button');
    await browser.until(async () => (await options.$$('#always li')).length === 0);
  }
  await options.close();
});

test('notes and changes are counted here alone, and not at all when that is switched off', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', 'I live at 14 Rowan Lane. ');
  await untilLines(browser, page, 1);
  const options = await openOptions();
  await browser.until(async () => {
    await browser.anew(options, () => options.reload({ waitUntil: [] }));
    return /Shown: [1-9]/.test(await text(options, '#counts'));
  }, { what: 'the count' });
  await browser.click(options, '#counting');
  await untilText(options, '#counts', /Nothing is counted/);
  assert.deepEqual(await options.evaluate(() => chrome.storage.local.get('counts')), {});
  await browser.click(options, '#counting');
  await untilText(options, '#counts', /Shown: 0/);
  await page.close();
  await options.close();
});

test('choices go into a file without my words, and come back', async () => {
  const options = await openOptions();
  await browser.type(options, '#own-text', 'Zebulon\n');
  await browser.until(async () => (await options.$$('#own-list li')).length === 1);
  await browser.click(options, '#teen');
  await untilText(options, '#status', /Saved/);
  const file = await saved(options, '#export');
  assert.equal(file.postwell_settings.teen, true);
  assert.deepEqual(file.postwell_settings.ownTerms, []);
  await browser.click(options, '#delete');
  await browser.click(options, '#delete-really');
  await untilText(options, '#status', /deleted/);
  assert.deepEqual(await options.evaluate(() => chrome.storage.local.get(null)), {});
  await browser.until(() => options.$eval('#teen', box => !(/** @type {HTMLInputElement} */ (box).checked)));
  await choose(options, '#import', JSON.stringify(file));
  await browser.until(() => options.$eval('#teen', box => /** @type {HTMLInputElement} */ (box).checked), { what: 'the choice to come back' });
  await browser.click(options, '#teen');
  await browser.until(() => options.$eval('#teen', box => !(/** @type {HTMLInputElement} */ (box).checked)));
  await options.close();
});

test('the language one chooses is spoken on the pages and on a site', async () => {
  const options = await openOptions();
  /** @param {string} code */
  const choose = code => browser.anew(options, () => options.select('#language', code));
  await choose('es');
  await browser.until(() => options.$eval('html[lang=es] h1', title => /Opciones/.test(title.textContent ?? '')), { what: 'the page in Spanish' });
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', 'Write to jo.b@mailbox.com soon. ');
  const [line] = await untilLines(browser, page, 1);
  await page.mouse.click(line.left + 10, line.top - 5);
  await browser.until(async () => /Teléfono o correo/.test(await surface(browser, page)));
  await page.close();
  await options.bringToFront();
  await choose('');
  await untilText(options, 'h1', /options/);
  await options.close();
});

test('nothing went wrong aloud', async () => {
  assert.deepEqual(await browser.allErrors(), []);
});
