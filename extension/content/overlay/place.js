/** Finds room for the badge beside its box. Viewport coordinates throughout. */

/** What can be seen of the page, without its scroll bars. */
export const view = () => ({ width: visualViewport?.width ?? innerWidth, height: visualViewport?.height ?? innerHeight });

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
