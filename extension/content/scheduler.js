/**
 * When to read the draft: after a finished word, else after a short quiet, and never while an input method
 * is composing. Whatever happens, the last state of the draft is read.
 */

const QUIET = 400;
const WORD = 60;
/** Reading a very long draft is kept from eating the typing: it waits this many times as long as it takes. */
const SHARE = 5;

/** @param {string | null | undefined} data */
const endsWord = data => !!data && /[\s.,;:!?)\]"”»。、，！？]$/u.test(data);

export class Scheduler {
  #timer = 0;
  #due = 0;
  #composing = false;
  #waiting = false;
  #cost = 0;

  /** @param {() => void} run */
  constructor(run) {
    this.run = run;
  }

  /** @param {Event} event an `input` event of the box */
  input(event) {
    const { inputType = '', data = null } = /** @type {InputEvent} */ (event);
    const typing = inputType === 'insertText' || inputType === 'insertCompositionText' || inputType.startsWith('delete');
    this.#plan(typing && !endsWord(data) ? QUIET : WORD);
  }

  /** Reads at once: a person has come to the box, and nothing is being written yet. */
  now() {
    this.#plan(0);
  }

  /** Reads soon, for another reason than typing. */
  soon() {
    this.#plan(WORD);
  }

  composition(/** @type {boolean} */ on) {
    this.#composing = on;
    if (on) clearTimeout(this.#timer);
    else if (this.#waiting) this.#plan(WORD);
  }

  /** @param {number} milliseconds what the last reading took, with its answer */
  took(milliseconds) {
    this.#cost = milliseconds;
  }

  stop() {
    clearTimeout(this.#timer);
  }

  /** @param {number} delay */
  #plan(delay) {
    this.#waiting = true;
    if (this.#composing) return;
    clearTimeout(this.#timer);
    this.#due = Math.max(delay, Math.min(this.#cost * SHARE, 5 * QUIET));
    this.#timer = window.setTimeout(() => {
      this.#waiting = false;
      this.run();
    }, this.#due);
  }
}
