/** `<textarea>` and `<input>`, also those that React or another framework controls. */

import { Mirror } from './mirror.js';
import { frame } from './pause.js';
import { insideOf, joined, visiblePart } from './rects.js';
import { watchLayout } from './watch.js';

/** @typedef {import('./box.js').ComposeBox} ComposeBox */
/** @typedef {import('./box.js').Outcome} Outcome */
/** @typedef {HTMLTextAreaElement | HTMLInputElement} Field */

/** @implements {ComposeBox} */
export class FieldBox {
  /**
   * @param {Field} element
   * @param {string} kind
   */
  constructor(element, kind) {
    this.element = element;
    this.kind = kind;
    this.text = element.value;
    /** @type {Mirror | undefined} */
    this.mirror = undefined;
  }

  read() {
    this.text = this.element.value;
    return this.text;
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  rects(start, end) {
    const { element, text } = this;
    if (!element.isConnected || element.value !== text || end > text.length || start >= end) return [];
    if ('createValueRange' in element) {
      const range = /** @type {any} */ (element).createValueRange(start, end);
      const rects = joined([...range.getClientRects()]);
      range.disconnect?.();
      return rects;
    }
    return this.mirrored(start, end);
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  mirrored(start, end) {
    const { element } = this;
    this.mirror ??= new Mirror(/** @type {Field} */ (element));
    const outer = element.getBoundingClientRect();
    const inner = insideOf(element);
    const scale = outer.width / (element.offsetWidth || 1);
    const rects = joined(this.mirror.rects(start, end));
    // A single line stands in the middle of its field, however tall the field is.
    const lift = element.nodeName === 'INPUT' ? middle(element, rects[0]) : 0;
    const left = outer.left - element.scrollLeft * scale;
    const top = outer.top - element.scrollTop * scale + lift * scale;
    const rtl = getComputedStyle(element).direction === 'rtl' ? inner.left - outer.left - element.clientLeft * scale : 0;
    return rects.map(rect => new DOMRect(left + rtl + rect.left * scale, top + rect.top * scale, rect.width * scale, rect.height * scale));
  }

  viewport() {
    return visiblePart(this.element);
  }

  selection() {
    const { selectionStart, selectionEnd } = this.element;
    return selectionStart === null || selectionEnd === null ? null : { start: selectionStart, end: selectionEnd };
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  select(start, end) {
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(start, end);
  }

  /**
   * The browser's own editing command: frameworks see an ordinary input event, and Ctrl+Z takes it back.
   * @param {number} start
   * @param {number} end
   * @param {string} expected
   * @param {string} text
   * @returns {Promise<Outcome>}
   */
  async replace(start, end, expected, text) {
    const { element } = this;
    const before = this.read();
    if (!element.isConnected || before.slice(start, end) !== expected) return 'changed';
    if (element.readOnly || element.disabled) return 'refused';
    const wanted = before.slice(0, start) + text + before.slice(end);
    this.select(start, end);
    if (text === '') document.execCommand('delete');
    else document.execCommand('insertText', false, text);
    const now = this.read();
    if (now !== wanted) return now === before ? 'refused' : 'failed';
    // A framework may write its own value back a moment later; the writer may have typed on.
    await frame();
    return before !== wanted && this.read() === before ? 'refused' : 'verified';
  }

  /**
   * @param {() => void} listener
   * @param {AbortSignal} signal
   */
  onLayout(listener, signal) {
    watchLayout(this.element, listener, signal);
  }

  close() {
    this.mirror?.close();
    this.mirror = undefined;
  }
}

/** How far a single line is moved down from where a block of text would begin.
 * @param {HTMLElement} element
 * @param {DOMRect | undefined} line
 */
function middle(element, line) {
  return line ? element.offsetHeight / 2 - (line.top + line.height / 2) : 0;
}
