/**
 * Tells when a site took what was written: for writers who want to be reminded of what they shared there. Nothing is
 * listened to on the site's own buttons and no request is seen. What counts: a person pressed Enter in the box, or
 * clicked somewhere that is no link, and then the site itself, not the person, emptied the box or took it away. A draft
 * that is thrown away looks alike, but goes at once; so whatever goes at once counts only where Enter sent it or the
 * box keeps the focus for the next message. docs/PRIVACY.md says what is missed by that.
 */

import { Connection } from './connection.js';

/** @typedef {import('./boxes/index.js').ComposeBox} ComposeBox */

/** When to look what became of the box, in milliseconds after the press. */
const AFTER_ENTER = [30, 400, 1200, 3000, 8000];
const AFTER_CLICK = [60, 400, 1200, 3000, 8000];
/** So many of the looks after a click see what goes at once. */
const AT_ONCE = 2;
/** How long after the focus has left the box somebody may still press the site's button. */
const PATIENCE = 60_000;

/** @type {WeakMap<Element, Sent>} */
const watched = new WeakMap();

export class Sent {
  #life = new AbortController();
  #left = false;
  #timer = 0;

  /**
   * @param {ComposeBox} box
   * @param {import('./place.js').Place} place
   * @param {(target: EventTarget | null) => boolean} isOurs
   */
  constructor(box, place, isOurs) {
    watched.get(box.element)?.end();
    watched.set(box.element, this);
    this.box = box;
    this.place = place;
    const { signal } = this.#life;
    const inBox = (/** @type {Event} */ event) => event.composedPath().includes(box.element);
    /** @param {string} type @param {(event: any) => void} act */
    const listen = (type, act) => window.addEventListener(type, event => event.isTrusted && act(event), { capture: true, signal });
    listen('click', event => {
      if (!inBox(event) && !isOurs(event.target) && !isLink(event)) this.#pressed(AFTER_CLICK, false);
    });
    listen('keydown', event => {
      if (event.key === 'Enter' && !event.isComposing && inBox(event)) this.#pressed(AFTER_ENTER, true);
    });
    listen('keydown', event => event.key === 'Escape' && clearTimeout(this.#timer));
    // The person goes on writing, or has emptied the box by hand; so does an Enter that made a new line.
    listen('input', event => inBox(event) && clearTimeout(this.#timer));
    listen('pagehide', () => this.end());
  }

  /** The focus has left the box; the press may be yet to come. */
  leave() {
    this.#left = true;
    setTimeout(() => this.end(), PATIENCE);
  }

  end() {
    clearTimeout(this.#timer);
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    if (this.#left) this.box.close();
  }

  /** @param {number[]} looks @param {boolean} byEnter */
  #pressed(looks, byEnter) {
    const post = this.box.read();
    if (post.trim() === '') return;
    clearTimeout(this.#timer);
    this.#look(post, byEnter, looks, 0);
  }

  /**
   * @param {string} post
   * @param {boolean} byEnter
   * @param {number[]} looks
   * @param {number} nth
   */
  #look(post, byEnter, looks, nth) {
    if (nth >= looks.length) return;
    this.#timer = window.setTimeout(() => {
      if (this.#life.signal.aborted) return;
      const { element } = this.box;
      const there = element.isConnected;
      const taken = !there || this.box.read().trim() === '';
      if (taken && (byEnter || nth >= AT_ONCE || (there && hasFocus(element)))) this.#tell(post);
      else if (!taken || nth + 1 < AT_ONCE) this.#look(post, byEnter, looks, nth + 1);
    }, looks[nth] - (looks[nth - 1] ?? 0));
  }

  /** By a line of its own: the box's may be closed by now. @param {string} post */
  #tell(post) {
    const line = new Connection(message => message.type === 'remembered' && line.close(), () => undefined);
    line.order({ type: 'shared', post, ...this.place });
    if (this.#left) this.end();
  }
}

/** @param {Element} element */
function hasFocus(element) {
  const { activeElement } = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  return element.contains(activeElement);
}

/** Whoever follows a link leaves the draft behind. @param {Event} event */
const isLink = event => event.composedPath().some(at => at instanceof Element && at.matches('a[href], area[href], [role="link"]'));
