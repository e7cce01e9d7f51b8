/** What the browser, the page or the writer may do to us at any moment: calm, correct, and the draft untouched. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { WORDS, draft, frames, lines, placeOf, surface, traces, untilLines } from './nudges.js';


/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

test('the worker is stopped in mid-typing: the next words are read all the same', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', `Write to ${WORDS} or`);
  await untilLines(browser, page, 1);
  await browser.stopBackground();
  await browser.keys(page, ' to ann');
  await browser.stopBackground();
  await browser.keys(page, `.c@mailbox.com soon`);
  await untilLines(browser, page, 2);
  assert.equal(await draft(page, '#textarea'), `Write to ${WORDS} or to ann.c@mailbox.com soon`);
  await page.close();
});

test('a paste of a million characters', async () => {
  const page = await browser.open('boxes.html');
  const long = `Write to ${WORDS} now.\n` + 'We went for a walk and had tea, and it was a good day after all.\n'.repeat(15_000);
  await browser.click(page, '#textarea');
  await page.$eval('#textarea', (box, text) => {
    // A real paste of this length takes the browser itself minutes.
    const field = /** @type {HTMLTextAreaElement} */ (box);
    field.value = text;
    field.setSelectionRange(0, 0);
    field.scrollTop = 0;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, long);
  await untilLines(browser, page, 1);
  await browser.keys(page, 'Hi. ');
  await browser.until(async () => Math.abs((await lines(browser, page))[0].left - (await placeOf(page, '#textarea', WORDS)).left) <= 2);
  assert.equal(await draft(page, '#textarea').then(text => text.length), long.length + 4 - 1 /* draft() drops the last line break */);
  await page.close();
});

test('half characters, joined emoji and combining marks: the span stays exact', async () => {
  const page = await browser.open('boxes.html');
  const before = 'a\ud800b 👩🏽‍⚕️ e\u0301 \udc00 write to ';
  await page.$eval('#textarea', (box, text) => void (/** @type {HTMLTextAreaElement} */ (box).value = text), `${before}${WORDS} ok\udfff`);
  await browser.click(page, '#textarea');
  const [line] = await untilLines(browser, page, 1);
  await page.mouse.click(line.left + line.width / 2, line.top - 5);
  await browser.click(page, '.card .use', { closed: true });
  await browser.until(async () => !(await draft(page, '#textarea')).includes('@'));
  const [kept, end] = await page.$eval('#textarea', (box, before) => {
    const { value } = /** @type {HTMLTextAreaElement} */ (box);
    return [value.startsWith(before), value.slice(-4) === ' ok\udfff'];
  }, before);
  assert.deepEqual([kept, end], [true, true]);
  await page.close();
});

test('right-to-left text with a note in it: exactly the words change', async () => {
  const page = await browser.open('boxes.html?dir=rtl');
  await browser.type(page, '#rich', `אפשר לכתוב אל ${WORDS} בכל עת`);
  const [line] = await untilLines(browser, page, 1);
  await page.mouse.click(line.left + line.width / 2, line.top - 5);
  await browser.click(page, '.card .use', { closed: true });
  await browser.until(async () => !(await draft(page, '#rich')).includes('@'));
  const text = await draft(page, '#rich');
  assert.ok(text.startsWith('אפשר לכתוב אל ') && text.endsWith(' בכל עת'), text);
  await page.close();
});

test('the site empties the box by script: no line stays behind', async () => {
  const page = await browser.open('boxes.html');
  await page.$eval('#textarea', box =>
    box.addEventListener('keydown', event => {
      if (/** @type {KeyboardEvent} */ (event).key !== 'Enter') return;
      event.preventDefault();
      /** @type {HTMLTextAreaElement} */ (box).value = '';
    }),
  );
  await browser.type(page, '#textarea', `Write to ${WORDS}`);
  await untilLines(browser, page, 1);
  await browser.press(page, 'Enter');
  await browser.until(async () => (await lines(browser, page)).length === 0);
  assert.equal(await draft(page, '#textarea'), '');
  await page.close();
});

test('the site takes the box away', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', `Write to ${WORDS} now`);
  await untilLines(browser, page, 1);
  await page.$eval('#form', form => form.remove());
  await browser.until(async () => (await traces(browser, page)) === 0);
  await page.close();
});

test('while an input method composes, nothing is said', { skip: process.env.BROWSER === 'firefox' && 'no composition by remote control' }, async () => {
  const page = await browser.open('boxes.html');
  await browser.click(page, '#textarea');
  const session = await page.createCDPSession();
  await session.send('Input.imeSetComposition', { text: `${WORDS} `, selectionStart: WORDS.length, selectionEnd: WORDS.length });
  await frames(page, 60);
  assert.equal(await traces(browser, page), 0);
  await session.send('Input.insertText', { text: `${WORDS} ` });
  await untilLines(browser, page, 1);
  await page.close();
});

test('nothing went wrong aloud so far', async () => {
  assert.deepEqual(await browser.allErrors(), []);
});

test('the extension is reloaded under an open tab: silence, then the new one takes over', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', `Write to ${WORDS} now`);
  const [line] = await untilLines(browser, page, 1);
  await page.mouse.click(line.left + line.width / 2, line.top - 5);
  await browser.until(async () => (await surface(browser, page)) !== '');
  await browser.reloadExtension();
  await page.bringToFront();
  await browser.until(async () => (await surface(browser, page)) === '', { what: 'the old card to go' });
  await browser.click(page, '#input');
  await browser.click(page, '#textarea');
  await browser.keys(page, ' or later');
  assert.match(await draft(page, '#textarea'), /or later/);
  await untilLines(browser, page, 1);
  assert.deepEqual(browser.errors, []);
  await page.close();
});
