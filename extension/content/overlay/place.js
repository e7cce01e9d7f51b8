/** Finds room for a card beside its words, and for the badge beside its box. Viewport coordinates throughout. */

import { computePosition, flip, offset, platform, shift, size } from '@floating-ui/dom';

const GAP = 8;
const EDGE = 8;

/** Our host lies in the top layer at the origin of the viewport, whatever the page does to its ancestors. */
const topLayer = { ...platform, getOffsetParent: () => window };

/**
 * Beside the words, above or below: never over the lines they are on.
 * @param {HTMLElement} surface
 * @param {DOMRect} words
 * @param {HTMLElement} box
 * @param {import('@floating-ui/dom').Placement} placement
 */
export async function place(surface, words, box, placement) {
  surface.style.maxHeight = '';
  const { x, y } = await computePosition({ getBoundingClientRect: () => words, contextElement: box }, surface, {
    strategy: 'fixed',
    placement,
    platform: topLayer,
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, rootBoundary: 'viewport', boundary: [], fallbackStrategy: 'bestFit', fallbackPlacements: ['bottom-start', 'top-start', 'right-start', 'left-start'] }),
      shift({ padding: EDGE, rootBoundary: 'viewport', boundary: [] }),
      size({
        padding: EDGE,
        rootBoundary: 'viewport',
        boundary: [],
        apply: ({ availableHeight }) => {
          surface.style.maxHeight = `${Math.max(120, availableHeight)}px`;
        },
      }),
    ],
  });
  surface.style.left = `${Math.round(x)}px`;
  surface.style.top = `${Math.round(Math.max(EDGE, y))}px`;
}

/**
 * A corner for the badge where it covers neither the text nor anything a person can press: outside the box if
 * there is room, else inside it, at the end of the writing direction.
 * @param {HTMLElement} badge
 * @param {DOMRect} view the visible part of the box
 * @param {HTMLElement} host
 * @param {boolean} rtl
 * @param {(rect: DOMRect) => boolean} onText is there text of the draft under this rectangle?
 */
export function placeBadge(badge, view, host, rtl, onText) {
  const { offsetWidth: width, offsetHeight: height } = badge;
  const end = rtl ? view.left : view.right - width;
  const start = rtl ? view.right - width : view.left;
  const outside = rtl ? view.left - width - 6 : view.right + 6;
  const spots = [
    { left: end + (rtl ? 6 : -6), top: view.bottom - height - 6 },
    { left: end, top: view.bottom + 6 },
    { left: outside, top: view.bottom - height },
    { left: end, top: view.top - height - 6 },
    { left: start, top: view.bottom + 6 },
    { left: start, top: view.top - height - 6 },
    { left: outside, top: view.top },
  ].map(({ left, top }) => new DOMRect(left, top, width, height));
  const inView = spots.filter(rect => rect.left >= 2 && rect.top >= 2 && rect.right <= innerWidth - 2 && rect.bottom <= innerHeight - 2);
  const free = inView.find(rect => !onText(rect) && !pressable(rect, host));
  const spot = free ?? inView.find(rect => !pressable(rect, host)) ?? spots[0];
  badge.style.transform = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`;
}

const PRESSABLE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [role="menuitem"], [role="tab"], [onclick], img, video';

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
