/**
 * Firefox tidies up where words were taken out: when nothing is left of a text node it eats the line break or the space
 * beside it, and the new words then stand in the wrong place. (It does so for a person's own typing too.)
 * In editors that leave the change to the browser, the selection is therefore laid so that there is nothing to tidy.
 */

import { placeAt } from './walk.js';

/** @typedef {import('./rich.js').RichBox} RichBox */

/**
 * Puts `text` over a span that is selected.
 * @param {RichBox} box
 * @param {number} start
 * @param {number} end
 * @param {string} text
 */
export function insertInGecko(box, start, end, text) {
  const selection = /** @type {Selection} */ (box.element.ownerDocument.getSelection());
  const from = placeAt(box.reading, start, 'begin');
  const to = placeAt(box.reading, end, 'end');
  const node = from?.node;
  if (!from || !to || node !== to.node || !(node instanceof Text) || to.offset < node.data.length || !isLineStart(node, from.offset)) {
    return put(text);
  }
  const parent = /** @type {Element} */ (node.parentNode);
  const index = Array.prototype.indexOf.call(parent.childNodes, node);
  if (from.offset > 0) {
    selection.setBaseAndExtent(node, from.offset - 1, node, to.offset);
    return put(`\n${text}`);
  }
  if (node.previousSibling?.nodeName === 'BR') {
    selection.setBaseAndExtent(parent, index - 1, node, to.offset);
    return put(`\n${text}`);
  }
  if (getComputedStyle(parent).whiteSpace.startsWith('pre')) return put(text);
  if (isLineEdge(box, start - 1) && isLineEdge(box, end)) return put(text);
  if (text === '') return false;
  if (!isLineEdge(box, end)) {
    selection.setBaseAndExtent(parent, index, parent, index + 1);
    return put(text);
  }
  // Here only two steps are safe: the new words beside the old ones, then the old ones out.
  selection.collapse(node, to.offset);
  put(text);
  selection.setBaseAndExtent(node, 0, node, to.offset);
  return put('');
}

/** @param {string} text */
function put(text) {
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}

/** Nothing of the text node stands before the offset on its line.
 * @param {Text} node
 * @param {number} offset
 */
function isLineStart(node, offset) {
  return offset === 0 || node.data[offset - 1] === '\n';
}

/** No words of the line stand at this offset.
 * @param {RichBox} box
 * @param {number} offset
 */
function isLineEdge(box, offset) {
  return [undefined, '\n'].includes(box.reading.text[offset]);
}
