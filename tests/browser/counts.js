/** Counts what a page's process holds, after it has thrown away what nobody needs. */
import { firefoxChrome } from './firefox.js';

/** @typedef {Record<string, number>} Counts */

/** What each mounted box of ours needs: were one kept, its objects of these kinds would be too. */
const KINDS = ['AbortController', 'ResizeObserver', 'IntersectionObserver', 'MutationObserver', 'ShadowRoot', 'CSSStyleSheet', 'Range'];

/**
 * Nodes and listeners of the page's process, and in Chromium the objects in our own script's heap.
 * @param {import('./driver.js').Session} browser
 * @param {import('./driver.js').Page} page
 * @returns {Promise<Counts>}
 */
export const counts = (browser, page) => (browser.kind === 'chromium' ? chromiumCounts(browser, page) : firefoxCounts(browser, page));

/**
 * @param {import('./driver.js').Session} browser
 * @param {import('./driver.js').Page} page
 */
async function chromiumCounts(browser, page) {
  const session = await page.createCDPSession();
  /** @type {number | undefined} */
  let context;
  session.on('Runtime.executionContextCreated', ({ context: { id, auxData, origin } }) => {
    if (auxData?.type === 'isolated' && origin.startsWith(browser.base)) context = id;
  });
  await session.send('Runtime.enable');
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  /** @type {Counts} */
  const found = { nodes, listeners: jsEventListeners };
  for (const kind of KINDS) {
    const { result } = await session.send('Runtime.evaluate', { expression: `${kind}.prototype`, contextId: context });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: String(result.objectId) });
    const { result: length } = await session.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }' });
    found[kind] = length.value;
  }
  await session.detach();
  return found;
}

/**
 * @param {import('./driver.js').Session} browser
 * @param {import('./driver.js').Page} page
 */
async function firefoxCounts(browser, page) {
  const host = JSON.stringify(new URL(page.url()).hostname);
  return JSON.parse(await firefoxChrome(browser.browser, `(async () => {
    const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise(resolve => manager.minimizeMemoryUsage(resolve));
    const found = {};
    await new Promise(resolve => manager.getReports((process, path, kind, units, amount) => {
      const name = /\\/(event-listeners|event-targets|element-nodes|text-nodes)$/.exec(path)?.[1];
      if (name && path.includes(${host})) found[name] = (found[name] ?? 0) + amount;
    }, null, resolve, null, false));
    return JSON.stringify(found);
  })()`));
}
