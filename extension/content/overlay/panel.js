/**
 * "What a stranger could learn": the whole post at a glance, from the writer's own words. It says everything the
 * underlines say, so that nobody needs to see them or to hold a mouse.
 */

import { say, sayCount } from '../words.js';
import { GROUPS, counts, isCare } from '../notes.js';
import { careLine, reasonOf, titleOf, useLabel } from './card.js';
import { button, isolated, make, quote } from './elements.js';

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
 * @param {import('../notes.js').Crowd} crowd
 * @param {PanelActions} actions
 */
export function panel(notes, crowd, actions) {
  const shown = notes.filter(note => !isCare(note));
  const care = notes.find(isCare);
  return make(
    'section',
    { class: 'surface panel', role: 'dialog', 'aria-label': say('panel_title') },
    make('header', {}, make('h2', {}, say('panel_title')), button('×', actions.close, { class: 'close', 'aria-label': say('close') })),
    make(
      'div',
      { class: 'body' },
      care && make('div', { class: 'care' }, make('h3', {}, titleOf(care)), make('p', {}, reasonOf(care), ' ', careLine()), make('p', {}, say('care_can_post'))),
      shown.length === 0
        ? make('p', { class: 'empty' }, say('no_notes'))
        : together(shown, crowd, actions),
      ...Object.entries(GROUPS).map(([group, categories]) =>
        section(say(`group_${group}`), shown.filter(note => counts(note) && categories.includes(note.category)), actions)),
      section(say('group_good_to_know'), shown.filter(note => !counts(note)), actions),
      make('p', { class: 'foot' }, say('nothing_leaves')),
    ),
  );
}

/**
 * How many people all of it fits, and the one change that helps most.
 * @param {Note[]} notes
 * @param {import('../notes.js').Crowd} crowd
 * @param {PanelActions} actions
 */
function together(notes, crowd, actions) {
  const help = notes.find(note => note.then && note.suggestions.length > 0);
  return make(
    'div',
    { class: 'crowd' },
    make('p', {}, say(`crowd_${crowd}`)),
    help && make('p', {}, say('helps_most', isolated(help.words)), ' ', help.then === crowd ? '' : say(`then_${help.then}`)),
    help && make('div', { class: 'choices' }, button(useLabel(help.suggestions[0]), () => actions.use(help, help.suggestions[0]), { class: 'use' })),
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
      note.level > 1 && make('span', { class: note.level === 3 ? 'mark solid' : 'mark dotted', 'aria-hidden': 'true' }),
      quote(note.words),
      times > 1 && make('span', { class: 'times' }, sayCount('times', times)),
    ),
    make('p', { class: 'why' }, make('b', {}, titleOf(note)), ' ', reasonOf(note)),
    make(
      'div',
      { class: 'choices' },
      first !== undefined && button(useLabel(first), () => actions.use(note, first), { class: 'use' }),
      button(say('keep'), () => actions.keep(note), { class: 'quiet' }),
      button(say('more'), () => actions.open(note), { class: 'quiet', 'aria-label': say('more_about', isolated(note.words)) }),
    ),
  );
}
