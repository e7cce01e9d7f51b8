/**
 * Keeps what happens in our overlay from the page: no listener of the page, capturing or not, sees a key, a
 * click or a focus meant for a card. So Enter on a suggestion can never send a post, and a click on the card
 * is not the "click outside" that makes a site throw its composer away.
 *
 * Events are therefore stopped at the window, before they reach our own elements, and acted on from there.
 */

import { swallowRelease } from '../keys.js';
import { press } from './elements.js';

const STOPPED = [
  'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'mousedown', 'mouseup', 'mousemove',
  'mouseover', 'mouseout', 'touchstart', 'touchmove', 'touchend', 'wheel', 'dblclick', 'auxclick', 'contextmenu', 'selectstart',
  'dragstart', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'focus', 'blur', 'focusin', 'focusout',
  'toggle', 'beforetoggle', 'scroll', 'transitionrun', 'transitionstart', 'transitionend',
];

/**
 * @param {HTMLElement} host
 * @param {ShadowRoot} root
 * @param {(event: KeyboardEvent) => void} onKey
 * @param {AbortSignal} signal
 */
export function shield(host, root, onKey, signal) {
  /** @param {Event} event */
  const ours = event => event.composedPath().includes(host);

  /** @param {string} type @param {(event: any) => void} act @param {boolean} [passive] */
  const listen = (type, act, passive = false) =>
    window.addEventListener(
      type,
      event => {
        if (!ours(event)) return;
        event.stopImmediatePropagation();
        if (event.isTrusted) act(event);
        else event.preventDefault(); // a page's script pressed, not a person
      },
      { capture: true, passive, signal },
    );

  for (const type of STOPPED) {
    // A press of the mouse leaves the caret where it is, in the draft.
    listen(type, type === 'mousedown' ? event => event.preventDefault() : () => undefined, type === 'wheel' || type.startsWith('touch'));
  }
  listen('keydown', event => {
    swallowRelease(event);
    onKey(event);
  });

  window.addEventListener(
    'click',
    event => {
      if (!ours(event)) return;
      if (!event.isTrusted) {
        event.stopImmediatePropagation();
        return;
      }
      const pressed = event.detail > 0 ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
      // Assistive technology may press what has neither focus nor pointer: then the event goes on to its target.
      if (!pressed) return;
      event.stopImmediatePropagation();
      press(pressed);
    },
    { capture: true, signal },
  );
  root.addEventListener(
    'click',
    event => {
      event.stopPropagation();
      if (event.isTrusted) press(/** @type {Element} */ (event.target));
    },
    { signal },
  );
}
