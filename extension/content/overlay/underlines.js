/**
 * Draws the underlines: thin boxes over the text, reused from one drawing to the next. They take no clicks,
 * so that a click into the text always places the caret; `at` tells which underlined words a click was on.
 */

import { make } from './elements.js';
import { backgroundLuminance, underlineColours } from './colour.js';

const THICKNESS = 2;
/** From this many notes on, only those near the visible part are measured. */
const MANY = 50;
/** How far below its words a click still counts as a click on them. */
const SLACK = 4;

/** @typedef {import('../notes.js').Note} Note */
/** @typedef {{note: Note, left: number, top: number, right: number, bottom: number}} Strip */

export class Underlines {
  layer = make('div', { class: 'underlines', 'aria-hidden': 'true' });
  /** @type {HTMLElement[]} */
  #lines = [];
  /** @type {Strip[]} */
  #strips = [];
  /** @type {Record<2 | 3, string>} */
  #colours = { 2: '', 3: '' };

  /** @param {import('../boxes/index.js').ComposeBox} box looks again at the colours of the site */
  dress(box) {
    this.#colours = underlineColours(backgroundLuminance(box.element));
  }

  /**
   * @param {import('../boxes/index.js').ComposeBox} box
   * @param {Note[]} notes
   */
  draw(box, notes) {
    const view = box.viewport();
    this.#strips = [];
    let used = 0;
    for (const note of visible(box, notes, view)) {
      for (const rect of box.rects(note.start, note.end)) {
        const left = Math.max(rect.left, view.left);
        const right = Math.min(rect.right, view.right);
        const top = Math.max(rect.top, view.top);
        const bottom = Math.min(rect.bottom, view.bottom);
        if (right - left < 1 || bottom - top < 1) continue;
        this.#strips.push({ note, left, top, right, bottom });
        // Words cut off at the bottom edge keep their mark for clicks, but a line there would underline another thing.
        if (rect.bottom > view.bottom + THICKNESS) continue;
        const line = this.#line(used);
        used += 1;
        line.className = note.level === 3 ? 'line solid' : 'line dotted';
        line.style.color = this.#colours[note.level === 3 ? 3 : 2];
        line.style.width = `${right - left}px`;
        line.style.transform = `translate(${left}px, ${Math.min(rect.bottom, view.bottom) - THICKNESS}px)`;
      }
    }
    for (const line of this.#lines.splice(used)) line.remove();
  }

  /**
   * @param {number} x
   * @param {number} y
   * @returns {Note | null} the note whose words are at this point of the viewport
   */
  at(x, y) {
    const strip = this.#strips.find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom + SLACK);
    return strip?.note ?? null;
  }

  /** @param {number} index */
  #line(index) {
    if (!this.#lines[index]) {
      this.#lines[index] = make('div');
      this.layer.append(this.#lines[index]);
    }
    return this.#lines[index];
  }
}

/**
 * The notes that can be in view. A long draft has many: their places go down the page in order, so the first
 * visible one is found by halving, and the last by going on until one is below.
 * @param {import('../boxes/index.js').ComposeBox} box
 * @param {Note[]} notes
 * @param {DOMRect} view
 * @returns {Note[]}
 */
function visible(box, notes, view) {
  if (notes.length < MANY) return notes;
  /** @param {number} index */
  const rectOf = index => box.rects(notes[index].start, notes[index].end);
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const rects = rectOf(middle);
    if (rects.length === 0) return notes; // an editor that drops hidden lines: measure them all
    if (rects[rects.length - 1].bottom < view.top) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < notes.length) {
    const [first] = rectOf(end);
    if (first && first.top > view.bottom) break;
    end += 1;
  }
  return notes.slice(low, end);
}
