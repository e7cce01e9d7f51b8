/** A practice's pack: made on its page, shown and accepted in the options, there in the popup; and a shared computer. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { traces, untilLines } from './nudges.js';

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** @param {string} name */
async function open(name) {
  const page = await browser.openOwn(`pages/${name}/${name}.html`);
  await browser.until(() => page.$eval('h1', heading => heading.textContent?.trim()));
  if (name === 'options') await browser.until(() => page.$('[data-ready]'));
  return page;
}

/** @param {import('./driver.js').Page} page @param {string} content */
const choose = (page, content) =>
  page.$eval(
    '#clinic-import',
    (input, content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'clinic.json', { type: 'application/json' }));
      /** @type {HTMLInputElement} */ (input).files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    content,
  );

test('from the page of the practice to the popup of the patient', async () => {
  const clinic = await open('clinic');
  await browser.type(clinic, '[name="name"]', 'Rowan Lane Practice');
  await browser.type(clinic, '[name="phone"]', '(309) 555-0142');
  await browser.type(clinic, '[name="flu"]', 'https://rowan.example/flu');
  await browser.type(clinic, '[name="trusted"]', 'MedlinePlus https://medlineplus.gov');
  await browser.until(async () => (await clinic.$$('#preview-links li')).length === 3);
  await clinic.evaluate(() => {
    const world = /** @type {any} */ (globalThis);
    URL.createObjectURL = blob => ((world.file = blob), '#saved');
  });
  await browser.click(clinic, 'form button');
  const file = await browser.until(() => clinic.evaluate(async () => (await /** @type {any} */ (globalThis).file?.text()) ?? ''));
  await clinic.close();

  const options = await open('options');
  await choose(options, JSON.stringify({ ...JSON.parse(file), sitesOff: ['a.test'] }));
  await browser.until(() => options.$eval('#clinic-name', name => name.textContent === 'Rowan Lane Practice'));
  assert.deepEqual(await options.evaluate(() => chrome.storage.local.get('clinic')), {}, 'kept before the patient said yes');
  await browser.click(options, '#clinic-yes');
  await browser.until(() => options.$eval('#clinic-ask', ask => /** @type {HTMLElement} */ (ask).hidden));

  const popup = await open('popup');
  await browser.until(async () => (await popup.$$('#clinic-links a')).length === 3);
  assert.deepEqual(await popup.$$eval('#clinic-links a', links => links.map(link => link.getAttribute('href'))), ['tel:3095550142', 'https://rowan.example/flu', 'https://medlineplus.gov/']);
  await popup.close();

  await options.bringToFront();
  await browser.click(options, '#clinic-no');
  await browser.until(() => options.$eval('#clinic-shown', shown => /** @type {HTMLElement} */ (shown).hidden));
  await options.close();
});

test('a shared computer: a plain name, and nothing on the disk but that', async () => {
  const options = await open('options');
  await browser.type(options, '#own-text', 'Zebulon\n');
  await browser.until(async () => (await options.$$('#own-list li')).length === 1);
  await browser.anew(options, () => browser.click(options, '#shared'));
  await browser.until(() => options.evaluate(() => document.title === 'Notes'), { what: 'the plain look' });
  assert.deepEqual(await options.evaluate(() => chrome.storage.local.get(null)), { settings: { version: 1, shared: true } });
  await browser.until(() => options.evaluate(async () => (await chrome.action.getTitle({})) === 'Notes'), { what: 'the plain name' });
  assert.equal((await options.$$('#own-list li')).length, 1, 'still there until the browser closes');

  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', 'ask Zebulon about it ');
  await untilLines(browser, page, 1);
  await options.bringToFront();
  await browser.click(options, '#delete');
  await browser.click(options, '#delete-really');
  await browser.until(() => options.$eval('#own-list', list => list.childElementCount === 0));
  await page.bringToFront();
  await browser.click(page, '#textarea');
  await browser.until(async () => (await traces(browser, page)) === 0);
  await page.close();
  await options.close();
});

test('nothing went wrong aloud', async () => {
  assert.deepEqual(await browser.allErrors(), []);
});
