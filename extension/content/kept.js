/** What the writer chose to keep in a box, for as long as the page is open. Nothing of it is stored. */

import { same } from './notes.js';

/** @typedef {import('./notes.js').Note} Note */

/** @type {WeakMap<Element, Kept>} */
const boxes = new WeakMap();

export class Kept {
  /** @type {Pick<Note, 'recognizer' | 'words'>[]} */
  #notes = [];
  #most = 0;

  /** @param {Element} box @returns {Kept} */
  static of(box) {
    let kept = boxes.get(box);
    if (!kept) boxes.set(box, (kept = new Kept()));
    return kept;
  }

  /** @param {Note} note */
  add({ recognizer, words }) {
    this.#notes.push({ recognizer, words });
  }

  /** What the core is to leave out of the sum as well. */
  get words() {
    return this.#notes.map(({ words }) => words);
  }

  /** @param {Note[]} notes @returns {Note[]} */
  without(notes) {
    return notes.filter(note => !this.#notes.some(kept => same(/** @type {Note} */ (kept), note)));
  }

  /** @param {number} count of notes now @returns {number} how many more that is than ever in this box */
  more(count) {
    const more = Math.max(0, count - this.#most);
    this.#most += more;
    return more;
  }
}
