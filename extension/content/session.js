/**
 * One compose box that has the focus: reads it, asks the worker, shows what comes back, does what the writer
 * chooses. Ends when the focus goes elsewhere; then nothing of ours is left on the page.
 */

import { drift } from './drift.js';
import { alike, fit } from './fit.js';
import { Kept } from './kept.js';
import { swallow } from './keys.js';
import { isCare, notesOf } from './notes.js';
import { Overlay } from './overlay/overlay.js';
import { Scheduler } from './scheduler.js';
import { Sent } from './sent.js';
import { say, speak } from './words.js';

/** @typedef {import('./boxes/index.js').ComposeBox} ComposeBox */
/** @typedef {import('./notes.js').Note} Note */

/** A screen reader hears the number of notes only after this much quiet. */
const ANNOUNCE_AFTER = 2000;
/** Pixels a mouse may move while it is pressed and still only point. */
const STILL = 4;

export class Session {
  #life = new AbortController();
  #scheduler = new Scheduler(() => this.#ask());
  #kept;
  #overlay;
  #text = '';
  #revision = 0;
  #askedAt = 0;
  #announceTimer = 0;
  /** @type {Note[]} */
  #notes = [];
  /** @type {import('./notes.js').Crowd} */
  #crowd = 'many';
  #foreign = false;
  /** @type {import('./notes.js').Readers | null} */
  #readers = null;
  /** @type {import('../../src/postwell.js').Risk['earlier']} */
  #earlier = null;
  #pause = 0;
  /** @type {Sent | null} only where the writer wants to be reminded of what was shared */
  #sent = null;
  #replacing = false;
  /** A person has done something in the box: a page can give it the focus too, and watch what comes of that. */
  #awake = false;
  /** @type {PointerEvent | null} where the mouse went down */
  #pressed = null;

  /**
   * @param {ComposeBox} box
   * @param {import('./place.js').Place} place who reads here
   * @param {import('./connection.js').Connection} connection
   */
  constructor(box, place, connection) {
    this.box = box;
    this.place = place;
    this.connection = connection;
    this.#kept = Kept.of(box.element);
    this.#overlay = new Overlay(box, {
      use: (notes, text) => void this.#use(notes, text),
      keep: notes => this.#keep(notes),
      keepHere: note => this.#remember(note, { what: 'fine_term', text: note.words }),
      keepKind: note => this.#remember(note, { what: 'category_off', category: note.category }),
      siteOff: () => this.#remember(null, { what: 'site_off' }),
      snooze: () => this.#remember(null, { what: 'snooze' }),
      choose: readers => this.connection.order({ type: 'remember', what: 'audience', readers }),
      findGroup: topic => this.connection.tell({ type: 'find_group', topic }),
      bring: () => this.connection.tell({ type: 'bring_surfaces' }),
      giveBack: () => this.#giveBack(),
    });
  }

  /** @param {boolean} awake */
  begin(awake) {
    this.#awake = awake;
    this.#listen();
    this.connection.wake();
    this.refresh();
  }

  /** Asks again, for another reason than typing: the settings changed. */
  refresh() {
    this.#text = this.box.read();
    this.#revision += 1;
    if (this.#text !== '') this.#scheduler.soon();
  }

  /** @param {EventTarget | null} target */
  holds(target) {
    return this.#overlay.holds(target);
  }

  /** @param {any} message from the worker */
  receive(message) {
    if (message.type === 'words') speak(message.sentences);
    if (message.type === 'settings') this.refresh();
    if (message.type === 'no_surfaces') this.#overlay.cannotDraw();
    if (message.type === 'open_list' && document.hasFocus()) {
      this.#wake();
      this.#openList();
    }
    if (message.type !== 'assessment' || message.revision !== this.#revision) return;
    this.#scheduler.took(performance.now() - this.#askedAt);
    /** @type {import('../../src/postwell.js').Assessment | null} */
    const assessment = message.assessment; // null where the writer wants silence
    this.#notes = assessment ? this.#kept.without(notesOf(assessment, this.#text)) : [];
    this.#crowd = assessment?.risk.crowd ?? 'many';
    this.#foreign = assessment?.language === 'other';
    this.#readers = message.readers ?? null;
    this.#earlier = assessment?.risk.earlier ?? null;
    this.#pause = message.pause ?? 0;
    if (message.remembers) this.#sent ??= new Sent(this.box, this.place, target => this.holds(target));
    else this.#forgetSent();
    const shown = this.#kept.more(this.#notes.filter(note => !isCare(note)).length); // a hard time is never counted
    if (shown > 0) this.connection.tell({ type: 'count', shown });
    this.#show();
    clearTimeout(this.#announceTimer);
    this.#announceTimer = window.setTimeout(() => this.#overlay.announce(), ANNOUNCE_AFTER);
  }

  end() {
    this.#life.abort();
    this.#scheduler.stop();
    clearTimeout(this.#announceTimer);
    this.#overlay.remove();
    this.box.close();
    this.#sent?.leave();
    this.#sent = null;
  }

  #forgetSent() {
    this.#sent?.end();
    this.#sent = null;
  }

  #listen() {
    const { signal } = this.#life;
    /** @param {string} type @param {(event: any) => void} act */
    const inBox = (type, act) =>
      window.addEventListener(type, event => event.composedPath().includes(this.box.element) && this.connection.lives && act(event), { capture: true, signal });
    for (const type of ['click', 'keydown', 'input', 'compositionstart']) inBox(type, event => event.isTrusted && this.#wake());
    inBox('pointerdown', event => void (this.#pressed = event));
    inBox('input', event => this.#edited(event));
    inBox('compositionstart', () => this.#scheduler.composition(true));
    inBox('compositionend', () => this.#scheduler.composition(false));
    inBox('keydown', event => this.#key(event));
    // A box that sends on Enter is emptied by the site's script, without any input event.
    inBox('keyup', event => event.key === 'Enter' && this.#edited(event));
    inBox('click', event => this.#clicked(event));
    // A single line scrolls sideways with its caret, and tells nobody.
    for (const type of ['keyup', 'pointerup', 'selectionchange']) inBox(type, () => this.#overlay.redraw());
    this.box.onLayout(() => this.#moved(), signal);
  }

  #wake() {
    if (this.#awake) return;
    this.#awake = true;
    this.#scheduler.now();
  }

  #moved() {
    if (!this.box.element.isConnected) this.end();
    // Some editors write by themselves and send no input event.
    else if (!this.#replacing && this.#follow()) this.#scheduler.soon();
    else this.#overlay.redraw();
  }

  /** @param {Event} event */
  #edited(event) {
    if (this.#replacing) return;
    if (!this.#follow()) return;
    this.#overlay.hush();
    this.#scheduler.input(event);
  }

  /** Reads the draft and carries the notes along. @returns {boolean} has it changed? */
  #follow() {
    const text = this.box.read();
    if (text === this.#text) return false;
    this.#notes = drift(this.#notes, this.#text, text);
    this.#text = text;
    this.#revision += 1;
    this.#show();
    return true;
  }

  #ask() {
    if (this.#life.signal.aborted || !this.#awake) return;
    this.#follow();
    this.#askedAt = performance.now();
    this.connection.ask({ type: 'assess', revision: this.#revision, draft: this.#text, kept: this.#kept.words, ...this.place });
  }

  #show() {
    this.#overlay.show({ notes: this.#notes, crowd: this.#crowd, text: this.#text, readers: this.#readers, foreign: this.#foreign, earlier: this.#earlier, pause: this.#pause });
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing || !event.isTrusted) return;
    if (event.key === 'Escape' && this.#overlay.isOpen) {
      swallow(event);
      this.#overlay.close();
    } else if (event.code === 'KeyP' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) {
      // The browser's own command comes first; this is for where its shortcut is taken or was taken away.
      swallow(event);
      this.#openList();
    }
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    if (!event.isTrusted || event.button !== 0) return;
    const note = this.#selects(event) ? null : this.#overlay.noteAt(event.clientX, event.clientY);
    if (note) this.#overlay.openCard(note, false);
    else if (this.#overlay.isOpen) this.#overlay.close();
  }

  /**
   * The selection itself does not tell: after an undo, Chromium keeps the words selected until the click is over.
   * @param {MouseEvent} event
   */
  #selects({ clientX, clientY, detail, shiftKey }) {
    const { clientX: x, clientY: y } = this.#pressed ?? { clientX, clientY };
    return detail > 1 || shiftKey || Math.hypot(clientX - x, clientY - y) > STILL;
  }

  #openList() {
    this.#follow();
    this.#overlay.openPanel(true);
  }

  #giveBack() {
    const caret = this.box.selection();
    this.box.element.focus({ preventScroll: true });
    const now = this.box.selection();
    if (caret && now && (caret.start !== now.start || caret.end !== now.end)) this.box.select(caret.start, caret.end);
  }

  /**
   * @param {Note[]} notes mentions of the same thing
   * @param {string} text the words for the first
   */
  async #use(notes, text) {
    if (this.#replacing || !this.connection.lives) return;
    this.#replacing = true;
    const byKeyboard = this.#overlay.hasFocus;
    const fromList = this.#overlay.isList;
    const [first] = notes;
    const where = this.box.rects(first.start, first.end)[0] ?? this.box.viewport();
    let outcome = /** @type {import('./boxes/box.js').Outcome} */ ('verified');
    try {
      this.#overlay.close(byKeyboard);
      // From the last to the first: a change leaves the places before it alone.
      for (const note of notes.toSorted((a, b) => b.start - a.start)) {
        const span = fit(this.#text, note, alike(first, text, note));
        outcome = await this.box.replace(span.start, span.end, this.#text.slice(span.start, span.end), span.text);
        if (outcome !== 'verified') break;
        this.#follow();
      }
    } finally {
      this.#replacing = false;
    }
    if (this.#life.signal.aborted) return;
    this.#follow();
    this.#scheduler.soon();
    // Whoever goes through the list goes on with it.
    if (outcome === 'verified' && fromList && this.#notes.length > 0) this.#overlay.openPanel(byKeyboard);
    if (outcome === 'verified') this.connection.tell({ type: 'count', changed: notes.length });
    if (outcome === 'verified') this.#overlay.say(say(/Mac|iPhone|iPad/.test(navigator.platform) ? 'changed_mac' : 'changed'));
    else if (outcome === 'refused') this.#overlay.offerCopy(text, where);
    else this.#overlay.say(say('not_changed'));
  }

  /** @param {Note[]} notes */
  #keep(notes) {
    for (const note of notes) this.#kept.add(note);
    this.#drop();
    this.#scheduler.soon(); // how many people it fits is another sum now
  }

  /**
   * @param {Note | null} note
   * @param {object} what
   */
  #remember(note, what) {
    if (note) this.#kept.add(note);
    this.connection.order({ type: 'remember', ...what });
    this.#drop();
  }

  /** What was kept goes at once; the next assessment agrees. */
  #drop() {
    this.#notes = this.#kept.without(this.#notes);
    if (!this.#overlay.isList || this.#notes.length === 0) this.#overlay.close(this.#overlay.hasFocus);
    this.#show();
  }
}
