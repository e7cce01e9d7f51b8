/**
 * Reads rich text: one walk gives the text with true line breaks and an exact map between offsets and places in the page.
 *
 * A line ends at a `<br>`, at a newline that the style keeps, and at the edge of a block. A `<br>` that nothing follows
 * only holds its line open, so a line is begun by what stands on it and never by what ended the line before.
 * U+200B, U+FEFF and U+2060 hold carets in many editors and are dropped; a no-break space reads as a space,
 * because browsers swap the two while a person types.
 *
 * What a block holds does not depend on what stands before it, so a walk remembers each block and the next walk
 * goes only into those that have changed: in a long post one paragraph a key.
 */

/**
 * @typedef {object} Piece a run of characters that stands in one text node, or a mark on an empty line, or an atom
 * @property {number} at offset of its first character in the text
 * @property {number} length
 * @property {Node} node the text node; the parent for a mark; the element itself for an atom
 * @property {number} offset where the run begins in the node
 * @property {boolean} atom a mention or an emoji picture: seen as text, but only whole
 *
 * @typedef {{text: string, pieces: Piece[]}} Reading
 * @typedef {Reading & {lines: boolean}} Block lines: it has a line at all, be it an empty one
 * @typedef {WeakMap<Node, Block>} Memory
 * @typedef {{node: Node, offset: number}} Place
 */

const NOT_TEXT = new Set([
  'AUDIO', 'BUTTON', 'CANVAS', 'IFRAME', 'INPUT', 'NOSCRIPT', 'OBJECT', 'SCRIPT', 'SELECT', 'STYLE', 'SVG', 'TEMPLATE', 'TEXTAREA', 'VIDEO',
]);
const INLINE = /^(inline|contents|ruby)/;
const EMOJI_ONLY = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u;
/** Runs with a meaning of their own: caret holders, newlines, blanks that may collapse. */
const RUNS = /([\u200b\ufeff\u2060]+)|(\r\n|[\n\r])|([ \t\f]+)/g;

/**
 * @param {HTMLElement} root
 * @param {Memory} [memory] of the walk before; the caller forgets what has changed
 * @returns {Reading}
 */
export function walk(root, memory = new WeakMap()) {
  return new Walker(memory).run(root, getComputedStyle(root));
}

/** @param {Memory} memory
 * @param {HTMLElement} root
 * @param {MutationRecord[]} records
 */
export function forget(memory, root, records) {
  for (const { target, type } of records) {
    for (let node = /** @type {Node | null} */ (target); node && node !== root; node = node.parentNode) memory.delete(node);
    // A new class may show or hide what is inside. The root's own classes only tell of focus and the like.
    if (type === 'attributes' && target !== root) {
      for (const inner of /** @type {Element} */ (target).querySelectorAll('*')) memory.delete(inner);
    }
  }
}

class Walker {
  /** @param {Memory} memory */
  constructor(memory) {
    this.memory = memory;
  }

  text = '';
  /** @type {Piece[]} */
  pieces = [];
  /** Something stands on the current line. */
  open = false;
  /** A line has ended: the next one begins with a line break. */
  owed = false;
  /** The last character is a blank that goes away at the end of the line. */
  blank = false;

  /**
   * @param {Element} root
   * @param {CSSStyleDeclaration} style
   * @returns {Block}
   */
  run(root, style) {
    this.children(root, style);
    this.endLine();
    return { text: this.text, pieces: this.pieces, lines: this.owed };
  }

  /**
   * @param {Element} parent
   * @param {CSSStyleDeclaration} style of the parent
   */
  children(parent, style) {
    const space = style.whiteSpace;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.textNode(/** @type {Text} */ (node), space);
      else if (node.nodeType === Node.ELEMENT_NODE) this.element(/** @type {Element} */ (node));
    }
  }

  /** @param {Element} element */
  element(element) {
    const known = this.memory.get(element);
    if (known) {
      this.append(known);
      return;
    }
    const name = element.nodeName.toUpperCase();
    if (name === 'BR') {
      this.lineBreak(element);
      return;
    }
    if (name === 'IMG') {
      const alt = element.getAttribute('alt') ?? '';
      if (EMOJI_ONLY.test(alt)) this.atom(element, alt);
      return;
    }
    if (NOT_TEXT.has(name) || element.hasAttribute('data-slate-placeholder')) return;
    const style = getComputedStyle(element);
    if (style.display === 'none') return;
    const inline = INLINE.test(style.display);
    if (element.getAttribute('contenteditable') === 'false') {
      if (inline) this.atom(element, plain(element.textContent ?? ''));
      else for (const island of element.querySelectorAll('[contenteditable="true"]')) this.block(island, getComputedStyle(island));
    } else if (inline) {
      this.children(element, style);
    } else {
      this.block(element, style);
    }
  }

  /**
   * @param {Element} element
   * @param {CSSStyleDeclaration} style
   */
  block(element, style) {
    const block = new Walker(this.memory).run(element, style);
    this.memory.set(element, block);
    this.append(block);
  }

  /** @param {Block} block */
  append({ text, pieces, lines }) {
    this.endLine();
    if (!lines) return;
    this.beginLine();
    const base = this.text.length;
    for (const piece of pieces) this.pieces.push({ ...piece, at: base + piece.at });
    this.text += text;
    this.endLine();
  }

  /**
   * @param {Text} node
   * @param {string} space value of `white-space`
   */
  textNode(node, space) {
    const data = node.data;
    const keepsBlanks = space.startsWith('pre') && space !== 'pre-line' || space === 'break-spaces';
    const keepsLines = keepsBlanks || space === 'pre-line';
    let done = 0;
    for (const run of data.matchAll(RUNS)) {
      const [all, holder, newline] = run;
      if (!holder && !newline && keepsBlanks) continue;
      this.put(node, done, run.index);
      done = run.index + all.length;
      if (newline && keepsLines) this.lineBreak(node, run.index);
      else if (!holder) this.collapsed(node, run.index);
    }
    this.put(node, done, data.length);
  }

  /** Characters of a text node as they are.
   * @param {Text} node
   * @param {number} from
   * @param {number} to
   */
  put(node, from, to) {
    if (from >= to) return;
    this.beginLine();
    this.add(node, from, to - from, plain(node.data.slice(from, to)), false);
    this.blank = false;
  }

  /** A run of blanks that shows as one space, and as nothing at the edge of a line.
   * @param {Text} node
   * @param {number} offset
   */
  collapsed(node, offset) {
    if (!this.open || this.blank) return;
    this.add(node, offset, 1, ' ', false);
    this.blank = true;
  }

  /**
   * @param {Element} element
   * @param {string} text
   */
  atom(element, text) {
    if (text === '') return;
    this.beginLine();
    this.add(element, 0, text.length, text, true);
    this.blank = false;
  }

  /** Joins runs that follow each other in the same node, so that the map stays short.
   * @param {Node} node
   * @param {number} offset
   * @param {number} length
   * @param {string} text
   * @param {boolean} atom
   */
  add(node, offset, length, text, atom) {
    const last = this.pieces.at(-1);
    const at = this.text.length;
    if (last && !atom && last.node === node && last.offset + last.length === offset && last.at + last.length === at) last.length += length;
    else this.pieces.push({ at, length, node, offset, atom });
    this.text += text;
  }

  beginLine() {
    if (this.open) return;
    if (this.owed) this.text += '\n';
    this.owed = false;
    this.open = true;
  }

  /** @param {Node} node a `<br>`, or the text node with a newline at `offset`
   * @param {number} [offset]
   */
  lineBreak(node, offset) {
    if (!this.open) {
      this.beginLine();
      const place = offset === undefined ? before(node) : { node, offset };
      this.pieces.push({ at: this.text.length, length: 0, node: place.node, offset: place.offset, atom: false });
    }
    this.endLine();
  }

  endLine() {
    if (!this.open) return;
    if (this.blank) this.dropBlank();
    this.open = false;
    this.owed = true;
    this.blank = false;
  }

  dropBlank() {
    const last = this.pieces.at(-1);
    if (!last) return;
    this.text = this.text.slice(0, -1);
    last.length -= 1;
    if (last.length === 0) this.pieces.pop();
  }
}

/** @param {string} text */
function plain(text) {
  return text.replace(/\u00a0/g, ' ').replace(/[\u200b\ufeff\u2060]/g, '');
}

/** @param {Node} node
 * @returns {Place}
 */
function before(node) {
  const parent = /** @type {Node} */ (node.parentNode);
  return { node: parent, offset: Array.prototype.indexOf.call(parent.childNodes, node) };
}

/** The pieces that a span touches, in order.
 * @param {Reading} reading
 * @param {number} start
 * @param {number} end
 */
export function piecesIn(reading, start, end) {
  const found = [];
  for (let index = firstEndingAfter(reading.pieces, start); index < reading.pieces.length; index += 1) {
    const piece = reading.pieces[index];
    if (piece.at >= end) break;
    found.push(piece);
  }
  return found;
}

/** Place of an offset in the page. At the seam of two pieces a span begins in the later one and ends in the earlier one.
 * @param {Reading} reading
 * @param {number} offset
 * @param {'begin' | 'end'} side
 * @returns {Place | null}
 */
export function placeAt(reading, offset, side) {
  const { pieces } = reading;
  let best = null;
  for (let index = firstEndingAfter(pieces, offset - 1); index < pieces.length && pieces[index].at <= offset; index += 1) {
    best = pieces[index];
    if (side === 'end') break;
  }
  if (!best) return null;
  if (best.atom) return offset === best.at ? before(best.node) : after(best.node);
  return { node: best.node, offset: best.offset + offset - best.at };
}

/** @param {Node} node
 * @returns {Place}
 */
function after(node) {
  const place = before(node);
  return { node: place.node, offset: place.offset + 1 };
}

/** Offset of a place in the page: where it lies among the pieces.
 * @param {Reading} reading
 * @param {Node} node
 * @param {number} offset
 */
export function offsetAt(reading, node, offset) {
  const place = deepest(node, offset);
  const { pieces } = reading;
  const point = new Range();
  point.setStart(place.node, place.offset);
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startsBy(point, pieces[middle])) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  if (!piece) return 0;
  if (piece.atom && piece.node.contains(place.node)) return piece.at;
  if (piece.node === place.node) return piece.at + Math.min(place.offset - piece.offset, piece.length);
  return piece.at + piece.length;
}

/** Browsers name a caret by its element when they can; the text beside it says more.
 * @param {Node} node
 * @param {number} offset
 * @returns {Place}
 */
function deepest(node, offset) {
  let place = { node, offset };
  for (let child = node.childNodes[offset]; child; child = child.childNodes[0]) {
    if (child.nodeName === 'BR') break;
    place = { node: child, offset: 0 };
  }
  return place;
}

/** Does the piece begin at or before the point?
 * @param {Range} point
 * @param {Piece} piece
 */
function startsBy(point, piece) {
  const place = piece.atom ? before(piece.node) : piece;
  return point.comparePoint(place.node, place.offset) <= 0;
}

/** Index of the first piece that ends after `offset`.
 * @param {Piece[]} pieces
 * @param {number} offset
 */
function firstEndingAfter(pieces, offset) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].at + pieces[middle].length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
