/** Keys that are ours, from the press to the release. */

/**
 * Keeps a key press from the page, and its release too: a site may send a post when Enter comes up.
 * @param {KeyboardEvent} event a keydown
 */
export function swallow(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
  swallowRelease(event);
}

/** @param {KeyboardEvent} event a keydown that keeps its default action */
export function swallowRelease(event) {
  const { code } = event;
  const life = new AbortController();
  window.addEventListener('keyup', up => {
    if (up.code !== code) return;
    up.stopImmediatePropagation();
    life.abort();
  }, { capture: true, signal: life.signal });
  // A release may never come, when another window took the keyboard meanwhile.
  window.addEventListener('blur', () => life.abort(), { signal: life.signal });
}
