/** The kinds of notes, each with what it finds, from the core's own catalogue. */

import { put } from '../../background/settings.js';
import { CARE, GROUPS } from '../../content/notes.js';
import { make } from '../../content/overlay/elements.js';
import { say } from '../../content/words.js';
import { at, save } from './page.js';

const api = globalThis.browser ?? globalThis.chrome;

/** @typedef {import('../../../src/postwell.js').Entry} Entry */

export async function start() {
  /** @type {Entry[]} */
  const catalogue = (await api.runtime.sendMessage({ type: 'catalogue' })) ?? [];
  for (const [group, categories] of Object.entries({ ...GROUPS, care: [CARE] })) {
    at('kinds').append(
      make(
        'details',
        {},
        make('summary', {}, say(`group_${group}`), ' ', make('small', { 'data-group': group })),
        ...categories.map(category => choice(category, catalogue.filter(entry => entry.category === category))),
      ),
    );
  }
}

/**
 * @param {string} category
 * @param {Entry[]} entries
 */
function choice(category, entries) {
  const box = /** @type {HTMLInputElement} */ (make('input', { type: 'checkbox', value: category }));
  box.addEventListener('change', () => {
    const off = !box.checked; // as it is now: what is stored in the meantime draws the boxes anew
    void save(settings => put(settings.categoriesOff, category, off));
  });
  return make('label', { class: 'pick' }, box, make('span', {}, say(`title_${category}`), ...entries.slice(0, 2).map(example)));
}

/** @param {Entry} entry */
const example = ({ before, words, after }) => make('small', { class: 'example', lang: 'en', dir: 'ltr' }, `“${before}`, make('mark', {}, words), `${after}”`);

/** @param {import('./page.js').Settings} settings */
export function show(settings) {
  for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('#kinds input'))) {
    box.checked = !settings.categoriesOff.includes(box.value);
  }
  for (const sum of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('#kinds summary small'))) {
    const boxes = /** @type {HTMLInputElement[]} */ ([...(sum.closest('details')?.querySelectorAll('input') ?? [])]);
    sum.textContent = say('options_kinds_on', boxes.filter(box => box.checked).length, boxes.length);
  }
}
