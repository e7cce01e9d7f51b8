/** The card about photos: one closed root of its own, in a corner, there until the person has read it. */

import { containerOf } from '../overlay/container.js';
import { button, MARK, make } from '../overlay/elements.js';
import { shield } from '../overlay/shield.js';
import { STYLE } from '../overlay/style.js';
import { STYLE as SURFACES } from '../surfaces/style.js';
import { direction, say } from '../words.js';

const api = globalThis.browser ?? globalThis.chrome;

/** @typedef {import('./main.js').Seen} Seen */
/** @typedef {import('../../../target/bindings/background/core/photo.js').Hint} Hint */

const CORNER = `
.photos { position: fixed; inset: auto 16px 16px auto; max-height: calc(100vh - 32px); }
.photos:dir(rtl) { inset: auto auto 16px 16px; }
.photos .body > p + p { margin-top: 6px; }
.photos .ends { margin-top: 8px; }
`;

export class Card {
  #life = new AbortController();
  #host = document.createElement('div');
  /** @type {ShadowRoot | null} */
  #root = null;
  #told = (/** @type {any} */ message) => {
    if (message?.type === 'hide') this.remove();
  };

  /**
   * @param {Seen[]} seen photos that say something, at least one
   * @param {Element} at what was used to choose them
   * @param {() => void} save
   */
  constructor(seen, at, save) {
    this.seen = seen;
    this.at = at;
    this.save = save;
  }

  show() {
    this.#host.popover = 'manual';
    const root = this.#host.attachShadow({ mode: 'closed' });
    this.#root = root;
    root.adoptedStyleSheets = [STYLE, SURFACES, CORNER].map(style => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      return sheet;
    });
    const status = make('div', { class: 'status', role: 'status' });
    root.append(make('div', { class: MARK, dir: direction() }, this.#draw(), status));
    const { signal } = this.#life;
    shield(this.#host, root, event => event.key === 'Escape' && this.remove(), signal);
    window.addEventListener('pagehide', () => this.remove(), { signal });
    api.runtime.onMessage.addListener(this.#told);
    (this.at.isConnected ? containerOf(this.at) : document.documentElement).append(this.#host);
    this.#host.showPopover();
    requestAnimationFrame(() => void (status.textContent = this.#title()));
  }

  /** Nothing of ours stays in the page; a keyboard goes back to where it came from. */
  remove() {
    const hadFocus = Boolean(this.#root?.activeElement);
    this.#life.abort();
    api.runtime?.onMessage?.removeListener(this.#told); // gone where the extension was updated meanwhile
    this.#host.remove();
    if (hadFocus) /** @type {HTMLElement} */ (this.at).focus?.({ preventScroll: true });
  }

  /** What the photos say, the gravest first. @returns {Hint[]} */
  get #hints() {
    const all = this.seen.flatMap(({ hints }) => hints);
    return /** @type {const} */ (['place', 'owner', 'serial', 'time']).filter(hint => all.includes(hint));
  }

  #title() {
    return say(`${this.seen.length > 1 ? 'photos' : 'photo'}_${this.#hints[0]}`);
  }

  #draw() {
    const close = () => this.remove();
    const more = this.#hints.slice(1).map(hint => say(`photo_thing_${hint}`)).join(', ');
    const cleanable = this.seen.some(photo => photo.cleanable);
    return make(
      'section',
      { class: 'surface card photos', role: 'dialog', 'aria-label': this.#title(), 'aria-describedby': 'reason' },
      make('header', {}, make('span', { class: 'mark dotted', 'aria-hidden': 'true' }), make('h2', {}, this.#title()), button('×', close, { class: 'close', 'aria-label': say('close') })),
      make(
        'div',
        { class: 'body' },
        more !== '' && make('p', {}, say('photo_also', more)),
        make('p', { id: 'reason' }, say('photo_reason')),
        this.seen.some(photo => !photo.cleanable) && make('p', {}, say('photo_cannot')),
        this.seen.some(photo => photo.remind) && make('p', { class: 'remind' }, say('photo_remind')),
        cleanable && make('div', { class: 'choices' }, button(say('photo_save'), () => {
          this.save();
          this.remove();
        }, { class: 'use' })),
        make('div', { class: 'ends' }, button(say('keep'), close, { class: 'quiet' })),
      ),
    );
  }
}
