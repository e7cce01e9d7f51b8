/** The sheet a practice prints and hands out: four pieces of advice, in either language, with its own name on it. */

import { translate } from '../words.js';
import * as clinic from '../../background/clinic.js';
import { LANGUAGES } from '../../background/settings.js';
import { say, speak } from '../../content/words.js';

const api = globalThis.browser ?? globalThis.chrome;

/** @param {string} id */
const input = id => /** @type {HTMLInputElement} */ (document.getElementById(id));
const language = /** @type {HTMLSelectElement} */ (document.getElementById('language'));

async function show() {
  const chosen = await api.runtime.sendMessage({ type: 'words', language: language.value });
  if (chosen) speak(chosen);
  document.documentElement.lang = language.value;
  document.title = say('handout_title');
  translate(document);
}

const wanted = new URLSearchParams(location.search).get('language') ?? document.documentElement.lang.slice(0, 2);
language.value = /** @type {readonly string[]} */ (LANGUAGES).includes(wanted) && wanted ? wanted : 'en';
const practice = await clinic.load();
input('practice').value = practice?.name ?? '';
input('phone').value = practice?.phone ?? '';
language.addEventListener('change', () => void show());
document.getElementById('tools')?.addEventListener('submit', event => {
  event.preventDefault();
  print();
});
await show();
document.documentElement.dataset.ready = language.value;
