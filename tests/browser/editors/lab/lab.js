/**
 * A test extension around the compose boxes of the product: the page asks by an event, and the answer comes as one.
 * It is never shipped; the product itself has no such door.
 */
import { addressOf, placeOf } from '../../../../extension/content/place.js';
import { whenRewritten } from '../../../../extension/content/rewritten.js';
import { composeBoxAt } from '../../../../extension/content/boxes/index.js';

/** @typedef {import('../../../../extension/content/boxes/index.js').ComposeBox} ComposeBox */

/** @type {ComposeBox | null} */
let box = null;
let layouts = 0;
let watching = new AbortController();
/** @type {{read: number[], rects: number[]}} */
let costs = { read: [], rects: [] };

/** @type {Record<string, (...args: any[]) => unknown>} */
const COMMANDS = {
  open() {
    COMMANDS.close();
    box = composeBoxAt(document.activeElement);
    return box && box.kind;
  },
  place: () => box && placeOf(addressOf(window), box.element),
  read: () => box?.read(),
  rects: (start, end) => box?.rects(start, end).map(plain),
  viewport: () => box && plain(box.viewport()),
  selection: () => box?.selection(),
  select: (start, end) => box?.select(start, end),
  replace: (start, end, expected, text) => box?.replace(start, end, expected, text),
  watch: () => box?.onLayout(() => { layouts += 1; }, watching.signal),
  layouts: () => layouts,
  close() {
    watching.abort();
    watching = new AbortController();
    layouts = 0;
    box?.close();
    box = null;
  },
  /** What each key costs in a long post: one reading after it, and the rectangles of the spans that can be seen. */
  measure(spans) {
    costs = { read: [], rects: [] };
    box?.read();
    window.addEventListener('keyup', () => {
      const start = performance.now();
      box?.read();
      const middle = performance.now();
      for (const [from, to] of spans) box?.rects(from, to);
      costs.read.push(middle - start);
      costs.rects.push(performance.now() - middle);
    }, { capture: true, signal: watching.signal });
  },
  measured: () => ({ read: median(costs.read), rects: median(costs.rects), keys: costs.read.length }),
};

/** @param {DOMRect} rect */
function plain({ x, y, width, height }) {
  return { x, y, width, height };
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1];
}

/** @param {Event} event */
async function answer(event) {
  const { id, command, args } = JSON.parse(/** @type {CustomEvent<string>} */ (event).detail);
  let reply;
  try {
    reply = { value: await COMMANDS[command](...args) };
  } catch (problem) {
    reply = { problem: String(problem instanceof Error ? problem.stack : problem) };
  }
  window.dispatchEvent(new CustomEvent(`lab-answer-${id}`, { detail: JSON.stringify(reply) }));
}

window.addEventListener('lab-ask', answer);
whenRewritten(() => window.addEventListener('lab-ask', answer));
