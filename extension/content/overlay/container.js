/** Where in the page our host goes. */

/**
 * A modal dialog makes everything outside of it dead: there we go inside.
 * @param {Element} element
 * @returns {Element}
 */
export function containerOf(element) {
  for (let at = /** @type {Element | null} */ (element); at; at = at.assignedSlot ?? at.parentElement ?? /** @type {ShadowRoot} */ (at.getRootNode()).host ?? null) {
    if (at.matches('dialog:modal, [aria-modal="true"]')) return at;
  }
  return document.documentElement;
}
