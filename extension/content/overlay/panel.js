/**
 * "What a stranger could learn": the whole post at a glance, from the writer's own words. It says everything the
 * underlines say, so that nobody needs to see them or to hold a mouse.
 */

import { say, sayCount } from '../words.js';
import { CARE, GROUPS, counts } from '../notes.js';
import { reasonOf, titleOf, useLabel } from './card.js';
import { button, make, quote } from './elements.js';

/** @typedef {import('../notes.js').Note} Note */

/**
 * @typedef {object} PanelActions
 * @property {(note: Note, text: string) => void} use
 * @property {(note: Note) => void} keep
 * @property {(note: Note) => void} open shows the card of the note
 * @property {() => void} close
 */

/**
 * @param {Note[]} notes
 * @param {import('../../../src/postwell.js').Risk} risk
 * @param {PanelActions} actions
 */
export function panel(notes, risk, actions) {
  const shown = notes.filter(note => note.category !== CARE);
  const care = notes.find(note => note.category === CARE);
  return make(
    'section',
    { class: 'surface panel', role: 'dialog', 'aria-label': say('panel_title') },
    make('header', {}, make('h2', {}, say('panel_title')), button('×', actions.close, { class: 'close', 'aria-label': say('close') })),
    care && make('div', { class: 'care' }, make('h3', {}, titleOf(care)), make('p', {}, reasonOf(care)), make('p', {}, say('care_can_post'))),
    shown.length === 0
      ? make('p', { class: 'empty' }, say('no_notes'))
      : make('p', { class: 'crowd' }, say(`crowd_${risk.crowd}`)),
    ...Object.entries(GROUPS).map(([group, categories]) =>
      section(say(`group_${group}`), shown.filter(note => counts(note) && categories.includes(note.category)), actions)),
    section(say('group_good_to_know'), shown.filter(note => !counts(note)), actions),
    make('p', { class: 'foot' }, say('nothing_leaves')),
  );
}

/**
 * @param {string} heading
 * @param {Note[]} notes
 * @param {PanelActions} actions
 */
function section(heading, notes, actions) {
  if (notes.length === 0) return null;
  return make('div', { class: 'group' }, make('h3', {}, heading), make('ul', { role: 'list' }, ...merged(notes).map(([note, times]) => item(note, times, actions))));
}

/**
 * The same words again are one line of the list.
 * @param {Note[]} notes
 * @returns {[Note, number][]}
 */
function merged(notes) {
  /** @type {Map<string, [Note, number]>} */
  const lines = new Map();
  for (const note of notes) {
    const key = `${note.recognizer} ${note.words.toLowerCase()}`;
    const line = lines.get(key);
    if (line) line[1] += 1;
    else lines.set(key, [note, 1]);
  }
  return [...lines.values()];
}

/**
 * @param {Note} note
 * @param {number} times
 * @param {PanelActions} actions
 */
function item(note, times, actions) {
  const [first] = note.suggestions;
  return make(
    'li',
    { 'data-at': note.start },
    make(
      'p',
      { class: 'said' },
      make('span', { class: note.level === 3 ? 'mark solid' : note.level === 2 ? 'mark dotted' : 'mark', 'aria-hidden': 'true' }),
      quote(note.words),
      times > 1 && make('span', { class: 'times' }, sayCount('times', times)),
    ),
    make('p', { class: 'why' }, make('b', {}, titleOf(note)), ' ', reasonOf(note)),
    make(
      'div',
      { class: 'choices' },
      first !== undefined && button(useLabel(first), () => actions.use(note, first), { class: 'use' }),
      button(say('keep'), () => actions.keep(note), { class: 'quiet' }),
      button(say('more'), () => actions.open(note), { class: 'quiet', 'aria-label': say('more_about', note.words) }),
    ),
  );
}
