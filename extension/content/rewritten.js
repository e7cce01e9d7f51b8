/**
 * Older editors write the document of their frame anew (`document.open`) after we came in, which takes every listener
 * off it. Only frames without an address of their own are treated so, and there only the document itself is watched.
 */

/** @param {() => void} again */
export function whenRewritten(again) {
  if (location.protocol !== 'about:') return;
  let root = document.documentElement;
  new MutationObserver(() => {
    if (document.documentElement === root) return;
    root = document.documentElement;
    if (root) again();
  }).observe(document, { childList: true });
}
