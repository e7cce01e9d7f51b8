/** For everyone: axe finds nothing on any page, card or list, in light and dark; nothing is lost when text is large or the window narrow. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findings, layOpen } from './axe.js';
import { launch } from './driver.js';
import { lines, untilLines } from './nudges.js';

const PAGES = ['options', 'welcome', 'practice', 'popup', 'help', 'clinic', 'handout', 'groups', 'reading', 'photo'];
const SCHEMES = /** @type {const} */ (['light', 'dark']);

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** @param {string} name */
async function open(name) {
  const page = await browser.openOwn(`pages/${name}/${name}.html`);
  await browser.until(() => page.$eval('h1', heading => heading.textContent?.trim()), { what: `${name} to be written` });
  if (name === 'options') await browser.until(() => page.$('[data-ready]'));
  await page.bringToFront();
  return page;
}

/** Everything a page can show at once. @param {import('./driver.js').Page} page */
const unfold = page =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const screen of document.querySelectorAll('section.screen')) /** @type {HTMLElement} */ (screen).hidden = false;
  });

/**
 * Words of headings, buttons and short lines that stand on two lines, though no longer than a line of a small window holds.
 * @param {import('./driver.js').Page} page
 */
const broken = page =>
  page.$$eval('h1, h2, h3, button, a, label, legend, summary, header p, li', elements =>
    elements.flatMap(element => {
      const words = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/(?<![\p{L}\d.@/-])\p{L}+(?![\p{L}.@/-]\p{L})/gu)) {
          if (word.length > 10) continue;
          const range = new Range();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) words.push(word);
        }
      }
      return words;
    }));

for (const scheme of SCHEMES) {
  for (const name of PAGES) {
    test(`axe finds nothing on the ${name} page, ${scheme}`, async () => {
      const page = await open(name);
      await browser.setScheme(page, scheme);
      await unfold(page);
      // The four screens of the welcome are seen one at a time, each with its own first heading.
      assert.deepEqual(await findings(page, name === 'welcome' ? ['page-has-heading-one'] : []), []);
      await page.close();
    });
  }

  test(`axe finds nothing on a card, in the list, and on the badge, ${scheme}`, async () => {
    for (const shown of ['card', 'list']) {
      const page = await browser.open('boxes.html');
      await browser.setScheme(page, scheme);
      await browser.type(page, '#textarea', 'I live in Galesburg and my email is jo.b@mailbox.com, call me. ');
      await browser.until(async () => (await lines(browser, page)).length > 1);
      if (shown === 'list') await browser.press(page, 'Alt+Shift+P');
      else {
        const [line] = await lines(browser, page);
        await page.mouse.click(line.left + 10, line.top - 5);
      }
      await browser.until(() => browser.shadow(page, roots => roots.some(root => root.querySelector('.surface'))));
      await layOpen(browser, page);
      await page.$eval('main', main => main.querySelector('.more')?.removeAttribute('hidden'));
      assert.ok(await page.$('main .surface'));
      // A card is no page: headings of the page around it come before its own.
      assert.deepEqual(await findings(page, ['page-has-heading-one', 'heading-order', 'document-title', 'html-has-lang']), []);
      await page.close();
    }
  });
}

test('axe does look into a card that was laid open', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', 'My email is jo.b@mailbox.com. ');
  await untilLines(browser, page, 1);
  await browser.press(page, 'Alt+Shift+P');
  await browser.until(() => browser.shadow(page, roots => roots.some(root => root.querySelector('.surface'))));
  await layOpen(browser, page);
  await page.$eval('main .use', button => void button.replaceChildren());
  assert.match((await findings(page)).join(), /button-name/);
  await page.close();
});

for (const name of PAGES) {
  test(`the ${name} page at 320 px and at twice the text: nothing is cut, nothing scrolls sideways`, async () => {
    const page = await open(name);
    await unfold(page);
    for (const size of ['100%', '200%']) {
      await page.setViewport({ width: 320, height: 640 });
      await page.evaluate(size => void (document.documentElement.style.fontSize = size), size);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide at ${size}`);
      const cut = await page.$$eval('button, a, label, p, h1, h2, h3', elements =>
        elements.filter(element => element.getClientRects().length > 0 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible').map(element => element.outerHTML));
      assert.deepEqual(cut, []);
      assert.deepEqual(await broken(page), [], `words broken at ${size}`);
    }
    await page.close();
  });

  test(`the ${name} page: what can be pressed is 24 px large at least`, async () => {
    const page = await open(name);
    await unfold(page);
    const small = await page.$$eval('button, a, summary, select, input:not([type="file"])', elements =>
      elements.flatMap(element => {
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24) ? [`${element.outerHTML} ${width}x${height}`] : [];
      }));
    assert.deepEqual(small, []);
    await page.close();
  });

  test(`the ${name} page by keyboard: everything is reached, every focus is seen, nothing holds it`, async () => {
    const page = await open(name);
    // A group of radio buttons is one stop.
    const wanted = await page.$$eval('a[href], button, input, select, textarea, summary, [contenteditable="true"]', elements =>
      elements.filter(element => element.getClientRects().length > 0 && element.checkVisibility() && !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked)).length);
    const reached = new Set();
    const hidden = [];
    await browser.click(page, name === 'welcome' ? 'header img' : 'h1 img');
    for (let step = 0; step < wanted + 12; step += 1) {
      await browser.press(page, 'Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body || element === document.documentElement) return null;
        const all = [...document.querySelectorAll('*')];
        const ring = /** @type {HTMLElement} */ (element.closest('.file') ?? element);
        return { index: all.indexOf(element), ring: getComputedStyle(ring).outlineStyle !== 'none', html: element.outerHTML.slice(0, 120) };
      });
      if (!seen) continue;
      reached.add(seen.index);
      // Not proven in Firefox: keys that its driver sends show no focus ring on pages of an extension.
      if (!seen.ring && browser.kind === 'chromium') hidden.push(seen.html);
    }
    assert.deepEqual([...new Set(hidden)], []);
    assert.ok(reached.size >= wanted, `${reached.size} of ${wanted} reached`);
    await page.close();
  });
}

test('who asks for less motion gets none', { skip: process.env.BROWSER === 'firefox' && 'the driver asks Chromium alone for less motion' }, async () => {
  const page = await open('practice');
  /** @param {string} value */
  const animation = async value => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
    return browser.shadow(page, roots => roots.map(root => getComputedStyle(/** @type {Element} */ (root.querySelector('.surface'))).animationName).join());
  };
  await browser.click(page, '#practice-input');
  await untilLines(browser, page, 2);
  await browser.press(page, 'Alt+Shift+P');
  await browser.until(() => browser.shadow(page, roots => roots.some(root => root.querySelector('.surface'))));
  assert.equal(await animation('no-preference'), 'come');
  assert.equal(await animation('reduce'), 'none');
  await page.close();
});

test('with forced colours, cards and buttons keep their edges', { skip: process.env.BROWSER === 'firefox' && 'the driver asks Chromium alone for forced colours' }, async () => {
  const page = await open('options');
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  for (const selector of ['.paper', '#export', '#own-text']) {
    assert.notEqual(await page.$eval(selector, element => getComputedStyle(element).borderTopStyle), 'none', selector);
  }
  await page.close();
});

test('the list opens, and the count is told, with no mouse at all', async () => {
  const page = await open('practice');
  await browser.click(page, '#practice-input');
  await untilLines(browser, page, 2);
  await browser.press(page, 'Alt+Shift+P');
  await browser.until(() => browser.shadow(page, roots => roots.some(root => root.querySelector('.panel')?.contains(root.activeElement))), { what: 'the list to have the focus' });
  await browser.press(page, 'Escape');
  await browser.until(() => page.evaluate(() => document.activeElement?.id === 'practice-input'));
  await page.close();
});

test('nothing went wrong aloud', async () => {
  assert.deepEqual(await browser.allErrors(), []);
});
