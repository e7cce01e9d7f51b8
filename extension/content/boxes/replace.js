/**
 * Puts new words in place of a span of rich text, in the editor's own model.
 *
 * Each kind of editor has a short list of techniques known to keep its model, its formatting and its undo right.
 * The next one is tried only when an editor ignored the one before and the text is untouched: a second edit over
 * a half-taken first one is how writing assistants damage posts. Whatever happened is read back from the page.
 */

import { isGecko } from './box.js';
import { insertInGecko } from './gecko.js';
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
const SETTLE = 500;
/** Where an editor draws a part of the text, and then another: what is looked for on either side of the new words. */
const NEAR = 80;

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
  kind.checkpoint?.(box.element);
  for (const technique of techniques(kind, text)) {
    const taken = attempt(technique, box, kind, start, end, text);
    if (!taken && holds()) continue;
    const outcome = await settled(box, before, goal(kind, wanted, start, start + text.length), kind.settle ?? SETTLE);
    kind.checkpoint?.(box.element);
    return outcome;
  }
  return 'refused';
}

/**
 * @param {Kind} kind
 * @param {string} text
 */
function techniques(kind, text) {
  if (isGecko()) return kind.firefox;
  return text === '' ? kind.chromiumRemoval ?? kind.chromium : kind.chromium;
}

/** One line, and no mention or picture in it: those are things of the editor, not words.
 * @param {RichBox} box
 * @param {number} start
 * @param {number} end
 */
function isPlainSpan(box, start, end) {
  const words = box.reading.text.slice(start, end);
  return words !== '' && !words.includes('\n') && piecesIn(box.reading, start, end).every(piece => !piece.atom);
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
 * @param {Kind} kind
 * @param {number} start
 * @param {number} end
 * @param {string} text
 * @returns {boolean} the editor took it, or may have
 */
function attempt(technique, box, kind, start, end, text) {
  const { element } = box;
  if (technique === 'insertText') {
    // What the command returns says nothing: an editor that does the work itself lets it fail.
    if (isGecko() && kind.plainDom) insertInGecko(box, start, end, text);
    else if (text === '') document.execCommand('delete');
    else document.execCommand('insertText', false, text);
    return true;
  }
  // The words go a moment after the event.
  if (technique === 'cut') {
    element.dispatchEvent(new ClipboardEvent('cut', { bubbles: true, cancelable: true, composed: true }));
    return true;
  }
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

/** @typedef {{there: (text: string) => boolean, stays: (text: string) => boolean}} Goal what is to be read when the words are in */

/**
 * What the writer types after the words, once they are in, does not matter.
 * @param {Kind} kind
 * @param {string} wanted
 * @param {number} from start of the new words
 * @param {number} upTo end of the new words
 * @returns {Goal}
 */
function goal(kind, wanted, from, upTo) {
  if (kind.drawsPart) {
    const near = wanted.slice(Math.max(0, from - NEAR), upTo + NEAR);
    return { there: text => text.includes(near), stays: text => text.includes(near) };
  }
  const line = wanted.lastIndexOf('\n', from - 1) + 1;
  const start = wanted.slice(0, upTo);
  return { there: text => shown(text, wanted, line) === wanted, stays: text => shown(text, wanted, line).startsWith(start) };
}

/**
 * A blank at the start of a line does not show, and is not read; some editors make it one that shows when words are put
 * in further on. That is no other text than was wanted.
 * @param {string} text
 * @param {string} wanted
 * @param {number} line where the line of the new words begins
 */
const shown = (text, wanted, line) => (text[line] === ' ' && wanted[line] !== ' ' ? text.slice(0, line) + text.slice(line + 1) : text);

/** Reads back until the words are there and stay.
 * @param {RichBox} box
 * @param {string} before
 * @param {Goal} goal
 * @param {number} limit
 * @returns {Promise<Outcome>}
 */
async function settled(box, before, { there, stays }, limit) {
  const read = () => (box.element.isConnected ? box.read() : '');
  for (const stop = performance.now() + limit; performance.now() < stop; await frame()) {
    if (!there(read())) continue;
    // Some editors draw the old text once more before they come to rest.
    await frame();
    await frame();
    if (stays(read())) return 'verified';
  }
  return read() === before ? 'refused' : 'failed';
}
