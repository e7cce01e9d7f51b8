/** "Look at this with Postwell": a second look at text that was marked on a page. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { firefoxChrome } from './firefox.js';

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

const FILE = 'pages/reading/reading.html';

/**
 * Picks the line in the menu of marked text. A browser's own menu cannot be clicked by a test, so its click is told to
 * the extension in the way the browser tells it.
 * @param {import('./driver.js').Page} page where something is marked
 */
async function pick(page) {
  await page.bringToFront();
  const selectionText = await page.evaluate(() => String(getSelection()));
  if (browser.kind === 'firefox') {
    await firefoxChrome(browser.browser, `{
      const { extension } = WebExtensionPolicy.getByHostname('${new URL(browser.base).hostname}');
      extension.emit('webext-menu-menuitem-click', { menuItemId: 'reading', frameId: 0, editable: false, selectionText: ${JSON.stringify(selectionText)} }, gBrowser.selectedTab);
    }`);
    return;
  }
  const worker = await browser.browser.waitForTarget(target => target.type() === 'service_worker').then(target => target.worker());
  await worker?.evaluate(async text => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    /** @type {any} */ (chrome.contextMenus.onClicked).dispatch({ menuItemId: 'reading', frameId: 0, editable: false, pageUrl: tab.url, selectionText: text }, tab);
  }, selectionText);
}

/** @param {import('./driver.js').Page} page @param {string} html marks all of it */
const mark = (page, html) =>
  page.evaluate(content => {
    const article = document.createElement('article');
    // A page of the tests: no Trusted Types there.
    article.innerHTML = content;
    document.body.prepend(article);
    getSelection()?.selectAllChildren(article);
  }, html);

const opened = () => browser.until(async () => (await browser.openAt('/reading.html'))[0], { what: 'the page to open' });

test('claims, sales and links of a marked text, with pages on that condition; the text is in no address and gone from memory', async () => {
  const page = await browser.open('boxes.html');
  await mark(page, '<p>Celery juice cures lupus for good. Throw away your pills!</p><p>Order now: <a href="https://best-drops.shop/buy">here</a> or see <a href="https://medlineplus.gov/lupus.html">this</a>.</p>');
  await pick(page);
  const look = await opened();
  await browser.until(() => look.evaluate(() => document.querySelectorAll('.points li').length > 0));
  const said = await look.evaluate(() => document.body.innerText);
  assert.match(said, /It makes a strong claim/);
  assert.match(said, /It may want to sell you something/);
  assert.match(said, /It links to a site that doctors trust/);
  assert.match(said, /medlineplus\.gov: a site that doctors trust/);
  assert.match(said, /best-drops\.shop: a shop/);
  assert.match(said, /MedlinePlus: lupus/);
  assert.match(said, /Ask your care team/);
  assert.ok((await look.$$eval('mark', marks => marks.map(found => found.textContent))).some(words => words?.includes('cures lupus')));
  assert.match(await look.$eval('.text', text => text.textContent ?? ''), /for good\. Throw away your pills!\s+Order now/);
  assert.equal(await look.evaluate(() => location.href), `${browser.base}/${FILE}`);
  const left = await look.evaluate(async () => JSON.stringify(await (globalThis.browser ?? globalThis.chrome).storage.session.get(null)));
  assert.equal(left, '{}');
  assert.deepEqual(await look.$$eval('a', links => links.filter(link => link.rel !== 'noreferrer noopener').map(link => link.href)), []);
  await look.setViewport({ width: 320, height: 640 });
  assert.equal(await look.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'scrolls sideways at 320 px');
  await look.close();
  await page.close();
});

test('a sober text with a trusted source has no claims against it', async () => {
  const page = await browser.open('boxes.html');
  await mark(page, '<p>Lupus is a disease in which the body attacks its own tissue. There are good treatments. <a href="https://www.nhs.uk/conditions/lupus/">NHS</a></p>');
  await pick(page);
  const look = await opened();
  await browser.until(() => look.evaluate(() => document.querySelectorAll('.points li').length > 0));
  assert.deepEqual(await look.$$eval('.points li', points => points.map(point => point.className)), ['good', 'good']);
  await look.close();
  await page.close();
});

test('a stranger’s private facts are not pointed out', async () => {
  const page = await browser.open('boxes.html');
  await mark(page, "<p>I'm Maria Kowalski, 43F from Galesburg, IL. Write to maria.k@mailbox.com</p>");
  await pick(page);
  const look = await opened();
  await browser.until(() => look.evaluate(() => document.querySelectorAll('.points li').length > 0));
  assert.equal(await look.$$eval('mark', marks => marks.length), 0);
  await look.close();
  await page.close();
});

test('opened without a text, the page says what to do', async () => {
  const look = await browser.openOwn(FILE);
  await browser.until(() => look.evaluate(() => document.body.innerText.includes('Mark some text on a page')));
  await look.close();
});

test('no request left and nothing went wrong aloud', async () => {
  assert.deepEqual([...new Set(browser.requests().map(({ host }) => host.replace(/:\d+$/, '')))], ['connect.mayoclinic.org']);
  assert.deepEqual(await browser.allErrors(), []);
});
