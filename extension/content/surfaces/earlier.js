/** What was shared on this site before, where it makes a difference to this post. */

import { make } from '../overlay/elements.js';
import { locale, say } from '../words.js';

/**
 * "You already shared your town here in May. With your age and your illness in this post, few people fit."
 * @param {import('./main.js').State['earlier']} earlier
 * @param {import('../notes.js').Crowd} crowd
 * @returns {HTMLElement[]}
 */
export function earlierSentences(earlier, crowd) {
  if (!earlier || crowd === 'many') return [];
  const before = earlier.before.map(({ month, what }) => say('earlier_before', listed(what), inWords(month)));
  return [make('p', { class: 'earlier' }, [...before, say(`earlier_${crowd}`, listed(earlier.with.length > 0 ? earlier.with : ['else']))].join(' '))];
}

/** @param {string[]} what keys of `mine_` */
const listed = what => new Intl.ListFormat(locale()).format(what.map(key => say(`mine_${key}`)));

/** "May", "December 2025". @param {string} month */
export function inWords(month) {
  const [year, number] = month.split('-').map(Number);
  const ofThisYear = year === new Date().getFullYear();
  return new Intl.DateTimeFormat(locale(), { month: 'long', ...(!ofThisYear && { year: 'numeric' }), timeZone: 'UTC' }).format(Date.UTC(year, number - 1));
}
