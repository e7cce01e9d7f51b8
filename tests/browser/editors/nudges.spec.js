/** The whole product in each editor: type, see the underline, open the card, take the suggestion, take it back. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../driver.js';
import { lines, surface, traces, untilLines } from '../nudges.js';
import { buildEditors } from './build.js';
import { KINDS } from './kinds.js';
import { bare } from './src/content.js';
import { Subject } from './subject.js';
import { rangeTruth } from './truth.js';

const WORDS = 'jo.b@mailbox.com';
const BEFORE = 'You can write to ';
const AFTER = ' any time.';

/** @type {import('../driver.js').Session} */
let browser;
before(async () => {
  await buildEditors();
  browser = await launch();
});
after(() => browser.close());

/** The editors, and the places a composer may stand in. @type {[string, string][]} */
const CASES = [
  ...KINDS.map(({ page }) => /** @type {[string, string]} */ ([page, ''])),
  ...['shadow', 'frame', 'dialog', 'popover'].map(place => /** @type {[string, string]} */ (['lexical', `&in=${place}`])),
];

for (const [kind, place] of CASES) {
  test(`${kind}${place}: typed, underlined, changed, undone`, async () => {
    const subject = await Subject.load(browser, kind, `&empty${place}`);
    const { page } = subject;
    await subject.click();
    await browser.keys(page, BEFORE + WORDS + AFTER);
    const text = async () => bare(await subject.rich()).replace(/\n$/, '');
    assert.equal(await text(), BEFORE + WORDS + AFTER, 'no key is lost while underlines come');
    const where = subject.inner;
    const [line] = await untilLines(browser, where, 1);
    if (!KINDS.find(({ page: name }) => name === kind)?.field) {
      const [truth] = await rangeTruth(subject, WORDS);
      for (const [found, real] of [[line.left, truth.x], [line.width, truth.width]]) assert.ok(Math.abs(found - real) <= 2, `${found} is not ${real}`);
    }
    await subject.rest();
    await browser.click(where, '.line', { closed: true });
    await browser.until(async () => (await surface(browser, where)) !== '', { what: 'the card' });
    await browser.click(where, '.use', { closed: true });
    await browser.until(async () => !(await text()).includes(WORDS), { what: 'the words to change' });
    const changed = await text();
    assert.ok(changed.startsWith(BEFORE) && changed.endsWith(AFTER), changed);
    await browser.until(async () => (await lines(browser, where)).length === 0, { what: 'the underline to go' });
    await browser.press(page, 'Control+z');
    const back = () => browser.until(async () => (await text()) === BEFORE + WORDS + AFTER, { timeout: 2500, what: 'the old words' });
    if (kind === 'froala') await subject.frame.evaluate(() => /** @type {any} */ (window).subject.undo());
    await back().catch(() => browser.press(page, 'Control+z').then(back));
    assert.equal(await subject.sent(), 0);
    await page.mouse.click(5, 5);
    await browser.until(async () => (await traces(browser, where)) === 0, { what: 'every trace to go' });
    await page.close();
  });
}
