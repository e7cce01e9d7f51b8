/** How words are put into a draft. */

/**
 * Leaving words out must not leave two spaces, nor one before a full stop.
 * @param {string} draft
 * @param {{start: number, end: number}} span
 * @param {string} text
 */
export function fit(draft, { start, end }, text) {
  if (text !== '') return { start, end, text };
  const before = draft[start - 1];
  const after = draft[end];
  if (before === ' ' && (after === undefined || /[\s.,;:!?)]/u.test(after))) return { start: start - 1, end, text };
  if (after === ' ' && (before === undefined || before === '\n')) return { start, end: end + 1, text };
  return { start, end, text };
}

/**
 * The suggestion for another mention of the same thing: its own in the same place of the list ("Mark" may become
 * "my husband" here and be left out there), else the very words.
 * @param {import('./notes.js').Note} chosen
 * @param {string} text what was chosen for it
 * @param {import('./notes.js').Note} other
 * @returns {string}
 */
export const alike = (chosen, text, other) => other.suggestions[chosen.suggestions.indexOf(text)] ?? text;
