/** All choices on one page, each of which can be taken back. */

import '../words.js';
import { change, forget, load, onChange, put } from '../../background/settings.js';
import { CARE, GROUPS } from '../../content/notes.js';
import { button, make, press } from '../../content/overlay/elements.js';
import { say } from '../../content/words.js';

/** @typedef {import('../../background/settings.js').Settings} Settings */

/** @param {string} id */
const at = id => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {(settings: Settings) => void} edit */
async function save(edit) {
  await change(edit);
  at('status').textContent = say('options_saved');
}

/** @param {Settings} settings */
function show(settings) {
  for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('#kinds input'))) {
    box.checked = !settings.categoriesOff.includes(box.value);
  }
  at('no-sites').hidden = settings.sitesOff.length > 0;
  at('sites').replaceChildren(...settings.sitesOff.map(site =>
    make('li', {}, button(say('options_turn_on_site', site), () => void save(edited => put(edited.sitesOff, site, false))))));
  at('no-fine').hidden = settings.fineTerms.length > 0;
  at('fine').replaceChildren(...settings.fineTerms.map(({ text, site }) =>
    make(
      'li',
      {},
      button(say('options_fine_remove', text), () => void save(edited => {
        edited.fineTerms = edited.fineTerms.filter(term => term.text !== text || term.site !== site);
      })),
      ' ',
      site && say('options_fine_site', site),
    )));
}

for (const [group, categories] of Object.entries({ ...GROUPS, care: [CARE] })) {
  const boxes = categories.map(category => {
    const box = /** @type {HTMLInputElement} */ (make('input', { type: 'checkbox', value: category }));
    box.addEventListener('change', () => {
      const off = !box.checked; // as it is now: what is stored in the meantime draws the boxes anew
      void save(settings => put(settings.categoriesOff, category, off));
    });
    return make('label', {}, box, say(`title_${category}`));
  });
  at('kinds').append(make('fieldset', {}, make('legend', {}, say(`group_${group}`)), ...boxes));
}

document.addEventListener('click', event => press(/** @type {Element} */ (event.target)));
at('delete').addEventListener('click', async () => {
  await forget();
  show(await load());
  at('status').textContent = say('options_deleted');
  scrollTo({ top: 0 });
});

onChange(show);
show(await load());
