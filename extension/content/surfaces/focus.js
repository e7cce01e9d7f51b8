/** Where the focus goes in a card or a list, and how a list drawn anew gives it back. */

/** What the keyboard can reach. */
export const STOPS = 'button, a[href]';

/**
 * Remembers which button of which line has the focus, so that a list drawn anew (an answer came while a person was on
 * the way through it) can give it back.
 * @param {HTMLElement | undefined | null} surface
 * @param {Element | null | undefined} active
 * @returns {((surface: HTMLElement) => HTMLElement | undefined) | undefined}
 */
export function heldPlace(surface, active) {
  const line = surface?.contains(active ?? null) ? active?.closest('li, .part') : null;
  if (!line) return undefined;
  const stops = (/** @type {Element} */ of) => /** @type {HTMLElement[]} */ ([...of.querySelectorAll(STOPS)]);
  const words = (/** @type {Element} */ of) => of.getAttribute('data-part') ?? of.querySelector('.said')?.textContent;
  const nth = stops(line).indexOf(/** @type {HTMLElement} */ (active));
  const said = words(line);
  return fresh => {
    const same = [...fresh.querySelectorAll('li, .part')].find(other => words(other) === said);
    return same && stops(same)[nth];
  };
}

/**
 * First of all a help line; then the note the caret stands in; else the one change that helps most, under the sentence
 * on what it all adds up to; else the first note.
 * @param {HTMLElement} surface
 * @param {number | undefined} at the place in the draft the focus belongs to
 * @param {import('../notes.js').Note[]} notes
 */
export function focusIn(surface, at, notes) {
  const call = /** @type {HTMLElement | null} */ (surface.querySelector('.hard a[href]'));
  if (call) {
    call.focus();
    return;
  }
  const note = at === undefined ? undefined : notes.find(({ start, end }) => at > start && at < end);
  const start = (note && surface.querySelector(`li[data-at="${note.start}"]`)) ?? surface.querySelector('.crowd:has(.use), li[data-at]') ?? surface;
  const first = /** @type {HTMLElement | null} */ (start.querySelector('.choices button, .ends button') ?? surface.querySelector('button'));
  first?.focus();
}
