/** Finds room for a card beside its words, and for the badge beside its box. Viewport coordinates throughout. */

const GAP = 8;
const EDGE = 8;
/** A panel wants at least this much height before it settles for a place. */
const ENOUGH = 300;

/** What can be seen of the page, without its scroll bars. */
const view = () => ({ width: visualViewport?.width ?? innerWidth, height: visualViewport?.height ?? innerHeight });

/** @param {number} value @param {number} low @param {number} high */
const clamp = (value, low, high) => Math.max(low, Math.min(value, high));

/**
 * @param {HTMLElement} surface
 * @param {number} left
 * @param {number} top
 * @param {number} height the most it may take
 */
function put(surface, left, top, height) {
  const { width } = view();
  surface.style.maxHeight = `${height}px`;
  surface.style.left = `${Math.round(clamp(left, EDGE, width - EDGE - surface.offsetWidth))}px`;
  surface.style.top = `${Math.round(top)}px`;
}

/**
 * Below the words or above them, wherever there is more room: never over the lines they are on.
 * @param {HTMLElement} surface
 * @param {DOMRect} words
 * @param {boolean} rtl
 */
export function placeCard(surface, words, rtl) {
  surface.style.maxHeight = '';
  const wanted = surface.offsetHeight;
  const above = words.top - GAP - EDGE;
  const below = view().height - words.bottom - GAP - EDGE;
  const left = rtl ? words.right - surface.offsetWidth : words.left;
  if (below >= Math.min(wanted, above)) put(surface, left, words.bottom + GAP, Math.max(below, 0));
  else put(surface, left, Math.max(words.top - GAP - wanted, EDGE), above);
}

/**
 * Beside the box if there is room, else below or above it, else over its lower part.
 * @param {HTMLElement} surface
 * @param {DOMRect} box the visible part of the box
 * @param {boolean} rtl
 */
export function placePanel(surface, box, rtl) {
  surface.style.maxHeight = '';
  const { width, height } = view();
  const wide = surface.offsetWidth;
  const tall = Math.min(surface.offsetHeight, height - 2 * EDGE);
  const enough = Math.min(tall, ENOUGH);
  const end = rtl ? box.left : box.right - wide;
  const beside = [box.right + GAP, box.left - GAP - wide];
  if (rtl) beside.reverse();
  const free = beside.find(left => left >= EDGE && left + wide <= width - EDGE);
  const below = height - box.bottom - GAP - EDGE;
  const above = box.top - GAP - EDGE;
  if (free !== undefined) put(surface, free, clamp(box.top, EDGE, height - EDGE - tall), height - 2 * EDGE);
  else if (below >= enough && below >= Math.min(above, tall)) put(surface, end, box.bottom + GAP, below);
  else if (above >= enough) put(surface, end, Math.max(box.top - GAP - tall, EDGE), above);
  else put(surface, end, height - EDGE - Math.min(tall, height * 0.6), height * 0.6);
}

/**
 * A corner for the badge where it covers neither the text nor anything a person can press: outside the box if
 * there is room, else inside it, at the end of the writing direction.
 * @param {HTMLElement} badge
 * @param {DOMRect} box the visible part of the box
 * @param {HTMLElement} host
 * @param {boolean} rtl
 * @param {(rect: DOMRect) => boolean} onText is there text of the draft under this rectangle?
 */
export function placeBadge(badge, box, host, rtl, onText) {
  const { offsetWidth: width, offsetHeight: height } = badge;
  const end = rtl ? box.left : box.right - width;
  const start = rtl ? box.right - width : box.left;
  const outside = rtl ? box.left - width - 6 : box.right + 6;
  const spots = [
    { left: end + (rtl ? 6 : -6), top: box.bottom - height - 6 },
    { left: end, top: box.bottom + 6 },
    { left: outside, top: box.bottom - height },
    { left: end, top: box.top - height - 6 },
    { left: start, top: box.bottom + 6 },
    { left: start, top: box.top - height - 6 },
    { left: outside, top: box.top },
  ].map(({ left, top }) => new DOMRect(left, top, width, height));
  const { width: across, height: down } = view();
  const inView = spots.filter(rect => rect.left >= 2 && rect.top >= 2 && rect.right <= across - 2 && rect.bottom <= down - 2);
  const free = inView.find(rect => !onText(rect) && !pressable(rect, host));
  const spot = free ?? inView.find(rect => !pressable(rect, host)) ?? spots[0];
  badge.style.transform = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
}

const PRESSABLE = 'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="menuitem"], [role="tab"]';

/**
 * @param {DOMRect} rect
 * @param {HTMLElement} host
 */
function pressable(rect, host) {
  for (const x of [rect.left + 1, (rect.left + rect.right) / 2, rect.right - 1]) {
    for (const y of [rect.top + 1, (rect.top + rect.bottom) / 2, rect.bottom - 1]) {
      const [under] = document.elementsFromPoint(x, y).filter(element => element !== host);
      const found = under?.closest(PRESSABLE);
      if (found && !found.matches('textarea, input:not([type="button"], [type="submit"])')) return true;
    }
  }
  return false;
}
