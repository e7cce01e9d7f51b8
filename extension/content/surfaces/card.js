/** The card of one note: what it is, why it matters, safer words, where to turn, and the freedom to keep it. */

import { button, make } from '../overlay/elements.js';
import { direction, say, sayCount } from '../words.js';
import { help, lines } from './help.js';
import { isolated, quote } from './quote.js';

/** @typedef {import('../notes.js').Note} Note */
/** @typedef {import('./main.js').Actions} Actions */

/** @param {string} text @returns {string} the label of a suggestion */
export const useLabel = text => (text === '' ? say('leave_out') : say('use_words', direction() === 'rtl' ? isolated(text) : text));

/** @param {Note} note */
export const titleOf = note => say(`title_${note.category}`);

/** @param {Note} note */
export const reasonOf = note => say(`reason_${note.recognizer}`);

/**
 * @param {string} title
 * @param {() => void} close
 * @param {(Node | string | null | false)[]} body
 * @param {Node} [mark]
 */
const frame = (title, close, body, mark) =>
  make(
    'section',
    { class: 'surface card', role: 'dialog', 'aria-label': title, 'aria-describedby': 'reason' },
    make('header', {}, mark, make('h2', {}, title), button('×', close, { class: 'close', 'aria-label': say('close') })),
    make('div', { class: 'body' }, ...body),
  );

/**
 * @param {Note} note
 * @param {Note[]} notes all of the draft
 * @param {Actions} actions
 */
export function card(note, notes, actions) {
  const suggestions = note.suggestions.slice(0, 3);
  const mentions = [note, ...notes.filter(other => other !== note && other.mention === note.mention)];
  const more = make('div', { class: 'more', hidden: true });
  const opener = button(say('more'), () => {
    const open = more.hasAttribute('hidden');
    more.toggleAttribute('hidden', !open);
    opener.setAttribute('aria-expanded', String(open));
    if (open) more.querySelector('button')?.focus();
  }, { class: 'quiet', 'aria-expanded': 'false' });
  if (mentions.length > 1 && suggestions.length > 0) {
    more.append(button(`${sayCount('change_all', mentions.length)} ${useLabel(suggestions[0])}`, () => actions.use(mentions, suggestions[0]), { class: 'row' }));
  }
  more.append(
    button(say('keep_here'), () => actions.keepHere(note), { class: 'row' }),
    button(say('keep_kind'), () => actions.keepKind(note), { class: 'row' }),
    button(say('snooze'), actions.snooze, { class: 'row' }),
    button(say('site_off'), actions.siteOff, { class: 'row' }),
  );
  return frame(titleOf(note), actions.close, [
    make('p', { id: 'reason' }, reasonOf(note)),
    suggestions.length > 0 && make('div', { class: 'choices' }, ...suggestions.map((/** @type {string} */ text) => button(useLabel(text), () => actions.use([note], text), { class: 'use' }))),
    note.help && help(note.help),
    make('div', { class: 'ends' }, button(say('keep'), () => actions.keep([note]), { class: 'quiet' }), opener),
    more,
  ], make('span', { class: note.level === 3 ? 'mark solid' : 'mark dotted', 'aria-hidden': 'true' }));
}

/**
 * For somebody who may be in a dark place: no level, no underline, nothing to fix.
 * @param {Note} note
 * @param {Actions} actions
 */
export const careCard = (note, actions) => frame(titleOf(note), actions.close, [...care(note), make('div', { class: 'ends' }, button(say('care_hide'), () => actions.keep([note]), { class: 'quiet' }))]);

/** @param {Note} note what the calm card says */
export const care = note => [make('p', { id: 'reason' }, reasonOf(note)), note.help && lines(note.help.lines), make('p', { class: 'post' }, say('care_can_post'))];

/**
 * The editor took no change from us: the words are offered for the writer to put in.
 * @param {string} text
 * @param {Actions} actions
 */
export const copyCard = (text, actions) => frame(say('copy_title'), actions.close, [
  make('p', { id: 'reason' }, say('copy_reason')),
  make('p', { class: 'copied' }, quote(text, 400)),
  make('div', { class: 'choices' }, button(say('copy'), () => actions.copy(text), { class: 'use' })),
]);
