/** Finds room for a card beside its words, and for the list beside its box. Viewport coordinates throughout. */

import { direction } from '../words.js';
import { view } from '../overlay/place.js';

const GAP = 8;
const EDGE = 8;
/** A panel wants at least this much height before it settles for a place. */
const ENOUGH = 300;

/** @param {number} value @param {number} low @param {number} high */
const clamp = (value, low, high) => Math.max(low, Math.min(value, high));

/**
 * @param {HTMLElement} surface
 * @param {number} left
 * @param {number} top
 * @param {number} height the most it may take
 */
function put(surface, left, top, height) {
  const { width } = view();
  surface.style.maxHeight = `${height}px`;
  surface.style.left = `${Math.round(clamp(left, EDGE, width - EDGE - surface.offsetWidth))}px`;
  surface.style.top = `${Math.round(top)}px`;
}

/**
 * Below the words or above them, wherever there is more room: never over the lines they are on.
 * @param {HTMLElement} surface
 * @param {DOMRect} words
 * @param {boolean} rtl
 */
function placeCard(surface, words, rtl) {
  surface.style.maxHeight = '';
  const wanted = surface.offsetHeight;
  const above = words.top - GAP - EDGE;
  const below = view().height - words.bottom - GAP - EDGE;
  const left = rtl ? words.right - surface.offsetWidth : words.left;
  if (below >= Math.min(wanted, above)) put(surface, left, words.bottom + GAP, Math.max(below, 0));
  else put(surface, left, Math.max(words.top - GAP - wanted, EDGE), above);
}

/**
 * Beside the box if there is room, else below or above it, else over its lower part.
 * @param {HTMLElement} surface
 * @param {DOMRect} box the visible part of the box
 * @param {boolean} rtl
 */
function placePanel(surface, box, rtl) {
  surface.style.maxHeight = '';
  const { width, height } = view();
  const wide = surface.offsetWidth;
  const tall = Math.min(surface.offsetHeight, height - 2 * EDGE);
  const enough = Math.min(tall, ENOUGH);
  const end = rtl ? box.left : box.right - wide;
  const beside = [box.right + GAP, box.left - GAP - wide];
  if (rtl) beside.reverse();
  const free = beside.find(left => left >= EDGE && left + wide <= width - EDGE);
  const below = height - box.bottom - GAP - EDGE;
  const above = box.top - GAP - EDGE;
  if (free !== undefined) put(surface, free, clamp(box.top, EDGE, height - EDGE - tall), height - 2 * EDGE);
  else if (below >= enough && below >= Math.min(above, tall)) put(surface, end, box.bottom + GAP, below);
  else if (above >= enough) put(surface, end, Math.max(box.top - GAP - tall, EDGE), above);
  else put(surface, end, height - EDGE - Math.min(tall, height * 0.6), height * 0.6);
}

/**
 * @param {HTMLElement} surface
 * @param {import('./main.js').Open} open
 * @param {import('../boxes/index.js').ComposeBox} box
 */
export function placeSurface(surface, open, box) {
  const seen = box.viewport();
  const rtl = direction() === 'rtl';
  const body = /** @type {HTMLElement} */ (surface.querySelector('.body'));
  const { scrollTop } = body; // measuring the whole height scrolls back to the start
  if (open.kind === 'panel') placePanel(surface, seen, rtl);
  else if (open.kind === 'copy') placeCard(surface, open.words, rtl);
  else placeCard(surface, around(box.rects(open.note.start, open.note.end), seen), rtl);
  body.scrollTop = scrollTop;
}

/**
 * One rectangle around all lines of the words, as far as they can be seen.
 * @param {DOMRect[]} rects
 * @param {DOMRect} seen
 */
function around(rects, seen) {
  if (rects.length === 0) return seen;
  const left = Math.min(...rects.map(rect => rect.left));
  const top = Math.max(Math.min(...rects.map(rect => rect.top)), seen.top);
  const right = Math.max(...rects.map(rect => rect.right));
  const bottom = Math.min(Math.max(...rects.map(rect => rect.bottom)), seen.bottom);
  return new DOMRect(left, top, right - left, Math.max(0, bottom - top));
}
