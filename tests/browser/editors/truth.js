/** Where words really are, found without the product. */
import assert from 'node:assert/strict';

/** @typedef {import('./subject.js').Subject} Subject */
/** @typedef {import('./subject.js').Box} Box */

const WITHIN = 2;

/** Words of rich text: the text nodes that hold them, asked for their rectangles.
 * @param {Subject} subject
 * @param {string} words
 * @returns {Promise<Box[]>}
 */
export function rangeTruth(subject, words) {
  return subject.inner.evaluate(words => {
    let root = /** @type {Element} */ (document.activeElement);
    while (root.shadowRoot?.activeElement) root = root.shadowRoot.activeElement;
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const at = /** @type {Text} */ (node).data.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      return [...range.getClientRects()].filter(({ width }) => width > 0).map(({ x, y, width, height }) => ({ x, y, width, height }));
    }
    return [];
  }, words);
}

/** Words of a text field: they are selected and the painted selection is found in a picture of the page.
 * @param {Subject} subject
 * @param {string} words
 * @returns {Promise<Box[]>}
 */
export async function paintedTruth(subject, words) {
  const { start, end } = await subject.span(words);
  await subject.ask('select', start, end);
  const scale = await subject.frame.evaluate(() => devicePixelRatio);
  const picture = await subject.page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  const box = await subject.frame.evaluate(async picture => {
    const bytes = Uint8Array.from(atob(picture), character => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let [left, top, right, bottom] = [bitmap.width, bitmap.height, -1, -1];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] < 240 || data[at + 1] > 20 || data[at + 2] > 20) continue;
      const x = (at / 4) % bitmap.width;
      const y = Math.floor(at / 4 / bitmap.width);
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
    }
    return right < 0 ? null : { left, top, right, bottom };
  }, picture);
  if (!box) return [];
  const [x, y] = [box.left / scale, box.top / scale];
  return [{ x, y, width: box.right / scale - x, height: box.bottom / scale - y }];
}

/**
 * Fails unless the rectangles of the product lie on the true ones. A painted selection is as high as its line and
 * the words may be less, but both have the same middle.
 * @param {Box[]} found
 * @param {Box[]} truth
 * @param {string} when
 */
export function assertOn(found, truth, when) {
  assert.equal(found.length, truth.length, `${when}: as many lines; ${JSON.stringify({ found, truth })}`);
  found.forEach((rect, index) => {
    const real = truth[index];
    const off = [rect.x - real.x, rect.x + rect.width - real.x - real.width, rect.y + rect.height / 2 - real.y - real.height / 2];
    assert.ok(off.every(distance => Math.abs(distance) <= WITHIN), `${when}: off by ${off.map(distance => distance.toFixed(1))} px`);
  });
}
