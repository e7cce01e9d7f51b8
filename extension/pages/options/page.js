/** What the parts of the options page share. */

import { change } from '../../background/settings.js';
import { button, make } from '../../content/overlay/elements.js';
import { say } from '../../content/words.js';

/** @typedef {import('../../background/settings.js').Settings} Settings */

/** @param {string} id */
export const at = id => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {string} id */
export const field = id => /** @type {HTMLInputElement} */ (document.getElementById(id));

let quiet = 0;

/** Says what was done, and is quiet again after a while. @param {string} words */
export function tell(words) {
  clearTimeout(quiet);
  at('status').textContent = words;
  quiet = window.setTimeout(() => at('status').replaceChildren(), 6000);
}

/** @param {(settings: Settings) => void} edit */
export async function save(edit) {
  await change(edit);
  tell(say('options_saved'));
}

/**
 * @param {string} id of a form
 * @param {() => void | Promise<void>} act
 */
export function onSubmit(id, act) {
  at(id).addEventListener('submit', event => {
    event.preventDefault();
    void act();
  });
}

/**
 * A line of a list: the words, what more is to say, and the button that takes it back.
 * @param {string} words
 * @param {string} more
 * @param {string} label of the button; screen readers hear the words with it
 * @param {() => void} undo
 * @param {string} [spoken] what the button is about, where the words are hidden
 */
export const line = (words, more, label, undo, spoken = words) =>
  make('li', {}, make('span', {}, make('b', {}, words), more && ' ', more && make('small', {}, more)), button(label, undo, { 'aria-label': `${label}: ${spoken}` }));

/**
 * Puts lines into a list and keeps the focus near: on the next line's button, or on the list's heading.
 * @param {string} id
 * @param {HTMLElement[]} lines
 */
export function fill(id, lines) {
  const list = at(id);
  const had = [...list.querySelectorAll('button')].indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
  list.replaceChildren(...lines);
  if (had < 0) return;
  const buttons = list.querySelectorAll('button');
  /** @type {HTMLElement | null} */
  const next = buttons[Math.min(had, buttons.length - 1)] ?? list.closest('section')?.querySelector('h2') ?? null;
  if (next?.nodeName === 'H2') next.tabIndex = -1;
  next?.focus();
}

/** Links to the sections. @param {HTMLElement} nav */
export function contents(nav) {
  for (const section of document.querySelectorAll('section')) {
    const heading = section.querySelector('h2');
    if (heading) nav.append(make('a', { href: `#${section.id}` }, heading.textContent));
  }
}
