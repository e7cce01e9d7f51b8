/**
 * Where the words of a text field are: a copy of the field, laid out in the same way but never seen, is measured.
 * It stands in a closed shadow root and only while somebody asks: two quiet seconds later it is taken out again.
 * Chromium can ask the field itself (`createValueRange`); there no copy is made.
 */

/** What decides where a glyph comes to stand. */
const COPIED = /** @type {const} */ ([
  'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth',
  'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft',
  'direction', 'unicodeBidi', 'writingMode', 'textOrientation',
  'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontStretch', 'fontSizeAdjust', 'fontVariant', 'fontKerning',
  'fontFeatureSettings', 'fontVariationSettings', 'fontOpticalSizing', 'textRendering',
  'letterSpacing', 'wordSpacing', 'lineHeight', 'tabSize', 'textAlign', 'textAlignLast', 'textIndent', 'textTransform',
  'overflowWrap', 'wordBreak', 'lineBreak', 'hyphens',
]);
const QUIET = 2000;
/** Class of the copy within its closed root. */
export const COPY = 'copy';

export class Mirror {
  /** @param {HTMLTextAreaElement | HTMLInputElement} field */
  constructor(field) {
    this.field = field;
    this.host = document.createElement('div');
    this.copy = document.createElement('div');
    this.text = document.createTextNode('');
    this.copy.append(this.text);
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOST);
    root.adoptedStyleSheets = [sheet]; // an attribute of its own could be known again by a page
    root.append(this.copy);
    this.copy.className = COPY;
    this.range = new Range();
    this.measured = 0;
    /** @type {number | undefined} */
    this.timer = undefined;
  }

  /** Rectangles relative to the field's border box, before its own scrolling and scaling.
   * @param {number} start
   * @param {number} end
   * @returns {DOMRect[]}
   */
  rects(start, end) {
    this.lay();
    this.range.setStart(this.text, start);
    this.range.setEnd(this.text, end);
    const origin = this.copy.getBoundingClientRect();
    const scale = origin.width / (this.copy.offsetWidth || 1);
    return [...this.range.getClientRects()].map(rect => new DOMRect(
      (rect.left - origin.left) / scale, (rect.top - origin.top) / scale, rect.width / scale, rect.height / scale,
    ));
  }

  /** Makes the copy alike; free when the field has not changed. */
  lay() {
    const { field, copy, text } = this;
    if (!this.host.isConnected) field.ownerDocument.documentElement.append(this.host);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.host.remove(), QUIET);
    // Laid once a frame, however many spans are asked for, unless the words changed meanwhile.
    const value = `${field.value}\u200b`;
    if (this.measured !== 0 && text.data === value) return;
    cancelAnimationFrame(this.measured);
    this.measured = requestAnimationFrame(() => { this.measured = 0; });
    const style = getComputedStyle(field);
    for (const name of COPIED) copy.style[name] = style[name];
    const single = field.nodeName === 'INPUT';
    const bars = field.offsetWidth - field.clientWidth - parseFloat(style.borderLeftWidth) - parseFloat(style.borderRightWidth);
    copy.style.borderStyle = 'solid';
    copy.style.boxSizing = 'border-box';
    copy.style.width = `${field.offsetWidth - bars}px`;
    copy.style.whiteSpace = single ? 'pre' : style.whiteSpace;
    if (text.data !== value) text.data = value;
  }

  close() {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.measured);
    this.host.remove();
  }
}

/** Out of the way of layout, sight, touch and screen readers, whatever the page's style says. */
const HOST = `:host {
  all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
  overflow: hidden !important; visibility: hidden !important; contain: strict !important; pointer-events: none !important;
}`;
