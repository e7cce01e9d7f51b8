/** The card of one note: what it is, why it matters, safer words, and the freedom to keep it. */

import { say, sayCount } from '../words.js';
import { button, make, quote } from './elements.js';

/** @typedef {import('../notes.js').Note} Note */

/**
 * What can be done about a note.
 * @typedef {object} NoteActions
 * @property {(note: Note, text: string) => void} use
 * @property {(note: Note, text: string) => void} useForAll
 * @property {(note: Note) => void} keep
 * @property {(note: Note) => void} keepHere
 * @property {(note: Note) => void} keepKind
 * @property {() => void} siteOff
 * @property {() => void} close
 */

/** @param {string} text @returns {string} the label of a suggestion */
export const useLabel = text => (text === '' ? say('leave_out') : say('use_words', text));

/** @param {Note} note */
export const titleOf = note => say(`title_${note.category}`);

/** @param {Note} note */
export const reasonOf = note => say(`reason_${note.recognizer}`);

/**
 * @param {Note} note
 * @param {number} mentions how many notes are about the same thing
 * @param {NoteActions} actions
 */
export function card(note, mentions, actions) {
  const suggestions = note.suggestions.slice(0, 3);
  const more = make('div', { class: 'more', hidden: true });
  const opener = button(say('more'), () => {
    const open = more.hasAttribute('hidden');
    more.toggleAttribute('hidden', !open);
    opener.setAttribute('aria-expanded', String(open));
    if (open) more.querySelector('button')?.focus();
  }, { class: 'quiet', 'aria-expanded': 'false' });
  if (mentions > 1 && suggestions.length > 0) {
    more.append(button(`${sayCount('change_all', mentions)} ${useLabel(suggestions[0])}`, () => actions.useForAll(note, suggestions[0]), { class: 'row' }));
  }
  more.append(
    button(say('keep_here'), () => actions.keepHere(note), { class: 'row' }),
    button(say('keep_kind'), () => actions.keepKind(note), { class: 'row' }),
    button(say('site_off'), () => actions.siteOff(), { class: 'row' }),
  );
  const title = titleOf(note);
  return make(
    'section',
    { class: 'surface card', role: 'dialog', 'aria-label': title, 'aria-describedby': 'reason' },
    make(
      'header',
      {},
      make('span', { class: note.level === 3 ? 'mark solid' : 'mark dotted', 'aria-hidden': 'true' }),
      make('h2', {}, title),
      button('×', actions.close, { class: 'close', 'aria-label': say('close') }),
    ),
    make(
      'div',
      { class: 'body' },
      make('p', { id: 'reason' }, reasonOf(note)),
      suggestions.length > 0 && make('div', { class: 'choices' }, ...suggestions.map((/** @type {string} */ text) => button(useLabel(text), () => actions.use(note, text), { class: 'use' }))),
      make('div', { class: 'ends' }, button(say('keep'), () => actions.keep(note), { class: 'quiet' }), opener),
      more,
    ),
  );
}

/** Who to talk to depends on where one is; the browser's language is the best guess we have. */
export function careLine() {
  const region = navigator.language.split('-').at(-1)?.toLowerCase() ?? '';
  return say(`care_line_${region}`) || say('care_line_other');
}

/**
 * For somebody who may be in a dark place: no level, no underline, nothing to fix.
 * @param {Note} note
 * @param {{keep: (note: Note) => void, close: () => void}} actions
 */
export function careCard(note, { keep, close }) {
  return make(
    'section',
    { class: 'surface card', role: 'dialog', 'aria-label': titleOf(note), 'aria-describedby': 'reason' },
    make('header', {}, make('h2', {}, titleOf(note)), button('×', close, { class: 'close', 'aria-label': say('close') })),
    make(
      'div',
      { class: 'body' },
      make('p', { id: 'reason' }, reasonOf(note), ' ', careLine()),
      make('p', {}, say('care_can_post')),
      make('div', { class: 'ends' }, button(say('care_hide'), () => keep(note), { class: 'quiet' })),
    ),
  );
}

/**
 * The editor took no change from us: the words are offered for the writer to put in.
 * @param {string} text
 * @param {() => void} copy
 * @param {() => void} close
 */
export function copyCard(text, copy, close) {
  return make(
    'section',
    { class: 'surface card', role: 'dialog', 'aria-label': say('copy_title') },
    make('header', {}, make('h2', {}, say('copy_title')), button('×', close, { class: 'close', 'aria-label': say('close') })),
    make(
      'div',
      { class: 'body' },
      make('p', {}, say('copy_reason')),
      make('p', { class: 'copied' }, quote(text, 400)),
      make('div', { class: 'choices' }, button(say('copy'), copy, { class: 'use' })),
    ),
  );
}
