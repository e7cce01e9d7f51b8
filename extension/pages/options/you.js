/** About the writer: whom the posts are about, young people, a computer that others use too, the language. */

import { LANGUAGES } from '../../background/settings.js';
import { make } from '../../content/overlay/elements.js';
import { say } from '../../content/words.js';
import { at, field, save } from './page.js';

/** @type {NodeListOf<HTMLInputElement>} */
const abouts = document.querySelectorAll('input[name="about"]');

export function start() {
  at('language').append(...LANGUAGES.map(code => make('option', { value: code, lang: code || undefined }, code === '' ? say('language_browser') : say(`language_${code}`))));
  at('language').addEventListener('change', async () => {
    await save(settings => void (settings.language = field('language').value));
    location.reload();
  });
  for (const choice of abouts) choice.addEventListener('change', () => void save(settings => void (settings.about = /** @type {any} */ (choice.value))));
  for (const id of /** @type {const} */ (['teen', 'shared'])) {
    at(id).addEventListener('change', async () => {
      const wanted = field(id).checked;
      await save(settings => void (settings[id] = wanted));
      if (id === 'shared') location.reload();
    });
  }
}

/** @param {import('./page.js').Settings} settings */
export function show(settings) {
  for (const choice of abouts) choice.checked = choice.value === settings.about;
  field('teen').checked = settings.teen;
  field('shared').checked = settings.shared;
  field('language').value = settings.language;
}
