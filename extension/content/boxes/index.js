/** Finds the compose box that holds a focused element, by what stands in the page. */

import { FieldBox } from './field.js';
import { KINDS } from './kinds/index.js';
import { askedToLeave, leaveEditorAlone, leaveFieldAlone } from './leave_alone.js';
import { parentInFlatTree } from './rects.js';
import { RichBox } from './rich.js';

/** @typedef {import('./box.js').ComposeBox} ComposeBox */
/** @typedef {import('./box.js').Outcome} Outcome */

/**
 * @param {EventTarget | null} target what has, or has just got, the focus
 * @returns {ComposeBox | null} nothing is attached to the page yet; `close` it in any case
 */
export function composeBoxAt(target) {
  const element = target instanceof Element ? focusedInside(target) : null;
  if (!element || askedToLeave(element)) return null;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    const kind = element instanceof HTMLInputElement ? 'input' : 'textarea';
    return leaveFieldAlone(element) ? null : new FieldBox(element, kind);
  }
  const root = editableRoot(element);
  if (!root || leaveEditorAlone(root)) return null;
  const kind = KINDS.find(({ matches }) => matches(root));
  return !kind || kind.leaveAlone?.(root) ? null : new RichBox(root, kind);
}

/** The focus as the page reports it stops at a shadow host; the real one is further in.
 * @param {Element} element
 */
function focusedInside(element) {
  let at = element;
  for (let inner = shadowOf(at)?.activeElement; inner; inner = shadowOf(at)?.activeElement) at = inner;
  return at;
}

/** Extensions may look into closed shadow trees too; the page does not notice.
 * @param {Element} element
 * @returns {ShadowRoot | null}
 */
function shadowOf(element) {
  if (element.shadowRoot) return element.shadowRoot;
  const any = /** @type {any} */ (element);
  if (any.openOrClosedShadowRoot !== undefined) return any.openOrClosedShadowRoot;
  const dom = /** @type {any} */ (globalThis).chrome?.dom;
  return element instanceof HTMLElement && dom ? dom.openOrClosedShadowRoot(element) : null;
}

/** The outermost editable element around: an image's caption inside a post belongs to the post.
 * @param {Element} element
 */
function editableRoot(element) {
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  let root = null;
  for (let at = /** @type {Element | null} */ (element); at; at = parentInFlatTree(at)) {
    if (at instanceof HTMLElement && at.isContentEditable && !isEditable(parentInFlatTree(at))) root = at;
  }
  return root;
}

/** @param {Element | null} element */
function isEditable(element) {
  return element instanceof HTMLElement && element.isContentEditable;
}
