/** The driver itself: what every other spec builds on has to be true first. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

test('pages open on a host of the manifest, by a server that sees every request', async () => {
  const page = await browser.open('textarea.html');
  assert.equal(await page.evaluate(() => location.href), 'https://connect.mayoclinic.org/textarea.html');
  assert.ok(browser.requests().some(request => request.host === 'connect.mayoclinic.org' && request.path === '/textarea.html'));
  await page.close();
});

test('real keys reach the box', async () => {
  const page = await browser.open('textarea.html', { csp: 'strict' });
  await browser.type(page, '#box', 'two\nlines');
  await browser.press(page, 'Shift+Home');
  await browser.keys(page, 'rows');
  assert.equal(await page.$eval('#box', box => /** @type {HTMLTextAreaElement} */ (box).value), 'two\nrows');
  await page.close();
});

test('closed shadow roots can be read and clicked', async () => {
  const page = await browser.open('textarea.html');
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'));
    const button = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('button'));
    button.textContent = 'press';
    button.onclick = event => void (button.textContent = event.isTrusted ? 'pressed' : 'faked');
  });
  const words = () => browser.shadow(page, (roots, tag) => roots.map(root => root.querySelector(tag)?.textContent), 'button');
  assert.ok((await words()).includes('press'));
  await browser.click(page, 'button', { closed: true });
  assert.ok((await words()).includes('pressed'));
  await page.close();
});

test('the extension has pages of its own', async () => {
  const page = await browser.openOwn('pages/practice/practice.html');
  assert.ok((await page.evaluate(() => location.href)).startsWith(browser.base));
  await page.close();
});

test('light and dark can be asked for', async () => {
  const page = await browser.open('textarea.html');
  const dark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  assert.equal(await dark(), false);
  await browser.setScheme(page, 'dark');
  await browser.until(dark);
  await browser.setScheme(page, 'light');
  await page.close();
});

test('the background can be ended', async () => {
  await browser.stopBackground();
});

test('an exception on a page is collected', async () => {
  const page = await browser.open('textarea.html');
  const before = (await browser.allErrors()).length;
  await page.evaluate(() => void setTimeout(() => { throw new Error('seen'); }));
  await browser.until(async () => (await browser.allErrors()).length > before);
  await page.close();
});
