/** The first minute: the welcome page opens by itself, is short, and asks for nothing. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { untilLines } from './nudges.js';

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch({ welcome: true })));
after(() => browser.close());

/** @param {import('./driver.js').Page} page */
const heading = page => page.evaluate(() => document.activeElement?.nodeName === 'H1' && document.activeElement.textContent);

/** @param {import('./driver.js').Page} page */
const ownTerms = page => page.evaluate(async () => /** @type {any} */ ((await chrome.storage.local.get('settings')).settings).ownTerms);

test('a new installation is welcomed, once', async () => {
  const greetings = await browser.openAt('/welcome.html');
  assert.equal(greetings.length, 1);
  await greetings[0].close();
  await browser.reloadExtension();
  const page = await browser.openOwn('pages/practice/practice.html');
  await browser.until(() => page.$eval('h1 span', title => title.textContent));
  assert.equal((await browser.openAt('/welcome.html')).length, 0);
  await page.close();
});

test('by keyboard alone: four screens, my words kept, back and forth', async () => {
  const page = await browser.openOwn('pages/welcome/welcome.html');
  await browser.until(() => page.$('[data-ready]'));
  assert.match(await page.$eval('#step', step => step.textContent ?? ''), /1.*4/);
  const next = async () => {
    await page.focus('#next');
    await browser.press(page, 'Enter');
  };
  await next();
  await browser.until(async () => /words/.test(String(await heading(page))), { what: 'the second heading to have the focus' });
  await browser.press(page, 'Tab');
  await browser.keys(page, 'Maria Kowalski');
  await next();
  await browser.until(async () => /works/.test(String(await heading(page))));
  assert.ok((await page.$$('#sites li')).length > 15);
  assert.deepEqual(await ownTerms(page), [{ text: 'Maria Kowalski', kind: 'name' }]);
  await page.focus('#back');
  await browser.press(page, 'Enter');
  await browser.until(async () => /words/.test(String(await heading(page))));
  await page.$eval('[name="name"]', input => void (/** @type {HTMLInputElement} */ (input).value = ''));
  await next();
  await browser.until(async () => /works/.test(String(await heading(page))));
  assert.deepEqual(await ownTerms(page), []);
  await next();
  await browser.until(async () => /Try/.test(String(await heading(page))));
  assert.equal(await page.$eval('#next', button => button.getClientRects().length), 0);
  await page.close();
});

for (const language of ['en', 'es']) {
  test(`what the first screen shows is what one gets: the same words, with the same line (${language})`, async () => {
    const options = await browser.openOwn('pages/options/options.html');
    await options.evaluate(language => (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { language } }), language);
    await options.close();
    const page = await browser.openOwn('pages/welcome/welcome.html');
    await browser.until(() => page.$('[data-ready]'));
    const { said, line } = await page.$eval('.post', post => ({ said: post.textContent?.trim() ?? '', line: getComputedStyle(/** @type {Element} */ (post.querySelector('mark'))).borderBottomStyle }));
    assert.match(said, language === 'es' ? /^Vivo/ : /^I live/);
    await page.close();
    const site = await browser.open('boxes.html');
    await browser.type(site, '#textarea', `${said} `);
    const [{ kind }] = await untilLines(browser, site, 1);
    assert.ok(kind.split(' ').includes(line), `${line} is not ${kind}`);
    await site.close();
  });
}

test('nothing went wrong aloud', async () => {
  assert.deepEqual(await browser.allErrors(), []);
});
