/**
 * What a site can learn about Postwell: a hostile page does everything it can, on a host where Postwell works and on one
 * where it does not, and what differs is the table of docs/VISIBILITY.md. `UPDATE=1` writes it (once per browser).
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { filesUnder } from '../../tools/files.js';
import { launch } from './driver.js';
import { WORDS, afterAnAnswerElsewhere, draft, lines, surface, traces, untilLines } from './nudges.js';

const DOCUMENT = fileURLToPath(new URL('../../docs/VISIBILITY.md', import.meta.url));
const SOMEWHERE = 'unlisted.test';

/** From this step on there may be something of ours. */
const NOTE = 3;
/** The element that measures the words of a field in Firefox. */
const MEASURE = '<div></div>';
const OURS = /^childList on HTML [+-]DIV$/;

/** @typedef {Record<string, string[]>} Report by channel */

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/**
 * Looks at the page for the test's own sake.
 * @template T
 * @param {import('./driver.js').Page} page
 * @param {() => Promise<T>} look
 */
async function quietly(page, look) {
  await page.evaluate(() => /** @type {any} */ (window).hostile.rest(true));
  const found = await look();
  await page.evaluate(() => /** @type {any} */ (window).hostile.rest(false));
  return found;
}

/** Where the words and the suggestion were on the page with Postwell: there the other page is clicked too. @type {{x: number, y: number}[]} */
const clicked = [];

/**
 * What the site and its visitor do, one after the other; after each the page reports.
 * @type {[string, (page: import('./driver.js').Page, here: boolean) => Promise<unknown>][]}
 */
const STEPS = [
  ['opened', async () => {}],
  ['the page focuses a box with bait', async page => {
    await page.$eval('#box', (box, bait) => {
      const field = /** @type {HTMLTextAreaElement} */ (box);
      field.value = bait;
      field.focus();
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      field.click();
    }, `Write to ${WORDS} soon.`);
    await afterAnAnswerElsewhere(browser);
    await page.bringToFront();
    await page.$eval('#box', box => {
      /** @type {HTMLTextAreaElement} */ (box).value = '';
      /** @type {HTMLElement} */ (box).blur();
    });
  }],
  ['a person writes harmless words', async page => {
    await browser.type(page, '#box', 'A quiet day with my cat and a book. ');
    await afterAnAnswerElsewhere(browser);
    await page.bringToFront();
  }],
  ['a note is shown', async (page, here) => {
    await browser.keys(page, `Write to ${WORDS} soon.`);
    if (here) await quietly(page, () => untilLines(browser, page, 1));
  }],
  ['a card is open', async (page, here) => {
    if (here) {
      const [line] = await quietly(page, () => lines(browser, page));
      clicked.push({ x: line.left + line.width / 2, y: line.top - 5 });
    }
    await page.mouse.click(clicked[0].x, clicked[0].y);
    if (here) await quietly(page, () => browser.until(async () => (await surface(browser, page)) !== '', { what: 'the card' }));
  }],
  ['a suggestion is taken', async (page, here) => {
    if (!here) return;
    const { x, y } = await quietly(page, () => browser.middle(page, '.use', { closed: true }));
    await page.mouse.click(x, y);
    await quietly(page, () => browser.until(async () => !(await draft(page, '#box')).includes(WORDS), { what: 'the words to change' }));
  }],
  ['the box is left', async (page, here) => {
    await browser.click(page, '#elsewhere');
    if (here) await quietly(page, () => browser.until(async () => (await traces(browser, page)) === 0, { what: 'every trace to go' }));
  }],
];

/**
 * @param {string | undefined} host
 * @returns {Promise<Report[]>}
 */
async function visit(host) {
  const page = await browser.open('hostile.html', host ? { host } : {});
  const reports = [];
  for (const [, act] of STEPS) {
    await act(page, !host);
    await page.evaluate(() => new Promise(resolve => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    reports.push(await page.evaluate(() => /** @type {any} */ (window).hostile.report()));
  }
  await page.close();
  return reports;
}

/**
 * What is in one list and not in the other, each once.
 * @param {string[]} list
 * @param {string[]} other
 */
function less(list, other) {
  const rest = [...other];
  return [...new Set(list.filter(one => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  }))];
}

/** @param {Report[]} here @param {Report[]} elsewhere */
function table(here, elsewhere) {
  const rows = Object.keys(here[0]).map(channel => {
    const cells = STEPS.map((_, step) => {
      const more = less(here[step][channel], elsewhere[step][channel]).filter(one => one !== MEASURE);
      // When exactly the one that measures goes is a matter of time.
      if (step >= NOTE && channel === 'DOM mutations' && more.every(one => OURS.test(one))) return '`<div>` comes or goes';
      const fewer = less(elsewhere[step][channel], here[step][channel]).map(one => `no ${one}`);
      return [...more, ...fewer].map(one => `\`${one}\``).join(', ') || '–';
    });
    return `| ${channel} | ${cells.join(' | ')} |`;
  });
  return ['| Channel | ' + STEPS.map(([name]) => name).join(' | ') + ' |', `|---|${STEPS.map(() => '---|').join('')}`, ...rows].join('\n');
}

test('what differs between a page with Postwell and one without is what docs/VISIBILITY.md says', async () => {
  const here = await visit(undefined);
  const elsewhere = await visit(SOMEWHERE);
  const seen = table(here, elsewhere);
  const text = await readFile(DOCUMENT, 'utf8');
  const region = new RegExp(`(<!-- ${browser.kind} -->\n)([^]*?)(<!-- end of ${browser.kind} -->)`);
  if (process.env.UPDATE) await writeFile(DOCUMENT, text.replace(region, (...[, begin, , end]) => `${begin}${seen}\n${end}`));
  else assert.equal(seen, region.exec(text)?.[2].trim(), 'UPDATE=1 writes what is seen now');
  // Whatever the table says, this never changes: nothing before a note, and never our name.
  for (const [step, [name]] of STEPS.entries()) {
    for (const [channel, told] of Object.entries(here[step])) {
      if (step < NOTE) assert.deepEqual(less(told, elsewhere[step][channel]), [], `${name}: ${channel}`);
      assert.deepEqual(told.filter(one => /extension:|postwell/i.test(one) && !elsewhere[step][channel].includes(one)), [], `${name}: ${channel}`);
    }
  }
});

test('no file of the package can be had, by its address or by guess', async () => {
  const page = await browser.open('hostile.html');
  const files = ['manifest.json', 'content.js', 'icons/icon-16.png', 'background/core/postwell_bg.wasm', 'pages/practice/practice.html'];
  const all = await filesUnder('dist/postwell');
  assert.deepEqual(files.filter(file => !all.includes(file)), []);
  assert.deepEqual(await page.evaluate((base, files) => /** @type {any} */ (window).hostile.probe(base, files), browser.base, files), []);
  const guess = browser.base.replace(/[0-9a-p]{4}$/, 'abcd');
  assert.deepEqual(await page.evaluate((base, files) => /** @type {any} */ (window).hostile.probe(base, files), guess, files.slice(0, 1)), []);
  await page.close();
});
