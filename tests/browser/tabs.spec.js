/** Fifty tabs, each with a post being written in it: one worker and one core serve them all, and no tab costs more than one alone. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { counts } from './counts.js';
import { launch } from './driver.js';
import { firefoxChrome } from './firefox.js';
import { WORDS, untilLines } from './nudges.js';

const TABS = 50;

/** @typedef {import('./driver.js').Page} Page */

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** A tab in which a note is shown. */
async function tab() {
  const page = await browser.open('boxes.html');
  await page.focus('#textarea');
  await browser.keys(page, `${WORDS} `);
  await untilLines(browser, page, 1);
  return page;
}

/** What stands behind all tabs: how many backgrounds there are, and how much memory their Wasm holds. @returns {Promise<{backgrounds: number, memory: number[]}>} */
async function behind() {
  if (browser.kind === 'firefox') {
    return JSON.parse(await firefoxChrome(browser.browser, `(async () => {
      const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(browser.base).host)});
      const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
      const memory = [];
      await new Promise(resolve => manager.getReports((process, path, kind, units, amount) => {
        if (path === 'js-main-runtime/realms/classes/objects/non-heap/elements/wasm' && amount > 0) memory.push(amount);
      }, null, resolve, null, false));
      return JSON.stringify({ backgrounds: [...extension.views].filter(({ viewType }) => viewType === 'background').length, memory });
    })()`));
  }
  const workers = browser.browser.targets().filter(target => target.type() === 'service_worker');
  const session = await workers[0].createCDPSession();
  const { result } = await session.send('Runtime.evaluate', { expression: 'WebAssembly.Memory.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: String(result.objectId) });
  const { result: sizes } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId, functionDeclaration: 'function () { return this.map(memory => memory.buffer.byteLength); }', returnByValue: true,
  });
  await session.detach();
  return { backgrounds: workers.length, memory: sizes.value };
}

test('fifty tabs with a note in each', async () => {
  const first = await tab();
  const [alone, one] = [await counts(browser, first), await behind()];
  assert.ok(one.backgrounds === 1 && one.memory.length === 1 && one.memory[0] > 1_000_000, JSON.stringify(one));
  /** @type {Page[]} */
  const pages = [];
  while (pages.length < TABS - 1) pages.push(await tab());

  assert.deepEqual(await behind(), one);
  const together = await counts(browser, pages[pages.length - 1]);
  // Firefox counts over all tabs of a host.
  const share = browser.kind === 'firefox' ? TABS : 1;
  for (const [name, count] of Object.entries(alone)) assert.ok(together[name] <= count * share, `${name}: ${count} alone, ${together[name]} in ${share}`);

  for (const page of pages) await page.close();
  await first.bringToFront();
  await browser.keys(first, 'or sue@mailbox.com ');
  await untilLines(browser, first, 2);
  assert.deepEqual(await browser.allErrors(), []);
  await first.close();
});
