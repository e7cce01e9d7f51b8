/** An editor under test: its page, its own model, and what the compose box of the product says about it. */
import assert from 'node:assert/strict';

/** @typedef {import('../driver.js').Session} Session */
/** @typedef {import('puppeteer-core').Frame} Frame */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{start: number, end: number}} Span */
/** @typedef {{x: number, y: number, width: number, height: number}} Box */
/** @typedef {{root: HTMLElement, rich: () => string, sent: number, ready: boolean}} InPage */

/** Editors group what is typed into one step of undo until a pause of this length. */
const PAUSE = 1100;

export class Subject {
  /**
   * @param {Session} browser
   * @param {Page} page
   * @param {Frame} frame the editor's own model is here
   */
  constructor(browser, page, frame) {
    this.browser = browser;
    this.page = page;
    this.frame = frame;
    /** Where the box is: for an editor in an iframe that frame. */
    this.inner = frame;
    this.asked = 0;
  }

  /**
   * @param {Session} browser
   * @param {string} kind
   * @param {string} [query]
   */
  static async open(browser, kind, query = '') {
    const subject = await Subject.load(browser, kind, query);
    await subject.enter();
    return subject;
  }

  /**
   * @param {Session} browser
   * @param {string} kind
   * @param {string} [query]
   */
  static async load(browser, kind, query = '') {
    const page = await browser.open(`editor.html?kind=${kind}${query}`);
    const find = () => (query.includes('in=frame') ? page.mainFrame().childFrames()[0] : page.mainFrame());
    await browser.until(() => find().evaluate(() => /** @type {any} */ (window).subject?.ready), { what: `${kind} to be ready` });
    return new Subject(browser, page, find());
  }

  /** Clicks into the editor and asks for its compose box. */
  async enter() {
    await this.click();
    this.kind = await this.ask('open');
  }

  /** Clicks into the first line of the editor. */
  async click() {
    const { frame } = this;
    const framed = await frame.evaluate(() => /** @type {any} */ (window).subject.root.ownerDocument !== document);
    if (framed) this.inner = await this.browser.until(() => frame.childFrames()[0]);
    const point = await this.place();
    await this.page.mouse.click(point.x + 30, point.y + 20);
  }

  /** Upper left corner of the editor in the window. */
  async place() {
    let { x, y } = await this.frame.evaluate(() => {
      const { root } = /** @type {{subject: InPage}} */ (/** @type {any} */ (window)).subject;
      const { x, y } = root.getBoundingClientRect();
      return { x, y };
    });
    for (let at = /** @type {Frame | null} */ (this.inner); at?.parentFrame(); at = at.parentFrame()) {
      const around = await (await at.frameElement())?.boundingBox();
      x += around?.x ?? 0;
      y += around?.y ?? 0;
    }
    return { x, y };
  }

  /**
   * @param {string} command
   * @param {unknown[]} args
   * @returns {Promise<any>}
   */
  async ask(command, ...args) {
    const id = (this.asked += 1);
    const answer = await this.inner.evaluate(
      ({ id, ...request }) =>
        new Promise(resolve => {
          window.addEventListener(`lab-answer-${id}`, event => resolve(JSON.parse(/** @type {CustomEvent<string>} */ (event).detail)), {
            once: true,
          });
          window.dispatchEvent(new CustomEvent('lab-ask', { detail: JSON.stringify({ id, ...request }) }));
        }),
      { id, command, args },
    );
    assert.equal(answer.problem, undefined);
    return answer.value;
  }

  /** The editor's own model, in the notation of src/content.js. */
  rich() {
    return this.frame.evaluate(() => /** @type {any} */ (window).subject.rich());
  }

  /** How often the form around was sent. */
  sent() {
    return this.frame.evaluate(() => /** @type {any} */ (window).subject.sent);
  }

  /** @returns {Promise<string>} */
  read() {
    return this.ask('read');
  }

  /**
   * @param {string} words that stand just once in the text
   * @returns {Promise<Span>}
   */
  async span(words) {
    const start = (await this.read()).indexOf(words);
    assert.notEqual(start, -1, `"${words}" is in the text`);
    return { start, end: start + words.length };
  }

  /**
   * @param {string} words
   * @param {string} instead
   * @returns {Promise<import('../../../extension/content/boxes/index.js').Outcome>}
   */
  async replace(words, instead) {
    const { start, end } = await this.span(words);
    return this.ask('replace', start, end, words, instead);
  }

  /** @param {string} chord */
  async press(chord) {
    await this.browser.press(this.page, chord);
    await this.rest(60);
  }

  /** @param {number} [time] */
  async rest(time = PAUSE) {
    await new Promise(resolve => setTimeout(resolve, time));
  }

  async close() {
    await this.page.close();
  }
}
