/**
 * What the rest of the content script knows about a place where somebody writes.
 * Offsets are UTF-16 code units into the text that `read` returned last; rectangles are in viewport coordinates.
 *
 * @typedef {'verified' | 'changed' | 'refused' | 'failed'} Outcome
 *   verified: the text was read back and only the span is different.
 *   changed: the draft no longer says `expected` at that span; nothing was done.
 *   refused: no technique is safe here or the editor took none; the text is untouched.
 *   failed: the text changed, but not as asked; never try again.
 *
 * @typedef {object} ComposeBox
 * @property {HTMLElement} element the editable root
 * @property {string} kind name of the kind of editor, as in docs/EDITORS.md
 * @property {() => string} read the text with true line breaks; the spans below refer to it
 * @property {(start: number, end: number) => DOMRect[]} rects one rectangle a line, not clipped; none when the words are gone
 * @property {() => DOMRect} viewport the part of the box that can be seen, to clip what is drawn
 * @property {() => {start: number, end: number} | null} selection the caret or the selected span
 * @property {(start: number, end: number) => void} select selects a span and focuses the box
 * @property {(start: number, end: number, expected: string, text: string) => Promise<Outcome>} replace
 * @property {(listener: () => void, signal: AbortSignal) => void} onLayout something moved: draw anew
 * @property {() => void} close drops observers and everything measured
 *
 * How text can be put into a box. Each is tried once, in order, and only while the text is untouched.
 * @typedef {'insertText' | 'replacement' | 'paste' | 'cut'} Technique
 *
 * @typedef {object} Kind one kind of rich-text editor: how to know it, and what it can take
 * @property {string} name
 * @property {(root: HTMLElement) => boolean} matches evidence on the editable root itself
 * @property {Technique[]} chromium techniques that keep its model right there
 * @property {Technique[]} firefox
 * @property {boolean} [plainDom] the editor leaves the change itself to the browser
 * @property {Technique[]} [chromiumRemoval] when the words are taken out and none put in; else as `chromium`
 * @property {(root: HTMLElement) => void} [checkpoint] lets the editor close a step of its own undo, before and after
 * @property {boolean} [drawsPart] of a long text only what is near the window is in the page, and it changes with the caret
 * @property {number} [settle] milliseconds it may take to write a change into the page
 * @property {(root: HTMLElement) => boolean} [leaveAlone] this one is not for writing posts
 */

/** Gecko and Chromium let a script edit rich text in different ways; the scheme of our own pages tells them apart. */
export function isGecko() {
  const { runtime } = /** @type {any} */ (globalThis).browser ?? /** @type {any} */ (globalThis).chrome;
  return runtime.getURL('').startsWith('moz-extension:');
}
