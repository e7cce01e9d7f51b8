/** "Keep once", "always fine here", "stop this kind", "pause for an hour", "off on this site": each held, each taken back. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { lines, surface, traces, untilLines } from './nudges.js';

const POST = 'Write to jo.b@mailbox.com, I live in Galesburg, IL.';

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** @param {string} [host] */
async function written(host = 'connect.mayoclinic.org') {
  const page = await browser.open('boxes.html', { host });
  await browser.type(page, '#textarea', POST);
  return page;
}

/** Opens the card of the first note and presses one of its choices. @param {import('./driver.js').Page} page @param {string} label */
async function choose(page, label) {
  const [line] = await untilLines(browser, page, 2);
  await page.mouse.click(line.left + line.width / 2, line.top - 5);
  await browser.until(async () => (await surface(browser, page)).includes('Phone or email'));
  await browser.click(page, '.ends button:last-child', { closed: true });
  const index = await browser.until(async () => {
    const labels = await browser.shadow(page, roots => roots.flatMap(root => [...root.querySelectorAll('.more button')]).map(button => button.textContent));
    return labels.includes(label) && { at: labels.indexOf(label) };
  });
  await browser.click(page, '.more button', { closed: true, index: index.at });
}

/** @returns {Promise<any>} what is stored */
async function settings() {
  const page = await browser.openOwn('pages/options/options.html');
  const stored = await page.evaluate(async () => (await (globalThis.browser ?? globalThis.chrome).storage.local.get('settings')).settings);
  await page.close();
  return stored;
}

/** As a page of ours does that takes a choice back. @param {string} key @param {unknown} value */
async function takeBack(key, value) {
  const page = await browser.openOwn('pages/options/options.html');
  await page.evaluate(async (changed, to) => {
    const { local } = (globalThis.browser ?? globalThis.chrome).storage;
    const stored = /** @type {{settings: Record<string, unknown>}} */ (await local.get('settings'));
    await local.set({ settings: { ...stored.settings, [changed]: to } });
  }, key, value);
  await page.close();
}

test('kept once: gone from underlines, list and sum in this box, and nothing is stored', async () => {
  const page = await written();
  const [line] = await untilLines(browser, page, 2);
  await page.mouse.click(line.left + line.width / 2, line.top - 5);
  await browser.until(async () => (await surface(browser, page)).includes('Phone or email'));
  await browser.click(page, '.ends button', { closed: true });
  await untilLines(browser, page, 1);
  await browser.press(page, 'Alt+Shift+P');
  await browser.until(async () => (await surface(browser, page)).includes('Galesburg'));
  const said = await surface(browser, page);
  assert.doesNotMatch(said, /jo\.b@/);
  await browser.until(async () => /many people/.test(await surface(browser, page)), { what: 'a sum without it' });
  assert.doesNotMatch(JSON.stringify(await settings()) ?? '', /jo\.b/);
  await page.close();
});

for (const { label, key, none, stored, back } of [
  { label: 'Always fine on this site', key: 'fineTerms', none: 1, stored: [{ text: 'jo.b@mailbox.com', site: 'connect.mayoclinic.org' }], back: [] },
  { label: 'Stop notes of this kind', key: 'categoriesOff', none: 1, stored: ['contact_direct'], back: [] },
  { label: 'Turn off on this site', key: 'sitesOff', none: 0, stored: ['connect.mayoclinic.org'], back: [] },
]) {
  test(`"${label}" holds in a new page, is stored in one clear place, and can be taken back`, async () => {
    const page = await written();
    await choose(page, label);
    await browser.until(async () => (await lines(browser, page)).length === none);
    await page.close();
    assert.deepEqual((await settings())[key], stored);
    const again = await written();
    if (none > 0) await untilLines(browser, again, none);
    await browser.press(again, 'Alt+Shift+P');
    await browser.until(async () => (await surface(browser, again)) !== '');
    assert.doesNotMatch(await surface(browser, again), /jo\.b@/);
    await again.close();
    await takeBack(key, back);
    const third = await written();
    await untilLines(browser, third, 2);
    await third.close();
  });
}

test('"Pause for an hour" silences every site until the hour is over or the writer ends it', async () => {
  const page = await written();
  await choose(page, 'Pause for an hour');
  await browser.until(async () => (await traces(browser, page)) === 0);
  await page.close();
  const { snoozedUntil } = await settings();
  assert.ok(snoozedUntil > Date.now() + 55 * 60_000 && snoozedUntil <= Date.now() + 60 * 60_000, String(snoozedUntil));
  await takeBack('snoozedUntil', 1);
  const again = await written('www.reddit.com');
  await untilLines(browser, again, 2);
  await again.close();
});

test('nothing went wrong aloud', async () => {
  assert.deepEqual(await browser.allErrors(), []);
});
