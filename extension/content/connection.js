/**
 * The line to the background worker. The browser stops that worker whenever it likes, so a lost line is
 * ordinary: it is opened again with the next question, and a question without an answer is asked again.
 */

const api = globalThis.browser ?? globalThis.chrome;

const RETRIES = [50, 500, 3000];
/** A worker that is stopped just as it is called may never hear it, and its line not break: after so many milliseconds it is called anew. */
const PATIENCE = 8000;

export class Connection {
  /** @type {chrome.runtime.Port | null} */
  #port = null;
  /** @type {object | null} */
  #unanswered = null;
  /** What the worker was told to keep and has not said it keeps. @type {Map<number, object>} */
  #orders = new Map();
  #ordered = 0;
  #retries = 0;
  #timer = 0;
  #watchdog = 0;
  #closed = false;

  /**
   * @param {(message: any) => void} onMessage
   * @param {() => void} onGone the extension was switched off, removed or updated: this script is on its own
   */
  constructor(onMessage, onGone) {
    this.onMessage = onMessage;
    this.onGone = onGone;
  }

  /** Wakes the worker, so that it is ready when the first words are there. */
  wake() {
    this.#open();
  }

  /** @param {object} message a question; one at a time, the newest counts */
  ask(message) {
    this.#unanswered = message;
    this.tell(message);
    this.#watch();
  }

  /** @param {object} message a choice; told again until the worker has stored it */
  order(message) {
    this.#open(); // a new line tells the older ones first
    this.#ordered += 1;
    const order = { ...message, order: this.#ordered };
    this.#orders.set(this.#ordered, order);
    this.tell(order);
    this.#watch();
  }

  /** @param {object} message nobody waits for an answer */
  tell(message) {
    try {
      this.#open()?.postMessage(message);
    } catch {
      this.#lost();
    }
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#watchdog);
    this.#hangUp();
  }

  /** Is the extension still there? If not, this was its last act on the page. */
  get lives() {
    if (this.#isGone()) this.#leave();
    return !this.#closed;
  }

  #open() {
    if (this.#closed || this.#port) return this.#port;
    try {
      if (this.#isGone()) throw new Error();
      const port = api.runtime.connect();
      port.onMessage.addListener(message => this.#receive(message));
      port.onDisconnect.addListener(() => {
        void api.runtime?.lastError;
        if (this.#port === port) this.#lost();
      });
      this.#port = port;
      for (const order of this.#orders.values()) port.postMessage(order);
    } catch {
      this.#leave();
    }
    return this.#port;
  }

  #hangUp() {
    const port = this.#port;
    this.#port = null;
    try {
      port?.disconnect();
    } catch {
      // Cut off already.
    }
  }

  get #waits() {
    return this.#unanswered !== null || this.#orders.size > 0;
  }

  #watch() {
    clearTimeout(this.#watchdog);
    if (this.#closed || !this.#waits) return;
    this.#watchdog = window.setTimeout(() => {
      this.#hangUp();
      this.#lost();
    }, PATIENCE);
  }

  #isGone() {
    return !api.runtime?.id;
  }

  #leave() {
    if (this.#closed) return;
    this.close();
    this.onGone();
  }

  /** @param {any} message */
  #receive(message) {
    if (message.type === 'remembered') this.#orders.delete(message.order);
    if (message.type === 'assessment') this.#unanswered = null;
    if (message.type !== 'settings') this.#retries = 0;
    this.#watch();
    this.onMessage(message);
  }

  #lost() {
    this.#port = null;
    // Told apart a moment later: a worker that sleeps, or an extension that is no more.
    setTimeout(() => this.lives);
    if (this.#closed || this.#retries >= RETRIES.length || !this.#waits) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#open();
      if (this.#unanswered) this.tell(this.#unanswered);
      this.#watch();
    }, RETRIES[this.#retries]);
    this.#retries += 1;
  }
}
