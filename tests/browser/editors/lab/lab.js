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
/** What reading has cost: elements that were walked through, and the keys it was done for. */
let cost = { first: 0, walked: 0, keys: 0 };

/** Counts the blocks of the post that a walk goes into instead of remembering them. @extends {WeakMap<Node, any>} */
class Counted extends WeakMap {
  /** @param {Node} node @param {any} block */
  set(node, block) {
    cost.walked += 1;
    return super.set(node, block);
  }
}

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
  /** Counts what a key costs in a long post: one reading after it, and the rectangles of spans that can be seen. */
  measure(spans) {
    cost = { first: 0, walked: 0, keys: 0 };
    const rich = /** @type {any} */ (box);
    if ('memory' in rich) Object.assign(rich, { memory: new Counted(), stale: true });
    rich.read();
    cost = { first: cost.walked, walked: 0, keys: 0 };
    window.addEventListener('keyup', () => {
      box?.read();
      for (const [from, to] of spans) box?.rects(from, to);
      cost.keys += 1;
    }, { capture: true, signal: watching.signal });
  },
  measured: () => cost,
};

/** @param {DOMRect} rect */
function plain({ x, y, width, height }) {
  return { x, y, width, height };
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
