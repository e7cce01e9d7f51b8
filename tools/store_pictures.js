/** The pictures of docs/store/images/: what a person sees first, 1280 x 800 as the stores want them. */
import { lines } from '../tests/browser/nudges.js';
import { launch } from '../tests/browser/driver.js';

const FOLDER = 'docs/store/images';
const BOX = '#practice-textarea';

const browser = await launch({ viewport: { width: 1280, height: 800 } });
const shown = (/** @type {import('../tests/browser/driver.js').Page} */ page) =>
  browser.until(() => browser.shadow(page, roots => roots.some(root => [...root.querySelectorAll('.surface')].some(it => getComputedStyle(it).opacity === '1'))), { what: 'a card or list, all there' });
try {
  await own('welcome/welcome.html', '1-welcome');
  await practice('2-card', async page => {
    const [line] = await lines(browser, page);
    await page.mouse.click(line.left + 10, line.top - 5);
    await shown(page);
  });
  await practice('3-list', async page => {
    await browser.press(page, 'Alt+Shift+P');
    await shown(page);
    await browser.shadow(page, roots => roots.forEach(root => root.querySelectorAll('.panel, .panel *').forEach(part => part.scrollTo(0, 0))));
  });
  await own('options/options.html', '4-options');
  await own('help/help.html', '5-help');
} finally {
  await browser.close();
}

/**
 * @param {string} file
 * @param {string} name
 */
async function own(file, name) {
  const page = await browser.openOwn(`pages/${file}`);
  await browser.until(() => page.$eval('h1', title => (title.textContent ?? '').trim() !== ''), { what: `the words of ${file}` });
  console.log(await browser.screenshot(page, name, FOLDER));
  await page.close();
}

/**
 * The practice page with its first sample in the box, and something open.
 * @param {string} name
 * @param {(page: import('../tests/browser/driver.js').Page) => Promise<void>} open
 */
async function practice(name, open) {
  const page = await browser.openOwn('pages/practice/practice.html');
  await page.bringToFront();
  await browser.click(page, BOX);
  await browser.until(async () => (await lines(browser, page)).length > 2, { what: 'underlines' });
  await open(page);
  console.log(await browser.screenshot(page, name, FOLDER));
  await page.close();
}
