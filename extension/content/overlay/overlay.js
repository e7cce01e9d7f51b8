/**
 * Everything that can be seen of us on a page: one closed shadow root in the top layer, there only while there
 * is a note to show or the writer has opened something.
 */

import { direction, say, sayCount } from '../words.js';
import { CARE, counts, isCare, same } from '../notes.js';
import { card, careCard, copyCard } from './card.js';
import { MARK, button, make } from './elements.js';
import { whenColoursChange } from './colour.js';
import { panel } from './panel.js';
import { placeBadge, placeCard, placePanel } from './place.js';
import { shield } from './shield.js';
import { STYLE } from './style.js';
import { Underlines } from './underlines.js';

/** @typedef {import('../notes.js').Note} Note */
/** @typedef {import('../boxes/index.js').ComposeBox} ComposeBox */

/**
 * What the writer asked for.
 * @typedef {object} Actions
 * @property {(note: Note, text: string) => void} use
 * @property {(note: Note, text: string) => void} useForAll
 * @property {(note: Note) => void} keep
 * @property {(note: Note) => void} keepHere
 * @property {(note: Note) => void} keepKind
 * @property {() => void} siteOff
 * @property {() => void} giveBack the caret goes back to the draft
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
  /** @type {{kind: 'card', note: Note} | {kind: 'panel'} | {kind: 'copy', text: string, words: DOMRect} | null} */
  #open = null;
  #announced = '';
  #statusTimer = 0;
  #frame = 0;

  /** @type {ComposeBox} */
  #box;
  /** @type {Note[]} */
  #notes = [];
  /** Length of the draft. */
  #length = 0;
  /** @type {import('../notes.js').Crowd} */
  #crowd = 'many';

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

  /**
   * @param {Note[]} notes
   * @param {import('../notes.js').Crowd} crowd how many people the whole draft fits
   * @param {number} length of the draft
   */
  show(notes, crowd, length) {
    this.#notes = notes;
    this.#length = length;
    this.#crowd = crowd;
    const count = notes.filter(counts).length;
    if (this.#open?.kind === 'card') {
      const { note } = this.#open;
      const again = notes.filter(other => same(other, note)).sort((a, b) => Math.abs(a.start - note.start) - Math.abs(b.start - note.start))[0];
      if (again) this.#open.note = again;
      else this.close();
    }
    if (count > 0) this.#underlines.dress(this.#box);
    this.#badge.textContent = String(count);
    this.#badge.setAttribute('aria-label', sayCount('notes', count));
    this.#badge.classList.toggle('look', notes.some(note => counts(note) && note.level === 3));
    this.#badge.hidden = count === 0;
    this.#care.textContent = say(`title_${CARE}`);
    this.#care.hidden = !notes.some(isCare);
    if (this.#open?.kind === 'panel') this.openPanel(this.hasFocus);
    this.#attach();
    this.draw();
  }

  /** Says the number of notes to a screen reader; once for each number. */
  announce() {
    const text = sayCount('notes', this.#notes.filter(counts).length);
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
    const shown = this.#notes.filter(counts);
    this.#underlines.draw(this.#box, shown);
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
    const mentions = this.#notes.filter(other => other.mention === note.mention).length;
    const close = () => this.close(true);
    this.#mount(isCare(note) ? careCard(note, { keep: this.actions.keep, close }) : card(note, mentions, { ...this.actions, close }), focus);
  }

  #openCare() {
    const note = this.#notes.find(isCare);
    if (note) this.openCard(note, false);
  }

  /** @param {boolean} focus */
  openPanel(focus) {
    const opened = this.#open?.kind !== 'panel';
    const at = opened ? this.#box.selection()?.start : undefined;
    this.#open = { kind: 'panel' };
    this.#mount(
      panel(this.#notes, this.#crowd, { use: this.actions.use, keep: this.actions.keep, open: note => this.openCard(note, true), close: () => this.close(true) }),
      focus,
      at,
    );
  }

  /**
   * @param {string} text
   * @param {DOMRect} words
   */
  offerCopy(text, words) {
    this.#open = { kind: 'copy', text, words };
    const copy = () => navigator.clipboard.writeText(text).then(() => {
      this.close(true);
      this.say(say('copied'));
    }, () => undefined);
    this.#mount(copyCard(text, copy, () => this.close(true)), true);
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
    return this.#notes.some(note => counts(note) || isCare(note)) || this.#open !== null || this.#status.classList.contains('seen');
  }

  #detachIfIdle() {
    if (!this.#wanted()) this.remove();
  }

  /**
   * @param {HTMLElement} surface
   * @param {boolean} focus
   * @param {number} [at] the place in the draft the focus belongs to
   */
  #mount(surface, focus, at) {
    const { scrollTop = 0 } = this.#surface?.querySelector('.body') ?? {};
    const before = this.#surface?.className;
    const held = heldPlace(this.#surface, this.#root?.activeElement);
    this.#surface?.remove();
    this.#surface = surface;
    this.#stage.append(surface);
    this.hush();
    this.#attach();
    this.#placeSurface();
    if (surface.className === before) /** @type {HTMLElement} */ (surface.querySelector('.body')).scrollTop = scrollTop;
    const again = surface.className === before && held?.(surface);
    if (focus && again) again.focus();
    else if (focus) focusIn(surface, at, this.#notes);
  }

  #placeSurface() {
    const surface = this.#surface;
    if (!surface || !this.#open) return;
    const view = this.#box.viewport();
    const rtl = direction() === 'rtl';
    const body = /** @type {HTMLElement} */ (surface.querySelector('.body'));
    const { scrollTop } = body; // measuring the whole height scrolls back to the start
    if (this.#open.kind === 'panel') placePanel(surface, view, rtl);
    else if (this.#open.kind === 'copy') placeCard(surface, this.#open.words, rtl);
    else placeCard(surface, around(this.#box.rects(this.#open.note.start, this.#open.note.end), view), rtl);
    body.scrollTop = scrollTop;
  }

  /** @param {DOMRect} view */
  #placeCorner(view) {
    const host = /** @type {HTMLElement} */ (this.#host);
    // The last lines are those the badge could cover.
    const last = this.#box.rects(Math.max(0, this.#length - 400), this.#length);
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
      const stops = /** @type {HTMLElement[]} */ ([...surface.querySelectorAll('button')].filter(element => element.offsetParent !== null));
      const from = stops.indexOf(/** @type {HTMLElement} */ (this.#root?.activeElement));
      stops[(from + (back ? stops.length - 1 : 1)) % stops.length]?.focus();
    }
  }
}

/**
 * Remembers which button of which line has the focus, so that a list drawn anew (an answer came while a person was on
 * the way through it) can give it back.
 * @param {HTMLElement | undefined | null} surface
 * @param {Element | null | undefined} active
 * @returns {((surface: HTMLElement) => HTMLElement | undefined) | undefined}
 */
function heldPlace(surface, active) {
  const line = surface?.contains(active ?? null) ? active?.closest('li') : null;
  if (!line) return undefined;
  const buttons = (/** @type {Element} */ of) => /** @type {HTMLElement[]} */ ([...of.querySelectorAll('button')]);
  const words = (/** @type {Element} */ of) => of.querySelector('.words')?.textContent;
  const nth = buttons(line).indexOf(/** @type {HTMLElement} */ (active));
  const said = words(line);
  return fresh => {
    const same = [...fresh.querySelectorAll('li')].find(other => words(other) === said);
    return same && buttons(same)[nth];
  };
}

/**
 * @param {HTMLElement} surface
 * @param {number | undefined} at
 * @param {Note[]} notes
 */
function focusIn(surface, at, notes) {
  const note = at === undefined ? undefined : notes.find(({ start, end }) => at >= start && at <= end);
  const start = (note && surface.querySelector(`li[data-at="${note.start}"]`)) ?? surface.querySelector('li') ?? surface;
  const first = /** @type {HTMLElement | null} */ (start.querySelector('.choices button, .ends button') ?? surface.querySelector('button'));
  first?.focus();
}

/**
 * One rectangle around all lines of the words, as far as they can be seen.
 * @param {DOMRect[]} rects
 * @param {DOMRect} view
 */
function around(rects, view) {
  if (rects.length === 0) return view;
  const left = Math.min(...rects.map(rect => rect.left));
  const top = Math.max(Math.min(...rects.map(rect => rect.top)), view.top);
  const right = Math.max(...rects.map(rect => rect.right));
  const bottom = Math.min(Math.max(...rects.map(rect => rect.bottom)), view.bottom);
  return new DOMRect(left, top, right - left, Math.max(0, bottom - top));
}

/**
 * A modal dialog makes everything outside of it dead: there we go inside.
 * @param {Element} element
 * @returns {Element}
 */
function containerOf(element) {
  for (let at = /** @type {Element | null} */ (element); at; at = at.assignedSlot ?? at.parentElement ?? /** @type {ShadowRoot} */ (at.getRootNode()).host ?? null) {
    if (at.matches('dialog:modal, [aria-modal="true"]')) return at;
  }
  return document.documentElement;
}
