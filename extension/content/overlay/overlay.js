/**
 * Everything that can be seen of us on a page: one closed shadow root in the top layer, there only while there
 * is a note to show or the writer has opened something.
 */

import { direction, say, sayCount } from '../words.js';
import { CARE, counts, isCare, same } from '../notes.js';
import { surfaces, whenHere } from '../surfaces.js';
import { MARK, button, make } from './elements.js';
import { whenColoursChange } from './colour.js';
import { containerOf } from './container.js';
import { placeBadge } from './place.js';
import { shield } from './shield.js';
import { STYLE } from './style.js';
import { Underlines } from './underlines.js';

/** @typedef {import('../notes.js').Note} Note */
/** @typedef {import('../boxes/index.js').ComposeBox} ComposeBox */

/** @typedef {import('../surfaces/main.js').Open} Open */
/** @typedef {import('../surfaces/main.js').State} State */

/**
 * What the writer asked for, and what only the session can do.
 * @typedef {Omit<import('../surfaces/main.js').Actions, 'open' | 'copy' | 'close'> & {giveBack: () => void, bring: () => void}} Actions
 */

const STATUS_STAYS = 8000;

export class Overlay {
  /** @type {HTMLElement | null} */
  #host = null;
  /** @type {AbortController | null} */
  #life = null;
  /** @type {ShadowRoot | null} */
  #root = null;
  #stage = make('div', { class: MARK });
  #underlines = new Underlines();
  #badge = button('', () => this.openPanel(false), { class: 'badge' });
  #care = button('', () => this.#openCare(), { class: 'badge care', hidden: true });
  #corner = make('div', { class: 'corner' }, this.#care, this.#badge);
  #status = make('div', { class: 'status', role: 'status' });
  /** @type {HTMLElement | null} */
  #surface = null;
  /** @type {Open | null} */
  #open = null;
  /** The script that draws is on its way. */
  #awaited = false;
  #announced = '';
  #statusTimer = 0;
  #frame = 0;

  /** @type {ComposeBox} */
  #box;
  /** @type {State} */
  #state = { notes: [], crowd: 'many', text: '', readers: null, foreign: false, earlier: null, pause: 0 };

  /**
   * @param {ComposeBox} box
   * @param {Actions} actions
   */
  constructor(box, actions) {
    this.#box = box;
    this.actions = actions;
    this.#stage.setAttribute('dir', direction());
    this.#stage.append(this.#underlines.layer, this.#corner, this.#status);
  }

  /** @param {EventTarget | null} target is it our host, as far as the page can see? */
  holds(target) {
    return this.#host !== null && target === this.#host;
  }

  get isOpen() {
    return this.#open !== null;
  }

  get isList() {
    return this.#open?.kind === 'panel';
  }

  get hasFocus() {
    return this.#root?.activeElement !== null && this.#root?.activeElement !== undefined;
  }

  /** Under words on the page: nothing while there is something graver to say. @returns {Note[]} */
  get #underlined() {
    const { notes } = this.#state;
    return notes.some(isCare) ? [] : notes.filter(counts);
  }

  /** @param {State} state */
  show(state) {
    this.#state = state;
    const { notes } = state;
    const count = this.#underlined.length;
    if (this.#open?.kind === 'card') {
      const { note } = this.#open;
      const again = notes.filter(other => same(other, note)).sort((a, b) => Math.abs(a.start - note.start) - Math.abs(b.start - note.start))[0];
      if (again) this.#open.note = again;
      else this.close();
    }
    if (count > 0) this.#underlines.dress(this.#box);
    this.#badge.textContent = String(count);
    this.#badge.setAttribute('aria-label', sayCount('notes', count));
    this.#badge.classList.toggle('look', this.#underlined.some(note => note.level === 3));
    this.#badge.hidden = count === 0;
    this.#care.textContent = say(`title_${CARE}`);
    this.#care.hidden = !notes.some(isCare);
    if (this.#open?.kind === 'panel') this.openPanel(this.hasFocus);
    this.#attach();
    this.draw();
  }

  /** Says the number of notes to a screen reader; once for each number. */
  announce() {
    const text = this.#state.notes.some(isCare) ? say(`title_${CARE}`) : sayCount('notes', this.#underlined.length);
    if (!this.#host || this.#status.classList.contains('seen') || text === this.#announced) return;
    this.#announced = text;
    this.#status.textContent = text;
  }

  /** Draws at the next frame, however often it is asked for. */
  redraw() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#host && !this.#host.isConnected) this.#attach();
      if (this.#host) this.draw();
    });
  }

  draw() {
    if (!this.#host) return;
    this.#underlines.draw(this.#box, this.#underlined);
    const view = this.#box.viewport();
    const seen = view.width > 20 && view.height > 8;
    this.#corner.classList.toggle('gone', !seen);
    if (seen) this.#placeCorner(view);
    this.#placeSurface();
  }

  /** @param {number} x @param {number} y @returns {Note | null} */
  noteAt(x, y) {
    return this.#host ? this.#underlines.at(x, y) : null;
  }

  /**
   * @param {Note} note
   * @param {boolean} focus is it a keyboard that asks?
   */
  openCard(note, focus) {
    this.#open = { kind: 'card', note };
    this.#present(focus);
  }

  #openCare() {
    const note = this.#state.notes.find(isCare);
    if (note) this.openCard(note, false);
  }

  /** @param {boolean} focus */
  openPanel(focus) {
    const at = this.#open?.kind === 'panel' ? undefined : this.#box.selection()?.start;
    this.#open = { kind: 'panel' };
    this.#present(focus, at);
  }

  /**
   * @param {string} text
   * @param {DOMRect} words
   */
  offerCopy(text, words) {
    this.#open = { kind: 'copy', text, words };
    this.#present(true);
  }

  /** Draws what is open, as soon as the script that can is here. @param {boolean} focus @param {number} [at] */
  #present(focus, at) {
    const drawing = surfaces();
    if (!this.#open) return;
    if (!drawing) {
      whenHere(() => {
        this.#awaited = false;
        this.#present(focus, at);
      });
      if (!this.#awaited) this.actions.bring();
      this.#awaited = true;
      return;
    }
    const surface = drawing.draw(this.#open, this.#state, {
      ...this.actions,
      open: note => this.openCard(note, this.hasFocus),
      copy: text => void navigator.clipboard.writeText(text).then(() => {
        this.close(true);
        this.say(say('copied'));
      }, () => undefined),
      close: () => this.close(true),
    });
    this.#mount(drawing, surface, focus, at);
  }

  /** The script that draws cannot come: this page is out of reach, or we were updated meanwhile. */
  cannotDraw() {
    this.#awaited = false;
    if (!this.#open || surfaces()) return;
    this.#open = null;
    this.say(say('reload_page'));
  }

  /** @param {boolean} [giveBack] */
  close(giveBack = false) {
    const hadFocus = this.hasFocus;
    this.#surface?.remove();
    this.#surface = null;
    this.#open = null;
    if (giveBack || hadFocus) this.actions.giveBack();
    this.#detachIfIdle();
  }

  /** @param {string} sentence shown for a while, and read out politely */
  say(sentence) {
    this.#attach(true);
    clearTimeout(this.#statusTimer);
    this.#status.classList.add('seen');
    this.#status.textContent = '';
    requestAnimationFrame(() => {
      this.#status.textContent = sentence;
      this.draw();
    });
    this.#statusTimer = window.setTimeout(() => this.hush(), STATUS_STAYS);
  }

  /** Takes the sentence away. */
  hush() {
    clearTimeout(this.#statusTimer);
    this.#status.classList.remove('seen');
    this.#status.textContent = '';
    this.#detachIfIdle();
  }

  /** Nothing of ours stays in the page. */
  remove() {
    clearTimeout(this.#statusTimer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#surface?.remove();
    this.#surface = null;
    this.#open = null;
    this.#life?.abort();
    this.#host?.remove();
    this.#host = null;
    this.#root = null;
  }

  /** @param {boolean} [forced] */
  #attach(forced = false) {
    if (!forced && !this.#wanted()) {
      this.#detachIfIdle();
      return;
    }
    const parent = containerOf(this.#box.element);
    if (!this.#host) this.#makeHost();
    const host = /** @type {HTMLElement} */ (this.#host);
    if (host.parentNode === parent && host.isConnected && host.matches(':popover-open')) return;
    parent.append(host);
    host.showPopover();
  }

  #makeHost() {
    const host = document.createElement('div');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#stage);
    this.#life = new AbortController();
    shield(host, root, event => this.#key(event), this.#life.signal);
    whenColoursChange(() => {
      this.#underlines.dress(this.#box);
      this.redraw();
    }, this.#life.signal);
    this.#host = host;
    this.#root = root;
  }

  #wanted() {
    return this.#state.notes.some(note => counts(note) || isCare(note)) || this.#open !== null || this.#status.classList.contains('seen');
  }

  #detachIfIdle() {
    if (!this.#wanted()) this.remove();
  }

  /**
   * @param {import('../surfaces.js').Surfaces} drawing
   * @param {HTMLElement} surface
   * @param {boolean} focus
   * @param {number} [at] the place in the draft the focus belongs to
   */
  #mount(drawing, surface, focus, at) {
    const { scrollTop = 0 } = this.#surface?.querySelector('.body') ?? {};
    const before = this.#surface?.className;
    const held = drawing.heldPlace(this.#surface, this.#root?.activeElement);
    this.#surface?.remove();
    this.#surface = surface;
    this.#stage.append(surface);
    this.hush();
    this.#attach();
    drawing.dress(/** @type {ShadowRoot} */ (this.#root));
    this.#placeSurface();
    if (surface.className === before) /** @type {HTMLElement} */ (surface.querySelector('.body')).scrollTop = scrollTop;
    const again = surface.className === before && held?.(surface);
    if (focus && again) again.focus();
    else if (focus) drawing.focusIn(surface, at, this.#state.notes);
  }

  #placeSurface() {
    if (this.#surface && this.#open) surfaces()?.placeSurface(this.#surface, this.#open, this.#box);
  }

  /** @param {DOMRect} view */
  #placeCorner(view) {
    const host = /** @type {HTMLElement} */ (this.#host);
    // The last lines are those the badge could cover.
    const { length } = this.#state.text;
    const last = this.#box.rects(Math.max(0, length - 400), length);
    const onText = (/** @type {DOMRect} */ rect) => last.some(line => line.left < rect.right && line.right > rect.left && line.top < rect.bottom && line.bottom > rect.top);
    placeBadge(this.#corner, view, host, getComputedStyle(this.#box.element).direction === 'rtl', onText);
  }

  /** @param {KeyboardEvent} event a key pressed inside our overlay */
  #key(event) {
    const surface = this.#surface;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close(true);
    } else if (surface && (event.key === 'Tab' || event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const back = event.key === 'ArrowUp' || (event.key === 'Tab' && event.shiftKey);
      const stops = /** @type {HTMLElement[]} */ ([...surface.querySelectorAll('button, a[href]')].filter(element => /** @type {HTMLElement} */ (element).offsetParent !== null));
      const from = stops.indexOf(/** @type {HTMLElement} */ (this.#root?.activeElement));
      stops[(from + (back ? stops.length - 1 : 1)) % stops.length]?.focus();
    }
  }
}
