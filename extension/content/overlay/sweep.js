/**
 * An update can end a script of ours in the middle of a nudge: what it drew stays in the page, and nobody is
 * left to take it away. The script that comes after it does.
 */

import { COPY } from '../boxes/mirror.js';
import { MARK } from './elements.js';

/** @param {HTMLElement} element @returns {ShadowRoot | null} extensions may look into closed roots */
const rootOf = element =>
  /** @type {any} */ (element).openOrClosedShadowRoot ?? /** @type {any} */ (globalThis).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;

/** Takes away what earlier scripts of ours left: the overlay, and the copy of a field that was measured. */
export function sweep() {
  for (const host of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('div[popover="manual"]:empty, html > div:empty'))) {
    const root = rootOf(host);
    if (root?.mode === 'closed' && root.querySelector(`.${MARK}, .${COPY}`)) host.remove();
  }
}
