/**
 * What a writer waits for, and what it costs them, in a real browser (BROWSER=); prints JSON:
 *
 * - the first underlines when the browser has stopped the worker: from the focus in a box with a draft to our element
 *   in the page. That is the worker's start, the core's start, the answer and the drawing;
 * - the underline under a word just finished: from the key to our element, in a draft of 2,000 characters;
 * - what a key costs the page's process, and how much memory we take: beside the same page where we are not.
 */
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { firefoxChrome } from '../tests/browser/firefox.js';
import { launch } from '../tests/browser/driver.js';

const FOCUS_RUNS = 10;
const KEY_RUNS = { chromium: 40, firefox: 25 };
/** Keys typed to see what one costs, and the milliseconds between them. */
const COSTLY_KEYS = 120;
const PACE = 50;
/** What the focus brings is over by then. */
const SETTLED = 300;
/** A host of no site of ours. */
const ELSEWHERE = 'unlisted.test';

const post = await readFile(new URL('../benches/post.txt', import.meta.url), 'utf8');
/** Nothing to see here: our element is not in the page until the last word is. */
const quiet = 'The kettle is on, and the cat is asleep on the chair by the window. '.repeat(30).slice(0, 1_960);

const browser = await launch();
try {
  const page = await browser.open('textarea.html');
  await page.$eval('#box', (box, text) => void (/** @type {HTMLTextAreaElement} */ (box).value = text), post);
  const cold = await focused(page, true);
  const warm = await focused(page, false);
  await page.close();
  const key = await afterKeys();
  console.log(JSON.stringify({ browser: await browser.browser.version(), cold, warm, key, ...(await costs()) }));
} finally {
  await browser.close();
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {boolean} cold
 */
async function focused(page, cold) {
  const took = [];
  for (let run = 0; run < FOCUS_RUNS; run += 1) {
    await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
    await gone(page);
    if (cold) await browser.stopBackground();
    const watched = await page.evaluateHandle(watch, 'focusin', '');
    await browser.click(page, '#box');
    const time = await watched.evaluate(({ took }) => took);
    if (time === null) throw new Error('no underlines came');
    took.push(time);
  }
  return took;
}

async function afterKeys() {
  const page = await browser.open('textarea.html');
  const took = [];
  for (let run = -3; took.length < KEY_RUNS[browser.kind]; run += 1) {
    if (run > 2 * KEY_RUNS[browser.kind]) throw new Error('most keys brought no underline in time');
    await page.$eval('#box', box => /** @type {HTMLElement} */ (box).blur());
    await gone(page);
    await page.$eval('#box', (box, text) => void (/** @type {HTMLTextAreaElement} */ (box).value = text), quiet);
    await browser.click(page, '#box');
    await sleep(SETTLED);
    const watched = await page.evaluateHandle(watch, 'keydown', 'Write to ada@mailbox.test');
    await page.keyboard.press(',');
    const time = await watched.evaluate(({ took }) => took);
    if (run >= 0 && time !== null) took.push(time);
  }
  await page.close();
  return took;
}

/** @param {import('puppeteer-core').Page} page */
function gone(page) {
  return browser.until(() => browser.shadow(page, roots => roots.length === 0), { what: 'our element to go' });
}

/**
 * Sent to the page as text: the milliseconds from the next such event to the next new child of the root element.
 * @param {string} type
 * @param {string} words put at the end of the box at that event, so that nothing could be read before
 * @returns {{took: Promise<number | null>}} it watches once this is there; null: none came, or one came before the event
 */
function watch(type, words) {
  const took = new Promise(resolve => {
    setTimeout(resolve, 10_000, null);
    let start = Infinity;
    addEventListener(type, event => {
      start = event.timeStamp;
      if (words) /** @type {HTMLTextAreaElement} */ (event.target).value += words;
    }, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(start === Infinity ? null : performance.now() - start);
    });
    observer.observe(document.documentElement, { childList: true });
  });
  return { took };
}

/** Milliseconds for a key and megabytes, each with us less without us. */
async function costs() {
  const without = await typed(ELSEWHERE);
  const withUs = await typed();
  return {
    perKey: (withUs.busy - without.busy) / COSTLY_KEYS,
    perKeyWithout: without.busy / COSTLY_KEYS,
    tab: withUs.memory - without.memory,
    worker: await (browser.kind === 'chromium' ? chromiumWorker() : firefoxProcess(process => process.type === 'extension')).then(process => process.memory),
  };
}

/** Types at the end of a post. @param {string} [host] */
async function typed(host) {
  const page = await browser.open('textarea.html', { host });
  await page.$eval('#box', (box, text) => void (/** @type {HTMLTextAreaElement} */ (box).value = text), post);
  await browser.click(page, '#box');
  await browser.press(page, 'Control+End');
  await page.keyboard.type(quiet.slice(0, 20), { delay: PACE }); // everything is warm
  await sleep(1_000);
  const before = await spent(page);
  await page.keyboard.type(quiet.slice(0, COSTLY_KEYS), { delay: PACE });
  await sleep(1_000);
  const after = await spent(page);
  await page.close();
  return { busy: after.busy - before.busy, memory: after.memory };
}

/** Milliseconds the page's main thread has worked, and the megabytes it holds. @param {import('puppeteer-core').Page} page */
async function spent(page) {
  if (browser.kind === 'chromium') {
    const { TaskDuration = 0, JSHeapUsedSize = 0 } = await page.metrics();
    return { busy: TaskDuration * 1_000, memory: JSHeapUsedSize / 1e6 };
  }
  const address = page.url();
  return firefoxProcess(process => process.addresses.includes(address));
}

/** @typedef {{type: string, addresses: string[], busy: number, memory: number}} Process */

/** @param {(process: Process) => boolean} wanted */
async function firefoxProcess(wanted) {
  const processes = await firefoxChrome(
    browser.browser,
    `ChromeUtils.requestProcInfo().then(({ children }) => JSON.stringify(children.map(({ pid, type, memory, threads, windows }) => ({
      type,
      memory: memory / 1e6,
      addresses: windows.map(({ documentURI }) => documentURI?.spec),
      busy: Number(threads.find(({ tid }) => tid === pid)?.cpuTime ?? 0) / 1e6,
    }))))`,
  );
  const found = /** @type {Process[]} */ (JSON.parse(processes)).find(wanted);
  if (!found) throw new Error(`no such process of Firefox: ${processes}`);
  return found;
}

async function chromiumWorker() {
  const session = await browser.browser.targets().find(target => target.type() === 'service_worker')?.createCDPSession();
  if (!session) throw new Error('the worker is not running');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = /** @type {import('puppeteer-core').Protocol.Runtime.GetHeapUsageResponse & {embedderHeapUsedSize?: number, backingStorageSize?: number}} */ (await session.send('Runtime.getHeapUsage'));
  return { memory: (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6 };
}
