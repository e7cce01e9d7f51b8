/** Who can read what is written in this box, and the writer's own word on it. */

import { AUDIENCES } from '../audiences.js';
import { button, make } from '../overlay/elements.js';
import { say } from '../words.js';

/** Stays open while the list is drawn anew. */
let open = false;

/**
 * @param {import('../notes.js').Readers | null} readers
 * @param {(readers: string) => void} choose
 */
export function audience(readers, choose) {
  if (!readers) return null;
  const choices = make('div', { class: 'readers', role: 'group', 'aria-label': say('readers_ask'), hidden: !open }, make('p', {}, say('readers_ask')));
  for (const who of [...AUDIENCES, '']) {
    const chosen = who === (readers.chosen ? readers.who : '');
    choices.append(button(say(`audience_${who || 'unknown'}`), () => {
      open = false;
      choose(who);
    }, { class: 'row', 'aria-pressed': String(chosen) }));
  }
  const opener = button(say('readers_change'), () => {
    open = !open;
    choices.toggleAttribute('hidden', !open);
    opener.setAttribute('aria-expanded', String(open));
  }, { class: 'quiet', 'aria-expanded': String(open), 'aria-label': `${say('readers_change')}: ${say('readers_title')}` });
  return make('div', { class: 'audience part', 'data-part': 'audience' }, make('div', { class: 'line-up' }, make('p', {}, say(`readers_${readers.who || 'unknown'}`)), opener), choices);
}
