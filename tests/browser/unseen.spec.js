/** A site cannot tell that Postwell is there, and nothing leaves the browser. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { WORDS, afterAnAnswerElsewhere, traces, untilLines } from './nudges.js';


/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/**
 * Everything a page's script can look at to find an extension.
 * @param {import('./driver.js').Page} page
 */
const seenByPage = page =>
  page.evaluate(() => ({
    globals: Object.getOwnPropertyNames(window).sort(),
    elements: [...document.querySelectorAll('*')].map(element => element.outerHTML.slice(0, 200)),
    openRoots: [...document.querySelectorAll('*')].filter(element => element.shadowRoot).length,
    highlights: CSS.highlights?.size ?? 0,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    attributes: [...document.querySelectorAll('*')].map(element => element.getAttributeNames().join()),
    resources: performance.getEntriesByType('resource').map(entry => entry.name).sort(),
  }));

test('a page looks the same as where Postwell is not, until there is a note', async () => {
  const without = await browser.open('boxes.html', { host: 'unlisted.test' });
  await browser.type(without, '#textarea', 'A quiet day with my cat and a book.');
  const expected = await seenByPage(without);
  await without.close();

  const page = await browser.open('boxes.html');
  await page.evaluate(() => {
    const counted = { count: 0 };
    Object.assign(/** @type {any} */ (window).noticed, { counted });
    new MutationObserver(records => void (counted.count += records.length)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await browser.type(page, '#textarea', 'A quiet day with my cat and a book.');
  await afterAnAnswerElsewhere(browser);
  const seen = await seenByPage(page);
  seen.resources = seen.resources.map(name => name.replace('connect.mayoclinic.org', 'unlisted.test'));
  assert.deepEqual(seen, expected);
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).noticed.counted.count), 0);
  await page.close();
});

test('a note is one plain closed element at the end of the page, and goes without a trace', async () => {
  const page = await browser.open('boxes.html', { csp: 'strict' });
  const expected = await seenByPage(page);
  await browser.type(page, '#rich', `Write to ${WORDS} soon.`);
  await untilLines(browser, page, 1);
  const added = await page.evaluate(() => [...document.documentElement.children].slice(2).map(element => element.outerHTML));
  assert.deepEqual(added, ['<div popover="manual"></div>']);
  const seen = await seenByPage(page);
  assert.deepEqual(seen.globals, expected.globals);
  assert.deepEqual([seen.openRoots, seen.highlights, seen.sheets], [expected.openRoots, expected.highlights, expected.sheets]);
  assert.equal(await page.$eval('#rich', box => box.innerHTML.includes('<span')), false, 'the text was wrapped');
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).noticed.violations), []);
  await browser.click(page, 'p');
  await browser.until(async () => (await traces(browser, page)) === 0);
  await browser.until(async () => (await page.evaluate(() => document.documentElement.children.length)) === 2);
  await page.close();
});

test('no file of ours can be fetched by a page that knows our address', async () => {
  const page = await browser.open('boxes.html');
  const loaded = await page.evaluate(async base => {
    const found = /** @type {string[]} */ ([]);
    for (const file of ['manifest.json', 'content.js', 'icons/icon-16.png', 'background/core/postwell_bg.wasm', '_locales/en/messages.json']) {
      await fetch(`${base}/${file}`).then(() => found.push(file), () => undefined);
      await new Promise(resolve => {
        const image = Object.assign(new Image(), { src: `${base}/${file}`, onerror: resolve, onload: () => resolve(found.push(`image ${file}`)) });
        void image;
      });
    }
    return found;
  }, browser.base);
  assert.deepEqual(loaded, []);
  await page.close();
});

test('no request left: only the pages of the tests were asked for', () => {
  const strangers = browser.requests().filter(({ host }) => !['connect.mayoclinic.org', 'bsky.app', 'unlisted.test'].includes(host.replace(/:\d+$/, '')));
  assert.deepEqual(strangers, []);
  const paths = new Set(browser.requests().map(({ path }) => path.replace(/\?.*/, '')));
  assert.deepEqual([...paths].sort(), ['/boxes.html', '/boxes.js', '/favicon.ico', '/page.css']);
  assert.ok(browser.requests().every(({ method }) => method === 'GET'));
});
