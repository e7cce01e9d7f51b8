/**
 * Tells when a box may have moved: it or something around it was scrolled or resized, or the page shifted it.
 * Nothing polls: a shift is seen by an intersection observer whose frame is laid exactly around the box.
 */

/**
 * @param {HTMLElement} element
 * @param {() => void} listener
 * @param {AbortSignal} signal
 */
export function watchLayout(element, listener, signal) {
  const view = element.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  const passive = { capture: true, passive: true, signal };
  for (const root of rootsAround(element)) root.addEventListener('scroll', listener, passive);
  view.addEventListener('resize', listener, passive);
  view.visualViewport?.addEventListener('resize', listener, passive);
  const resized = new ResizeObserver(() => listener());
  resized.observe(element);
  signal.addEventListener('abort', () => resized.disconnect());
  watchShift(element, listener, signal);
}

/** Scroll events stay inside their shadow tree, so each tree around the box is listened to.
 * @param {HTMLElement} element
 */
function rootsAround(element) {
  const roots = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
}

/** The frame shows some share of the box (ancestors may clip it); whenever the box moves, less of it lies in the frame.
 * @param {HTMLElement} element
 * @param {() => void} listener
 * @param {AbortSignal} signal
 */
function watchShift(element, listener, signal) {
  /** @type {IntersectionObserver | undefined} */
  let observer;
  /** @param {number} [share] */
  const frame = share => {
    observer?.disconnect();
    if (signal.aborted || !element.isConnected) return;
    const page = element.ownerDocument.documentElement;
    const rect = element.getBoundingClientRect();
    const edges = [rect.top, page.clientWidth - rect.right, page.clientHeight - rect.bottom, rect.left];
    observer = new IntersectionObserver(entries => {
      const seen = entries[entries.length - 1].intersectionRatio;
      if (moved(rect, element.getBoundingClientRect())) {
        listener();
        frame();
      } else if (share === undefined) {
        frame(Math.min(1, Math.max(seen, Number.MIN_VALUE)));
      }
    }, {
      root: element.ownerDocument,
      rootMargin: edges.map(edge => `${-Math.floor(edge)}px`).join(' '),
      threshold: share ?? 1,
    });
    observer.observe(element);
  };
  signal.addEventListener('abort', () => observer?.disconnect());
  frame();
}

/** @param {DOMRect} a
 * @param {DOMRect} b
 */
function moved(a, b) {
  return a.left !== b.left || a.top !== b.top || a.width !== b.width || a.height !== b.height;
}
