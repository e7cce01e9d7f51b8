/** What the specs say about nudges, in one place: where underlines are, what the card says. */

/** @typedef {import('./driver.js').Session} Session */
/** @typedef {import('./driver.js').Page} Page */
/** @typedef {import('./driver.js').Frame} Frame */
/** @typedef {{left: number, top: number, width: number, bottom: number, kind: string, colour: string}} Line */

/** Words that always bring one note. */
export const WORDS = 'jo.b@mailbox.com';

/** The three kinds of boxes of boxes.html. */
export const BOXES = ['#textarea', '#input', '#rich'];

/**
 * The underlines that are drawn now.
 * @param {Session} browser
 * @param {Page | Frame} where
 * @returns {Promise<Line[]>}
 */
export const lines = (browser, where) =>
  browser.shadow(where, roots =>
    roots.flatMap(root => [...root.querySelectorAll('.line')]).map(line => {
      const { left, top, width, bottom } = line.getBoundingClientRect();
      return { left, top, width, bottom, kind: line.className, colour: getComputedStyle(line).color };
    }),
  );

/**
 * Waits for as many underlines.
 * @param {Session} browser
 * @param {Page | Frame} where
 * @param {number} count
 */
export const untilLines = (browser, where, count) =>
  browser.until(async () => {
    const drawn = await lines(browser, where);
    return drawn.length === count && drawn;
  }, { what: `${count} underlines` });

/**
 * Silence has no event to wait for: a box elsewhere that is asked about later has its note when this is over, so the
 * answer to every question asked before has come too.
 * @param {Session} browser
 */
export async function afterAnAnswerElsewhere(browser) {
  const page = await browser.open('boxes.html', { host: 'bsky.app' });
  await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  await untilLines(browser, page, 1);
  await page.close();
}

/**
 * Lets the page draw so many frames: where the focus must not go elsewhere, that is how a script of ours gets its turns.
 * @param {Page} page
 * @param {number} count
 */
export const frames = (page, count) =>
  page.evaluate(async count => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  }, count);

/**
 * The text of the open card or panel; '' if none is open.
 * @param {Session} browser
 * @param {Page | Frame} where
 */
export const surface = (browser, where) =>
  browser.shadow(where, roots => roots.map(root => root.querySelector('.surface')?.textContent ?? '').join(''));

/**
 * How many elements of ours are in the page; every trace of us is one closed root.
 * @param {Session} browser
 * @param {Page | Frame} where
 */
export const traces = (browser, where) => browser.shadow(where, roots => roots.length);

/**
 * The draft in a box, with line breaks for paragraphs.
 * @param {Page | Frame} where
 * @param {string} selector
 */
export const draft = (where, selector) =>
  where.$eval(selector, box => ('value' in box ? String(box.value) : /** @type {HTMLElement} */ (box).innerText).replaceAll('\u00a0', ' ').replace(/\n$/, ''));

/**
 * Where the page itself lays the words out: measured without anything of the product, by the fonts and boxes alone.
 * @param {Page | Frame} where
 * @param {string} selector
 * @param {string} words on one line of the draft
 * @returns {Promise<{left: number, width: number, bottom: number}>}
 */
export const placeOf = (where, selector, words) =>
  where.$eval(
    selector,
    (element, words) => {
      const box = /** @type {HTMLElement} */ (element);
      if (box.isContentEditable) {
        const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.nodeValue ?? '').indexOf(words);
          if (at < 0) continue;
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          const { left, width, bottom } = range.getBoundingClientRect();
          return { left, width, bottom };
        }
        throw new Error(`no ${words}`);
      }
      const field = /** @type {HTMLTextAreaElement} */ (box);
      const style = getComputedStyle(field);
      const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const rows = field.value.split('\n');
      const row = rows.findIndex(text => text.includes(words));
      const before = rows[row].slice(0, rows[row].indexOf(words));
      const rect = field.getBoundingClientRect();
      const height = parseFloat(style.lineHeight);
      const rtl = style.direction === 'rtl';
      const width = pen.measureText(words).width;
      const offset = pen.measureText(before).width;
      const edge = rtl ? rect.right - parseFloat(style.borderRightWidth) - parseFloat(style.paddingRight) - pen.measureText(rows[row]).width : rect.left + parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft);
      const single = field.nodeName === 'INPUT';
      const glyph = pen.measureText('x');
      const inline = glyph.fontBoundingBoxAscent + glyph.fontBoundingBoxDescent;
      const line = single ? rect.top + rect.height / 2 + inline / 2 : rect.top + parseFloat(style.borderTopWidth) + parseFloat(style.paddingTop) + height * row + (height + inline) / 2 - field.scrollTop;
      return { left: edge + offset - field.scrollLeft, width, bottom: line };
    },
    words,
  );
