/** The right words are underlined, at the right place, and ordinary sentences are left alone. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { BOXES, WORDS, afterAnAnswerElsewhere, draft, lines, placeOf, traces, untilLines } from './nudges.js';


/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/**
 * The line lies under the words, within two pixels.
 * @param {import('./driver.js').Page | import('./driver.js').Frame} where
 * @param {string} selector
 * @param {string} [words]
 */
async function untilUnder(where, selector, words = WORDS) {
  await browser.until(async () => {
    const [line] = await lines(browser, where);
    const place = await placeOf(where, selector, words);
    const off = { left: line.left - place.left, width: line.width - place.width, bottom: line.bottom - place.bottom };
    if (Object.values(off).some(pixels => Math.abs(pixels) > 2)) throw new Error(JSON.stringify({ off, line, place }));
    return true;
  }, { what: `the line under ${words} in ${selector}`, timeout: 5000 });
}

for (const box of BOXES) {
  test(`${box}: typed words are underlined where they are, after scrolling and resizing too`, async () => {
    const page = await browser.open('boxes.html');
    await browser.type(page, box, `You can write to ${WORDS} any time.`);
    const [line] = await untilLines(browser, page, 1);
    assert.equal(line.kind, 'line solid');
    await untilUnder(page, box);
    await page.evaluate(() => scrollTo(0, 60));
    await untilUnder(page, box);
    await page.setViewport({ width: 700, height: 600 });
    await untilUnder(page, box);
    await page.$eval(box, element => void (/** @type {HTMLElement} */ (element).style.paddingLeft = '40px'));
    await page.$eval('p', element => void (element.style.height = '90px'));
    await untilUnder(page, box);
    await page.close();
  });

  test(`${box}: the line keeps to its words while text before them is typed`, async () => {
    const page = await browser.open('boxes.html');
    await browser.type(page, box, `Write to ${WORDS} soon.`);
    await untilLines(browser, page, 1);
    await browser.press(page, 'Home');
    await browser.keys(page, 'Please do. ');
    assert.equal((await lines(browser, page)).length, 1, 'the line was taken away while typing');
    await untilUnder(page, box);
    await page.close();
  });

}

test('ordinary sentences leave no trace', async () => {
  const pages = [];
  for (const box of BOXES) {
    const page = await browser.open('boxes.html');
    await browser.type(page, box, 'The flu clinic at our library was quick and kind. Thank you all, see you @ 5!');
    pages.push(page);
  }
  await afterAnAnswerElsewhere(browser);
  for (const page of pages) {
    assert.equal(await traces(browser, page), 0);
    await page.close();
  }
});

test('the lines take the colours of the page when it turns dark, by the system, by a mark, or slowly', async () => {
  const page = await browser.open('boxes.html?themes');
  await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  await untilLines(browser, page, 1);
  const bright = async () => {
    const [red, green, blue] = ((await lines(browser, page))[0].colour.match(/\d+/g) ?? []).map(Number);
    return red + green + blue > 400;
  };
  assert.equal(await bright(), false);
  await browser.setScheme(page, 'dark');
  await browser.until(bright, { what: 'light lines with the system' });
  await browser.setScheme(page, 'light');
  await browser.until(async () => !(await bright()), { what: 'dark lines with the system' });
  await page.evaluate(() => void (document.documentElement.dataset.theme = 'dark'));
  await browser.until(bright, { what: 'light lines by a mark' });
  await page.evaluate(() => void (document.documentElement.dataset.theme = ''));
  await browser.until(async () => !(await bright()), { what: 'dark lines by a mark' });
  await page.evaluate(() => void (document.body.className = 'slowly dark'));
  await browser.until(bright, { what: 'light lines in the end' });
  await page.close();
});

for (const box of ['#textarea', '#rich']) {
  test(`${box}: words scrolled out of the box are not underlined, and come back`, async () => {
    const page = await browser.open('boxes.html');
    await browser.type(page, box, `Write to ${WORDS} soon.${'\n'}1\n2\n3\n4\n5\n6\n7\n8\n9`);
    await browser.until(async () => (await page.$eval(box, element => element.scrollTop)) > 20);
    await untilLines(browser, page, 0);
    await page.$eval(box, element => void (element.scrollTop = 0));
    await untilLines(browser, page, 1);
    await untilUnder(page, box);
    await page.close();
  });
}

test('an input scrolled sideways: the line is cut at the edge of the box', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#input', `Write to ${WORDS} ${'and then some more '.repeat(6)}`);
  await untilLines(browser, page, 0);
  await browser.press(page, 'Home');
  await untilLines(browser, page, 1);
  await untilUnder(page, '#input');
  await page.close();
});

test('a box in a frame of the same site', async () => {
  const page = await browser.open('frame.html');
  const frame = /** @type {import('./driver.js').Frame} */ (await browser.until(() => page.frames().find(each => each.url().endsWith('boxes.html'))));
  await browser.type(frame, '#textarea', `Write to ${WORDS} soon.`);
  await untilLines(browser, frame, 1);
  await untilUnder(frame, '#textarea');
  assert.equal(await traces(browser, page.mainFrame()), 0, 'something stands outside of the frame');
  await page.close();
});

test('a box in an open shadow root', async () => {
  const page = await browser.open('component.html');
  await browser.click(page, 'post-composer');
  await browser.keys(page, `Write to ${WORDS} soon.`);
  const [line] = await untilLines(browser, page, 1);
  const place = await page.evaluate(words => {
    const text = /** @type {Text} */ (document.querySelector('post-composer')?.shadowRoot?.getElementById('inner')?.firstChild);
    const range = new Range();
    range.setStart(text, text.data.indexOf(words));
    range.setEnd(text, text.data.indexOf(words) + words.length);
    return range.getBoundingClientRect().toJSON();
  }, WORDS);
  assert.ok(Math.abs(line.left - place.left) <= 2 && Math.abs(line.bottom - place.bottom) <= 2, JSON.stringify({ line, place }));
  await page.close();
});

test('a box in a modal dialog', async () => {
  const page = await browser.open('dialog.html');
  await browser.click(page, '#open');
  await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  await untilLines(browser, page, 1);
  await untilUnder(page, '#textarea');
  assert.ok(await browser.shadow(page, roots => roots.some(root => root.querySelector('.line') && root.host.parentElement?.id === 'modal')));
  await page.close();
});

test('right to left', async () => {
  const page = await browser.open('boxes.html?dir=rtl');
  await browser.type(page, '#rich', `אפשר לכתוב אל ${WORDS} בכל עת`);
  await untilLines(browser, page, 1);
  await untilUnder(page, '#rich');
  await page.close();
});

test('lines can be seen on a dark page', async () => {
  const page = await browser.open('boxes.html?dark');
  await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  const [line] = await untilLines(browser, page, 1);
  const [red, green, blue] = (line.colour.match(/\d+/g) ?? []).map(Number);
  assert.ok(red + green + blue > 400, line.colour);
  await page.close();
});

test('leaving the box takes everything away; coming back brings it back', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  await untilLines(browser, page, 1);
  await browser.click(page, 'p');
  await browser.until(async () => (await traces(browser, page)) === 0);
  await browser.click(page, '#textarea');
  await untilLines(browser, page, 1);
  assert.equal(await draft(page, '#textarea'), `Write to ${WORDS} soon.`);
  await page.close();
});
