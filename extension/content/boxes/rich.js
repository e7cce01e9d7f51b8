/** Every rich-text editor: one box, told by its `Kind` which techniques the editor takes. */

import { replaceIn } from './replace.js';
import { rectsOf, visiblePart } from './rects.js';
import { forget, offsetAt, placeAt, walk } from './walk.js';
import { watchLayout } from './watch.js';

/** @typedef {import('./box.js').ComposeBox} ComposeBox */
/** @typedef {import('./box.js').Kind} Kind */

/** @implements {ComposeBox} */
export class RichBox {
  /**
   * @param {HTMLElement} element
   * @param {Kind} kind
   */
  constructor(element, kind) {
    this.element = element;
    this.recipe = kind;
    this.kind = kind.name;
    /** @type {import('./walk.js').Reading} */
    this.reading = { text: '', pieces: [] };
    /** @type {import('./walk.js').Memory} */
    this.memory = new WeakMap();
    /** @type {MutationObserver | undefined} */
    this.observer = undefined;
    /** The page has changed since the last walk. */
    this.stale = true;
    /** @type {Set<() => void>} */
    this.listeners = new Set();
  }

  read() {
    this.catchUp();
    if (this.stale) this.reading = walk(this.element, this.memory);
    this.stale = false;
    return this.reading.text;
  }

  /** Editors swap nodes without changing the text (bold, a re-render): the map is then made anew. */
  current() {
    const { text } = this.reading;
    this.catchUp();
    if (!this.stale) return true;
    const now = walk(this.element, this.memory);
    if (now.text !== text) return false;
    this.reading = now;
    this.stale = false;
    return true;
  }

  /** Takes notice of what has changed so far; the observer itself would tell only later. */
  catchUp() {
    if (!this.observer) this.watchContent();
    else this.changed(this.observer.takeRecords());
  }

  /** @param {MutationRecord[]} records */
  changed(records) {
    if (records.length === 0) return;
    forget(this.memory, this.element, records);
    this.stale = true;
    queueMicrotask(() => {
      for (const listener of this.listeners) listener();
    });
  }

  watchContent() {
    if (this.observer) return;
    this.observer = new MutationObserver(records => this.changed(records));
    this.observer.observe(this.element, {
      subtree: true, childList: true, characterData: true, attributeFilter: ['class', 'style', 'dir', 'contenteditable'],
    });
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  rects(start, end) {
    return this.element.isConnected && this.current() ? rectsOf(this.reading, start, end) : [];
  }

  viewport() {
    return visiblePart(this.element);
  }

  selection() {
    const found = selectionIn(this.element);
    if (!found || !this.current()) return null;
    return { start: offsetAt(this.reading, found.startContainer, found.startOffset), end: offsetAt(this.reading, found.endContainer, found.endOffset) };
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  select(start, end) {
    this.element.focus({ preventScroll: true });
    if (!this.current()) return;
    const from = placeAt(this.reading, start, start === end ? 'end' : 'begin');
    const to = placeAt(this.reading, end, 'end');
    if (from && to) getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }

  /**
   * @param {number} start
   * @param {number} end
   * @param {string} expected
   * @param {string} text
   */
  replace(start, end, expected, text) {
    return replaceIn(this, this.recipe, start, end, expected, text);
  }

  /**
   * @param {() => void} listener
   * @param {AbortSignal} signal
   */
  onLayout(listener, signal) {
    this.watchContent();
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener));
    watchLayout(this.element, listener, signal);
  }

  close() {
    this.observer?.disconnect();
    this.observer = undefined;
    this.memory = new WeakMap();
    this.stale = true;
    this.listeners.clear();
  }
}

/** The selection when it lies in this element. In a shadow tree the document's own selection stops at the host.
 * @param {HTMLElement} element
 * @returns {{startContainer: Node, startOffset: number, endContainer: Node, endOffset: number} | null}
 */
export function selectionIn(element) {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const root = element.getRootNode();
  const composed = root instanceof ShadowRoot ? selection.getComposedRanges?.({ shadowRoots: [root] })[0] : undefined;
  const range = composed ?? selection.getRangeAt(0);
  return element.contains(range.startContainer) && element.contains(range.endContainer) ? range : null;
}
