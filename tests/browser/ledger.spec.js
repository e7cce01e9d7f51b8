/** Across posts: off unless wanted; what a site took is remembered roughly, by month, and said when it matters. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { launch } from './driver.js';
import { afterAnAnswerElsewhere, draft, lines, surface } from './nudges.js';

/** @typedef {import('./driver.js').Page} Page */

const HOST = 'connect.mayoclinic.org';
const EARLIER = 'I live in Galesburg, IL and I feel fine.';
const TODAY = 'I am 43 and I have myasthenia gravis.';
const MONTH = new Date().toISOString().slice(0, 7);
const TOWN = { category: 'place_area', value: 100000, month: MONTH };

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** @param {(page: Page) => Promise<unknown>} use */
async function inOptions(use) {
  const page = await browser.openOwn('pages/options/options.html');
  await browser.until(() => page.$('[data-ready]'), { what: 'the options to be ready' });
  const result = await use(page);
  await page.close();
  return result;
}

/** Everything that is stored anywhere. @returns {Promise<{ledger?: any, settings?: any, all: string}>} */
const stored = () => /** @type {any} */ (inOptions(page => page.evaluate(async () => {
  const { storage } = globalThis.browser ?? globalThis.chrome;
  const [local, session] = [await storage.local.get(), await storage.session.get()];
  return { ledger: local.ledger, settings: local.settings, all: JSON.stringify([local, session]) };
})));

/** @param {Record<string, unknown>} settings @param {unknown} [ledger] */
const choose = (settings, ledger) => inOptions(page => page.evaluate(async (settings, ledger) => {
  const { storage } = globalThis.browser ?? globalThis.chrome;
  await storage.local.set({ settings });
  if (ledger) await storage.local.set({ ledger });
  else await storage.local.remove('ledger');
}, settings, ledger));

/** @param {string} box @param {string} text @param {string} [host] */
async function written(box, text, host = HOST) {
  const page = await browser.open('posting.html', { host });
  await browser.type(page, box, text);
  await browser.until(async () => (await lines(browser, page)).length > 0, { what: 'an underline' });
  return page;
}

/** @param {Page} page @param {string} selector */
const textOf = (page, selector) => browser.shadow(page, (roots, wanted) => roots.map(root => root.querySelector(wanted)?.textContent ?? '').join(''), selector);

/** @param {unknown} expected */
const untilLedger = expected => browser.until(async () => isDeepStrictEqual((await stored()).ledger, expected), { what: JSON.stringify(expected), timeout: 15_000 });

test('off by default: a post that was sent leaves nothing', async () => {
  const page = await written('#chat', `${EARLIER} `);
  await browser.press(page, 'Enter');
  await browser.until(async () => (await draft(page, '#chat')) === '');
  await afterAnAnswerElsewhere(browser);
  const { ledger, all } = await stored();
  assert.equal(ledger, undefined);
  assert.doesNotMatch(all, /Galesburg/);
  await page.close();
});

for (const [name, box, send] of /** @type {[string, string, (page: Page) => Promise<void>][]} */ ([
  ['Enter in a chat', '#chat', page => browser.press(page, 'Enter')],
  ['a click that empties the chat and gives it back the focus', '#chat', page => browser.click(page, '#send')],
  ['a click, and the comment is emptied when the server has answered', '#comment', page => browser.click(page, '#post')],
  ['the site’s button by keyboard', '#comment', async page => {
    await browser.press(page, 'Tab');
    await browser.press(page, 'Enter');
  }],
  ['a click, and the dialog closes when the server has answered', '#rich', page => browser.click(page, '#share')],
])) {
  test(`shared by ${name}: kind, rough size and month, and not one word`, async () => {
    await choose({ ledger: true });
    const page = await written(box, `${EARLIER} `);
    await send(page);
    // The list is looked at in another tab: only after the site has taken the post, as a person would.
    await browser.until(async () => !(await page.$(box)) || (await draft(page, box)).trim() === '', { what: 'the site to take it' });
    await untilLedger({ [HOST]: [TOWN] });
    const { all } = await stored();
    assert.doesNotMatch(all, /Galesburg|Illinois|fine\./);
    await page.close();
  });
}

for (const [name, box, leave] of /** @type {[string, string, (page: Page) => Promise<void>][]} */ ([
  ['cleared at once', '#comment', page => browser.click(page, '#clear')],
  ['in a dialog that is thrown away', '#rich', page => browser.click(page, '#discard')],
  ['left by a link', '#comment', page => browser.click(page, '#link')],
  ['deleted by hand after Enter', '#comment', async page => {
    await browser.press(page, 'Enter');
    await browser.press(page, 'Control+a');
    await browser.press(page, 'Delete');
  }],
])) {
  test(`not shared: a draft ${name}`, async () => {
    await choose({ ledger: true });
    const page = await written(box, `${EARLIER} `);
    await leave(page);
    // Another draft that is sent later is there: so would this one be.
    await new Promise(resolve => setTimeout(resolve, 2500));
    const other = await written('#chat', 'I am 43 and I write to jo.b@mailbox.com. ', 'bsky.app');
    await browser.press(other, 'Enter');
    await browser.until(async () => (await stored()).ledger?.['bsky.app'], { what: 'the other draft', timeout: 15_000 });
    assert.deepEqual(Object.keys((await stored()).ledger), ['bsky.app']);
    await other.close();
    await page.close();
  });
}

test('where only one other person reads, and where others use the computer, nothing is kept', async () => {
  for (const settings of [{ ledger: true, audiences: { [HOST]: 'dm' } }, { ledger: true, sitesOff: [HOST] }]) {
    await choose(settings);
    const page = await browser.open('posting.html');
    await browser.type(page, '#chat', `${EARLIER} Write to jo.b@mailbox.com. `);
    await afterAnAnswerElsewhere(browser);
    await page.bringToFront();
    await browser.click(page, '#chat');
    await browser.press(page, 'Enter');
    await browser.until(async () => (await draft(page, '#chat')) === '');
    await afterAnAnswerElsewhere(browser);
    assert.equal((await stored()).ledger, undefined, JSON.stringify(settings));
    await page.close();
  }
  await choose({ ledger: true }, { [HOST]: [TOWN] });
  await inOptions(async page => {
    await browser.anew(page, () => browser.click(page, '#shared'));
    await browser.until(async () => !JSON.stringify(await page.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.local.get())).includes('ledger'));
    await browser.until(() => page.$('#ledger-on:disabled'), { what: 'a switch that is out of use' });
    await browser.anew(page, () => browser.click(page, '#shared'));
    await browser.until(() => page.$('#ledger-on:enabled'), { what: 'the switch to be in use again' });
  });
});

test('the list says what earlier posts add, and the sum knows', async () => {
  await choose({ ledger: true });
  const alone = await written('#comment', TODAY);
  await browser.press(alone, 'Alt+Shift+P');
  await browser.until(async () => /many people/.test(await textOf(alone, '.fits')));
  assert.equal(await textOf(alone, '.earlier'), '');
  await alone.close();
  await choose({ ledger: true }, { [HOST]: [{ ...TOWN, value: 10000 }] });
  const page = await written('#comment', TODAY);
  await browser.press(page, 'Alt+Shift+P');
  await browser.until(async () => /You already shared your town here in \p{Lu}\p{L}+\. With your age and your illness in this post, few people fit\./u.test(await textOf(page, '.earlier')));
  assert.match(await textOf(page, '.fits'), /only you or a few/);
  await page.close();
  // Another site is another place.
  const other = await written('#comment', TODAY, 'www.reddit.com');
  await browser.press(other, 'Alt+Shift+P');
  await browser.until(async () => /many people/.test(await textOf(other, '.fits')));
  assert.equal(await textOf(other, '.earlier'), '');
  await other.close();
});

test('the options: seen by site, one taken out, forgotten with age, all gone by one click or with the switch', async () => {
  const entries = [{ category: 'age_birth', value: 40, month: MONTH }, TOWN];
  const last = new Date(Date.now() - 150 * 24 * 60 * 60 * 1000).toISOString().slice(0, 7);
  await choose({ ledger: true, ledgerDays: 365 }, { [HOST]: entries, 'www.reddit.com': [{ ...TOWN, month: last }, { category: 'money_legal', value: 0, month: MONTH }, { category: 'place_area', value: 'Galesburg', month: MONTH }] });
  await inOptions(async page => {
    const list = () => page.$$eval('#ledger-list li span', lines => lines.map(line => line.textContent ?? ''));
    const sites = () => page.$$eval('#ledger-list h3', headings => headings.map(heading => heading.textContent));
    const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
    assert.deepEqual(await sites(), ['www.reddit.com', HOST]);
    assert.equal((await list()).length, 3);
    assert.deepEqual((await list()).slice(1), [`Town or area up to 100,000 people, ${month.format()}`, `Age or birth date 40 to 49, ${month.format()}`]);
    await browser.click(page, '#ledger-list button', { index: 2 });
    await browser.until(async () => (await list()).length === 2);
    await page.select('#ledger-days', '90');
    await browser.until(async () => (await list()).length === 1, { what: 'the old one to be forgotten' });
    assert.deepEqual(await page.evaluate(async () => (await (globalThis.browser ?? globalThis.chrome).storage.local.get('ledger')).ledger), { [HOST]: [TOWN] });
    await browser.click(page, '#ledger-forget');
    await browser.until(async () => (await list()).length === 0);
  });
  assert.equal((await stored()).ledger, undefined);
  await choose({ ledger: true }, { [HOST]: entries });
  await inOptions(async page => {
    await browser.until(async () => (await page.$$('#ledger-list li')).length === 2);
    await browser.click(page, '#ledger-on');
    await browser.until(() => page.$('#ledger-more[hidden]'));
  });
  const { ledger, settings } = await stored();
  assert.deepEqual([ledger, settings.ledger], [undefined, false]);
});

test('a breath before posting: a line in the list that counts down, holds nothing up, and is off by default', async () => {
  await choose({});
  const without = await written('#comment', EARLIER);
  await browser.press(without, 'Alt+Shift+P');
  await browser.until(async () => (await surface(browser, without)).includes('stranger'));
  assert.equal(await textOf(without, '.breath'), '');
  await without.close();
  await inOptions(async page => {
    await page.select('#pause', '5');
    await browser.until(async () => (await stored()).settings?.pause === 5);
  });
  const page = await written('#comment', EARLIER);
  await browser.press(page, 'Alt+Shift+P');
  const counted = new Set();
  await browser.until(async () => {
    const line = await textOf(page, '.breath');
    counted.add(line);
    return line === 'Post it when you like.';
  }, { timeout: 15_000 });
  assert.ok([...counted].filter(line => /^Take a breath. Read it once more.[1-5]$/.test(line)).length >= 3, [...counted].join(' | '));
  await page.close();
  const other = await written('#chat', `${EARLIER} `);
  await browser.press(other, 'Alt+Shift+P');
  await browser.until(async () => /Take a breath/.test(await textOf(other, '.breath')));
  await browser.press(other, 'Escape');
  await browser.press(other, 'Enter');
  await browser.until(async () => (await draft(other, '#chat')) === '', { what: 'the site to get its Enter at once', timeout: 2000 });
  await other.close();
});

test('nothing went wrong aloud', async () => {
  assert.deepEqual(await browser.allErrors(), []);
});
