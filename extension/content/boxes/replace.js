/**
 * Puts new words in place of a span of rich text, in the editor's own model.
 *
 * Each kind of editor has a short list of techniques known to keep its model, its formatting and its undo right.
 * The next one is tried only when an editor ignored the one before and the text is untouched: a second edit over
 * a half-taken first one is how writing assistants damage posts. Whatever happened is read back from the page.
 */

import { isGecko } from './box.js';
import { frame, sleep } from './pause.js';
import { piecesIn, placeAt } from './walk.js';

/** @typedef {import('./box.js').Kind} Kind */
/** @typedef {import('./box.js').Outcome} Outcome */
/** @typedef {import('./box.js').Technique} Technique */
/** @typedef {import('./rich.js').RichBox} RichBox */

/** Editors learn of a new selection from an event that comes a frame or two later. */
const SELECTION_FRAMES = 2;
const SELECTION_REST = 30;
/** How long an editor that took the words may need to show them. */
const SETTLE = 250;

/**
 * @param {RichBox} box
 * @param {Kind} kind
 * @param {number} start
 * @param {number} end
 * @param {string} expected
 * @param {string} text
 * @returns {Promise<Outcome>}
 */
export async function replaceIn(box, kind, start, end, expected, text) {
  const before = box.read();
  const holds = () => box.element.isConnected && box.read() === before;
  if (!box.element.isConnected || before.slice(start, end) !== expected) return 'changed';
  if (!box.element.isContentEditable || !isPlainSpan(box, start, end)) return 'refused';
  const wanted = before.slice(0, start) + text + before.slice(end);
  if (wanted === before) return 'verified';
  box.select(start, end);
  for (let frames = 0; frames < SELECTION_FRAMES; frames += 1) await frame();
  await sleep(SELECTION_REST);
  if (!holds()) return 'changed';
  if (!isSelected(box, start, end)) return 'refused';
  for (const technique of isGecko() ? kind.firefox : kind.chromium) {
    const taken = attempt(technique, box, start, end, text);
    if (!taken && holds()) continue;
    return settled(box, before, wanted, kind.settle ?? SETTLE);
  }
  return 'refused';
}

/** One line, and no mention or picture in it: those are things of the editor, not words.
 * @param {RichBox} box
 * @param {number} start
 * @param {number} end
 */
function isPlainSpan(box, start, end) {
  const words = box.reading.text.slice(start, end);
  return words !== '' && !words.includes('\n') && piecesIn(box.reading, start, end).every((piece) => !piece.atom);
}

/** @param {RichBox} box
 * @param {number} start
 * @param {number} end
 */
function isSelected(box, start, end) {
  const selected = box.selection();
  return selected !== null && selected.start === start && selected.end === end;
}

/**
 * @param {Technique} technique
 * @param {RichBox} box
 * @param {number} start
 * @param {number} end
 * @param {string} text
 * @returns {boolean} the editor took it
 */
function attempt(technique, box, start, end, text) {
  const { element } = box;
  if (technique === 'insertText') return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const common = { bubbles: true, cancelable: true, composed: true };
  if (technique === 'paste') return !element.dispatchEvent(new ClipboardEvent('paste', { ...common, clipboardData: dataTransfer }));
  const targetRanges = [targetRange(box, start, end)];
  const event = text === ''
    ? new InputEvent('beforeinput', { ...common, inputType: 'deleteContentBackward', targetRanges })
    : new InputEvent('beforeinput', { ...common, inputType: 'insertReplacementText', dataTransfer, targetRanges });
  return !element.dispatchEvent(event);
}

/** @param {RichBox} box
 * @param {number} start
 * @param {number} end
 */
function targetRange(box, start, end) {
  const from = /** @type {import('./walk.js').Place} */ (placeAt(box.reading, start, 'begin'));
  const to = /** @type {import('./walk.js').Place} */ (placeAt(box.reading, end, 'end'));
  return new StaticRange({ startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset });
}

/**
 * @param {RichBox} box
 * @param {string} before
 * @param {string} wanted
 * @param {number} limit
 * @returns {Promise<Outcome>}
 */
async function settled(box, before, wanted, limit) {
  for (const stop = performance.now() + limit; ;) {
    const now = box.element.isConnected ? box.read() : '';
    if (now === wanted) {
      // Some editors draw the old text once more before they come to rest.
      await frame();
      await frame();
      if (box.read() === wanted) return 'verified';
    }
    if (performance.now() > stop) return now === before ? 'refused' : 'failed';
    await frame();
  }
}
