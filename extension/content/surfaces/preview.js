/** The post as it would read with other words in some places. */

import { alike, fit } from '../fit.js';
import { make } from '../overlay/elements.js';

/** How much of a long post is shown before the first change and after the last. */
const AROUND = 90;
/** A post of up to this many characters is shown whole. */
const WHOLE = 420;

/**
 * @param {string} draft
 * @param {import('../notes.js').Note[]} notes what is changed; the first is the one that was chosen
 * @param {string} text what is put in for it
 * @returns {HTMLElement}
 */
export function preview(draft, notes, text) {
  const places = notes
    .map(note => fit(draft, note, alike(notes[0], text, note)))
    .sort((a, b) => a.start - b.start);
  const box = make('blockquote', { class: 'preview', dir: 'auto' });
  const whole = draft.length <= WHOLE;
  let from = whole ? 0 : wordEdge(draft, places[0].start - AROUND);
  if (from > 0) box.append('… ');
  for (const [index, { start, end, text: put }] of places.entries()) {
    if (!whole && start - from > 2 * AROUND && index > 0) {
      box.append(draft.slice(from, wordEdge(draft, from + AROUND)), ' … ');
      from = wordEdge(draft, start - AROUND);
    }
    box.append(draft.slice(from, start));
    box.append(put === '' ? make('del', {}, draft.slice(start, end)) : make('ins', {}, put));
    from = end;
  }
  const to = whole ? draft.length : wordEdge(draft, from + AROUND);
  box.append(draft.slice(from, to));
  if (to < draft.length) box.append(' …');
  return box;
}

/** The next space from a place on, so that no word is cut. @param {string} draft @param {number} at */
function wordEdge(draft, at) {
  if (at <= 0) return 0;
  const space = draft.slice(at).search(/\s/u);
  return space < 0 ? draft.length : at + space;
}
