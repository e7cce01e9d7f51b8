/**
 * How long a person waits for the first underlines when the browser has stopped the worker: from the focus in a box
 * with a draft to our element in the page. That is the worker's start, the core's start, the answer and the drawing.
 * Run per browser (BROWSER=).
 */
import { readFile } from 'node:fs/promises';
import { launch } from '../tests/browser/driver.js';

const RUNS = 10;
/** For Chromium, on a quiet machine. */
const BUDGET_MS = 150;

const draft = await readFile(new URL('../benches/post.txt', import.meta.url), 'utf8');
const browser = await launch();
try {
  const page = await browser.open('textarea.html');
  await page.$eval('#box', (box, text) => void (/** @type {HTMLTextAreaElement} */ (box).value = text), draft);
  print('cold worker', await measure(page, true), browser.kind === 'chromium' ? BUDGET_MS : undefined);
  print('warm worker', await measure(page, false));
} finally {
  await browser.close();
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {boolean} cold
 */
async function measure(page, cold) {
  const took = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
    await browser.until(() => browser.shadow(page, roots => roots.length === 0), { what: 'our element to go' });
    if (cold) await browser.stopBackground();
    const watched = page.evaluate(watch);
    await browser.click(page, '#box');
    took.push(await watched);
  }
  return took;
}

/** Sent to the page as text: the milliseconds from the next focus to the next new child of the root element. */
function watch() {
  return new Promise(resolve => {
    let start = 0;
    addEventListener('focusin', () => void (start = performance.now()), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(document.documentElement, { childList: true });
  });
}

/**
 * @param {string} what
 * @param {number[]} times
 * @param {number} [budget] for the median
 */
function print(what, times, budget) {
  const sorted = times.toSorted((a, b) => a - b);
  const [min, median, max] = [sorted[0], sorted[sorted.length >> 1], sorted[sorted.length - 1]].map(time => time.toFixed(1).padStart(7));
  const verdict = budget ? `   budget ${budget} ${Number(median) <= budget ? 'ok' : 'OVER'}` : '';
  console.log(`${browser.kind.padEnd(8)} ${what.padStart(17)}   min ${min}   median ${median}   max ${max} ms${verdict}`);
}
