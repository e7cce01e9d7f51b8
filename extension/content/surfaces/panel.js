/**
 * "What a stranger could learn": the whole post at a glance, as plain sentences in the writer's own words. It says
 * everything the underlines say, so that nobody needs to see them or to hold a mouse.
 */

import { isCare } from '../notes.js';
import { button, make } from '../overlay/elements.js';
import { say, sayCount } from '../words.js';
import { audience } from './audience.js';
import { care, reasonOf, titleOf, useLabel } from './card.js';
import { earlierSentences } from './earlier.js';
import { help } from './help.js';
import { pauseLine } from './pause.js';
import { preview } from './preview.js';
import { isolated, quote, sentence } from './quote.js';

/** @typedef {import('../notes.js').Note} Note */
/** @typedef {import('./main.js').State} State */
/** @typedef {import('./main.js').Actions} Actions */

/** The groups, in the order of the list; the last one is about what the post claims. */
const GROUPS = ['who', 'where', 'when', 'health', 'others', 'trust'];

/**
 * @param {State} state
 * @param {Actions} actions
 */
export function panel({ notes, crowd, text, readers, foreign, earlier, pause }, actions) {
  const shown = notes.filter(note => !isCare(note));
  const hard = notes.find(isCare);
  const turn = shown.find(note => note.help?.group && note.learned)?.help;
  return make(
    'section',
    { class: 'surface panel', role: 'dialog', 'aria-label': say('panel_title'), 'aria-describedby': 'fits' },
    make('header', {}, make('h2', {}, say('panel_title')), button('×', actions.close, { class: 'close', 'aria-label': say('close') })),
    make(
      'div',
      { class: 'body' },
      hard && make('div', { class: 'hard' }, make('h3', {}, titleOf(hard)), ...care(hard)),
      !hard && pauseLine(pause),
      audience(readers, actions.choose),
      foreign && make('p', { class: 'empty', 'data-part': 'foreign' }, say('foreign')),
      shown.length === 0 && !foreign && make('p', { class: 'empty' }, say('no_notes')),
      shown.length > 0 && !hard && together(shown, crowd, earlier, text, actions),
      ...GROUPS.map(group => section(say(`group_${group}`), shown.filter(note => (note.learned?.group ?? 'trust') === group), actions)),
      make(
        'div',
        { class: 'part turn', 'data-part': 'turn' },
        turn?.group && help({ ...turn, page: null }),
        button(say(turn ? 'find_group_more' : 'find_group'), () => actions.findGroup(turn?.topic ?? ''), { class: 'quiet' }),
      ),
      make('p', { class: 'foot' }, say('nothing_leaves')),
    ),
  );
}

/**
 * How many people all of it fits, and the one change that helps most.
 * @param {Note[]} notes
 * @param {import('../notes.js').Crowd} crowd
 * @param {State['earlier']} earlier
 * @param {string} text
 * @param {Actions} actions
 */
function together(notes, crowd, earlier, text, actions) {
  const best = notes.find(note => note.then && note.suggestions.length > 0);
  const box = make('div', { class: 'crowd part', 'data-part': 'crowd' }, make('p', { class: 'fits', id: 'fits' }, say(`crowd_${crowd}`)), ...earlierSentences(earlier, crowd));
  if (!best) return box;
  const [first] = best.suggestions;
  const all = [best, ...notes.filter(note => note !== best && note.mention === best.mention)];
  box.append(
    make('p', {}, ...sentence('helps_most', [best.words]), ' ', best.then === crowd ? '' : say(`then_${best.then}`)),
    make('p', { class: 'what' }, say('preview_title')),
    preview(text, all, first),
    make('div', { class: 'choices' }, button(useLabel(first), () => actions.use(all, first), { class: 'use' })),
  );
  return box;
}

/**
 * @param {string} heading
 * @param {Note[]} notes
 * @param {Actions} actions
 */
function section(heading, notes, actions) {
  if (notes.length === 0) return null;
  return make('div', { class: 'group' }, make('h3', {}, heading), make('ul', { role: 'list' }, ...merged(notes).map(same => item(same, actions))));
}

/**
 * The same words again are one line of the list.
 * @param {Note[]} notes
 * @returns {Note[][]}
 */
function merged(notes) {
  /** @type {Map<string, Note[]>} */
  const lines = new Map();
  for (const note of notes) {
    const key = `${note.recognizer} ${note.learned?.key} ${note.words.toLowerCase()}`;
    const line = lines.get(key);
    if (line) line.push(note);
    else lines.set(key, [note]);
  }
  return [...lines.values()];
}

/**
 * @param {Note[]} same
 * @param {Actions} actions
 */
function item(same, actions) {
  const [note] = same;
  const [first] = note.suggestions;
  // Read out of their line, as a list of all buttons does, they would all be called the same.
  const about = (/** @type {string} */ label) => say('button_about', label, isolated(note.words));
  return make(
    'li',
    { 'data-at': note.start },
    make(
      'p',
      { class: 'said' },
      note.level > 1 && make('span', { class: note.level === 3 ? 'mark solid' : 'mark dotted', 'aria-hidden': 'true' }),
      make('span', {}, ...(note.learned ? sentence(`learned_${note.learned.key}`, note.learned.words) : [quote(note.words)])),
      same.length > 1 && make('span', { class: 'times' }, sayCount('times', same.length)),
    ),
    make('p', { class: 'why' }, reasonOf(note)),
    make(
      'div',
      { class: 'choices' },
      first !== undefined && button(useLabel(first), () => actions.use(same, first), { class: 'use', 'aria-label': about(useLabel(first)) }),
      button(say('keep'), () => actions.keep(same), { class: 'quiet', 'aria-label': about(say('keep')) }),
      button(say('more'), () => actions.open(note), { class: 'quiet', 'aria-label': say('more_about', isolated(note.words)) }),
    ),
  );
}
