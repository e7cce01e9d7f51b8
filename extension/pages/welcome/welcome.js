/** The first minute, in four short screens. Each can be skipped; going on with an empty field stores nothing. */

import '../words.js';
import { change, load } from '../../background/settings.js';
import { make } from '../../content/overlay/elements.js';
import { say } from '../../content/words.js';

const api = globalThis.browser ?? globalThis.chrome;

/** @type {HTMLElement[]} */
const screens = [...document.querySelectorAll('section')];
const own = /** @type {HTMLFormElement} */ (document.getElementById('own'));
const back = /** @type {HTMLElement} */ (document.getElementById('back'));
const next = /** @type {HTMLElement} */ (document.getElementById('next'));
let at = 0;

/** @param {number} to */
async function go(to) {
  if (screens[at].contains(own)) await keep();
  at = Math.min(Math.max(to, 0), screens.length - 1);
  show();
  screens[at].querySelector('h1')?.focus();
  scrollTo({ top: 0 });
}

function show() {
  screens.forEach((screen, index) => (screen.hidden = index !== at));
  back.hidden = at === 0;
  next.hidden = at === screens.length - 1;
  document.querySelector('#step')?.replaceChildren(say('welcome_step', at + 1, screens.length));
}

/** What stands in the fields replaces what was given here before. */
async function keep() {
  const given = [...new FormData(own)].map(([kind, text]) => ({ kind, text: String(text).trim() }));
  await change(settings => {
    const before = [...own.querySelectorAll('input')].map(({ name, defaultValue }) => `${name} ${defaultValue}`);
    settings.ownTerms = settings.ownTerms.filter(({ kind, text }) => !before.includes(`${kind} ${text}`));
    settings.ownTerms.push(...given.filter(({ text }) => text !== '').map(term => /** @type {any} */ (term)));
  });
  for (const input of own.querySelectorAll('input')) input.defaultValue = input.value.trim();
}

/** The last two labels of a host are what people know it by. @param {string} pattern */
const nameOf = pattern => pattern.replace(/^https:\/\/(\*\.|mobile\.)?|\/\*$/g, '');

own.addEventListener('submit', event => {
  event.preventDefault();
  void go(at + 1);
});
back.addEventListener('click', () => void go(at - 1));
next.addEventListener('click', () => void go(at + 1));
for (const { kind, text } of (await load()).ownTerms.toReversed()) {
  const input = /** @type {HTMLInputElement | null} */ (own.elements.namedItem(kind));
  if (input) input.defaultValue = text;
}
const hosts = new Set((api.runtime.getManifest().host_permissions ?? []).map(nameOf));
document.getElementById('sites')?.append(...[...hosts].map(host => make('li', {}, host)));
show();
document.documentElement.dataset.ready = '';
