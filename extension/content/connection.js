/**
 * The line to the background worker. The browser stops that worker whenever it likes, so a lost line is
 * ordinary: it is opened again with the next question, and a question without an answer is asked again.
 */

const api = globalThis.browser ?? globalThis.chrome;

const RETRIES = [50, 500, 3000];

export class Connection {
  /** @type {chrome.runtime.Port | null} */
  #port = null;
  /** @type {object | null} */
  #unanswered = null;
  #retries = 0;
  #timer = 0;
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
  }

  /** @param {object} message */
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
    this.#port?.disconnect();
    this.#port = null;
  }

  #open() {
    if (this.#closed || this.#port) return this.#port;
    try {
      if (!api.runtime?.id) throw new Error();
      const port = api.runtime.connect();
      port.onMessage.addListener(message => this.#receive(message));
      port.onDisconnect.addListener(() => {
        void api.runtime?.lastError;
        if (this.#port === port) this.#lost();
      });
      this.#port = port;
    } catch {
      this.close();
      this.onGone();
    }
    return this.#port;
  }

  /** @param {any} message */
  #receive(message) {
    if (message.type === 'assessment') {
      this.#unanswered = null;
      this.#retries = 0;
    }
    this.onMessage(message);
  }

  #lost() {
    this.#port = null;
    if (this.#closed || !this.#unanswered || this.#retries >= RETRIES.length) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#unanswered && this.tell(this.#unanswered), RETRIES[this.#retries]);
    this.#retries += 1;
  }
}
