/**
 * A writer at random: types, pastes, moves, scrolls, undoes, and takes suggestions, in one editor. After each step the
 * text that is read is what the editor's own model says, and a suggestion has changed its own words and nothing else.
 */
import assert from 'node:assert/strict';
import { bare } from './src/content.js';

/** @typedef {import('./subject.js').Subject} Subject */

const TYPED = ['and then', 'so 😀', 'a while', 'שלום', 'the doctor said', 'it hurt'];
/** Words that nothing else in the text looks like: what suggestions are made for. */
const OURS = /\bw\d+x\b/g;

export class RandomWriter {
  /**
   * @param {Subject} subject
   * @param {import('./kinds.js').Tested} kind
   * @param {number} seed
   */
  constructor(subject, kind, seed) {
    this.subject = subject;
    this.kind = kind;
    this.state = seed >>> 0;
    this.count = 0;
    /** @type {string[]} */
    this.log = [];
    this.taken = 0;
  }

  /** A number from 0 up to a limit, the same for the same seed on every machine (mulberry32).
   * @param {number} limit
   */
  random(limit) {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** @template T @param {T[]} choices */
  pick(choices) {
    return choices[this.random(choices.length)];
  }

  /** @param {number} steps */
  async write(steps) {
    for (let step = 0; step < steps; step += 1) {
      const name = this.pick(['type', 'type', 'take', 'take', 'take', 'undo', 'move', 'paste', 'scroll']);
      this.log.push(name);
      await this[/** @type {'type'} */ (name)]();
      await this.check();
    }
    assert.equal(await this.subject.sent(), 0, 'nothing was sent');
  }

  async type() {
    const { browser, page } = this.subject;
    this.count += 1;
    const words = ` ${this.pick(TYPED)} w${this.count}x`;
    this.log.push(words);
    await browser.keys(page, words);
    if (!this.kind.line && this.random(4) === 0) await browser.press(page, 'Enter');
  }

  async take() {
    const { subject } = this;
    const rich = await subject.rich();
    const there = this.kind.drawn ? await subject.read() : rich;
    const words = this.pick([...(there.match(OURS) ?? ['bakery'])]);
    if (rich.split(words).length !== 2 || !there.includes(words)) return;
    this.count += 1;
    const instead = this.pick([`w${this.count}x`, `a place w${this.count}x`, `w${this.count}x`]);
    this.log.push(`${words} -> ${instead}`);
    const outcome = await subject.replace(words, instead);
    this.log.push(outcome);
    const now = await subject.rich();
    if (outcome === 'verified') {
      this.taken += 1;
      assert.equal(edgeless(now), edgeless(rich.replace(words, instead)), 'only the words have changed');
    } else {
      assert.notEqual(outcome, 'failed');
      assert.equal(now, rich, 'nothing has changed');
    }
  }

  async undo() {
    if (this.kind.own?.includes('undo')) await this.subject.frame.evaluate(() => /** @type {any} */ (window).subject.undo());
    else await this.subject.press('Control+z');
  }

  async move() {
    const { browser, page } = this.subject;
    const keys = this.pick([['Control+End'], ['Control+Home'], ['Home'], ['End'], ['ArrowUp', 'End'], ['ArrowDown'], ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']]);
    this.log.push(keys.join(' '));
    for (const key of keys) await browser.press(page, key);
  }

  /** The words before the caret once more. */
  async paste() {
    const { browser, page } = this.subject;
    const before = await this.subject.read();
    for (const key of ['Control+Shift+ArrowLeft', 'Control+c', 'ArrowRight', 'Control+v']) await browser.press(page, key);
    // Some editors take in what is pasted later; and there may have been nothing to copy.
    await browser.until(async () => (await this.subject.read()) !== before, { timeout: 1000 }).catch(() => undefined);
  }

  async scroll() {
    await this.subject.page.mouse.wheel({ deltaY: this.pick([-300, 120, 400]) });
  }

  /** An editor may need a moment to bring its page and its model together. */
  async check() {
    const { subject } = this;
    let read = '';
    let model = '';
    await subject.browser.until(async () => {
      [read, model] = [this.seen(await subject.read()), this.seen(bare(await subject.rich()))];
      return this.kind.drawn ? model.includes(read) : read === model;
    }, { timeout: 2000 }).catch(() => assert.equal(read, model, 'what is read is what the model says'));
  }

  /** @param {string} text */
  seen(text) {
    const plain = edgeless(text).trimEnd();
    return this.kind.sheds ? plain.replace(/\n{2,}/g, '\n') : plain;
  }
}

/** Blanks at the edges of a line do not show, and each editor has its own way with them.
 * @param {string} text
 */
const edgeless = text => text.replace(/^ +| +$/gm, '');
