/** Rectangles: of words in rich text, joined line by line, and of the part of a box that can be seen. */

import { piecesIn } from './walk.js';

/** @typedef {import('./walk.js').Reading} Reading */

/** Half a pixel of rounding on each side. */
const SAME = 1;

/**
 * @param {Reading} reading
 * @param {number} start
 * @param {number} end
 */
export function rectsOf(reading, start, end) {
  const rects = [];
  const range = new Range();
  for (const piece of piecesIn(reading, start, end)) {
    if (!piece.node.isConnected) return [];
    if (piece.atom) {
      rects.push(.../** @type {Element} */ (piece.node).getClientRects());
      continue;
    }
    range.setStart(piece.node, piece.offset + Math.max(0, start - piece.at));
    range.setEnd(piece.node, piece.offset + Math.min(piece.length, end - piece.at));
    rects.push(...range.getClientRects());
  }
  return joined(rects);
}

/** One rectangle for neighbours on the same line.
 * @param {DOMRect[]} rects
 */
export function joined(rects) {
  /** @type {DOMRect[]} */
  const lines = [];
  for (const rect of rects) {
    if (rect.width === 0) continue;
    const last = lines.at(-1);
    if (last && touches(last, rect)) lines[lines.length - 1] = union(last, rect);
    else lines.push(rect);
  }
  return lines;
}

/** @param {DOMRect} a
 * @param {DOMRect} b
 */
function touches(a, b) {
  return Math.abs(a.top - b.top) <= SAME && Math.abs(a.bottom - b.bottom) <= SAME && b.left <= a.right + SAME && a.left <= b.right + SAME;
}

/** @param {DOMRect} a
 * @param {DOMRect} b
 */
function union(a, b) {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

/** The padding box of an element, cut by everything around it that scrolls or clips, and by the window.
 * @param {HTMLElement} element
 */
export function visiblePart(element) {
  const page = element.ownerDocument.documentElement;
  let part = cut(new DOMRect(0, 0, page.clientWidth, page.clientHeight), insideOf(element));
  let position = getComputedStyle(element).position;
  for (let ancestor = parentInFlatTree(element); ancestor && ancestor !== page && position !== 'fixed'; ancestor = parentInFlatTree(ancestor)) {
    const style = getComputedStyle(ancestor);
    const holdsBlocks = style.position !== 'static' || style.transform !== 'none';
    if (position === 'absolute' && !holdsBlocks) continue;
    if (style.overflow !== 'visible') part = cut(part, insideOf(ancestor));
    position = style.position;
  }
  return part;
}

/** Padding box in viewport coordinates, without scroll bars, also where the page scales the element.
 * @param {HTMLElement} element
 */
export function insideOf(element) {
  const rect = element.getBoundingClientRect();
  const { body, documentElement } = element.ownerDocument;
  if (element === body || element === documentElement) return rect;
  const x = rect.width / (element.offsetWidth || 1);
  const y = rect.height / (element.offsetHeight || 1);
  return new DOMRect(rect.left + element.clientLeft * x, rect.top + element.clientTop * y, element.clientWidth * x, element.clientHeight * y);
}

/** @param {DOMRect} a
 * @param {DOMRect} b
 */
function cut(a, b) {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return new DOMRect(left, top, Math.max(0, Math.min(a.right, b.right) - left), Math.max(0, Math.min(a.bottom, b.bottom) - top));
}

/** @param {Element} element
 * @returns {HTMLElement | null}
 */
export function parentInFlatTree(element) {
  const parent = element.assignedSlot ?? element.parentNode;
  return /** @type {HTMLElement | null} */ (parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null);
}
