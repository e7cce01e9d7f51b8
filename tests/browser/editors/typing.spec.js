/** Typing goes on undisturbed while notes are shown: quickly, in a long post, and with an input method. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../driver.js';
import { WORDS, frames, lines, traces, untilLines } from '../nudges.js';
import { buildEditors } from './build.js';
import { bare } from './src/content.js';
import { Subject } from './subject.js';
import { rangeTruth } from './truth.js';

/** Milliseconds between two keys: twenty a second. */
const QUICK = 50;
/** Only Chromium lets a remote control compose; Firefox has no command for it. */
const composes = process.env.BROWSER !== 'firefox';

/** @type {import('../driver.js').Session} */
let browser;
before(async () => {
  await buildEditors();
  browser = await launch();
});
after(() => browser.close());

for (const kind of ['textarea', 'contenteditable', 'lexical']) {
  test(`${kind}: twenty keys a second in 20,000 characters with a hundred notes: none is lost, none comes twice`, async () => {
    const subject = await Subject.load(browser, kind, '&noted');
    const text = async () => bare(await subject.rich());
    const before = await text();
    assert.ok(before.length >= 20_000);
    await subject.click();
    await browser.press(subject.page, 'Control+Home');
    await browser.until(async () => (await lines(browser, subject.page)).length > 0, { what: 'the first lines' });
    const typed = `Hello all, mail me: ${WORDS} or call, I am in 🙂 `;
    await subject.page.keyboard.type(typed, { delay: QUICK });
    assert.equal(await text(), typed + before);
    if (kind === 'textarea') return subject.close();
    await browser.until(async () => {
      const [truth] = await rangeTruth(subject, WORDS);
      return (await lines(browser, subject.page)).some(line => Math.abs(line.left - truth.x) <= 2 && Math.abs(line.width - truth.width) <= 2 && line.bottom <= truth.y + truth.height + 2);
    }, { what: 'a line under the words that were typed' });
    await subject.close();
  });
}

for (const kind of ['textarea', 'contenteditable', 'lexical', 'prosemirror', 'slate', 'draft']) {
  test(`${kind}: an input method composes while notes are shown, and is left alone`, { skip: !composes && 'no composition by remote control' }, async () => {
    const subject = await Subject.load(browser, kind, '&empty');
    const { page } = subject;
    await subject.click();
    const before = `Write to ${WORDS} or `;
    await browser.keys(page, before);
    const [line] = await untilLines(browser, page, 1);
    const session = await page.createCDPSession();
    for (const text of ['に', 'にほ', 'にほん', '日本', `日本 ann@mailbox.com `]) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await frames(page, 60);
    const [same, ...others] = await lines(browser, page);
    assert.deepEqual(others, [], 'nothing is said in the middle of a composition');
    assert.equal(same.left, line.left, 'what was said stays');
    await session.send('Input.insertText', { text: '日本 ann@mailbox.com ' });
    await untilLines(browser, page, 2);
    assert.equal(bare(await subject.rich()).replace(/\n$/, '').trimEnd(), `${before}日本 ann@mailbox.com`);
    await page.mouse.click(5, 5);
    await browser.until(async () => (await traces(browser, page)) === 0, { what: 'every trace to go' });
    await subject.close();
  });
}
