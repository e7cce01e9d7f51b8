/** The writer's own words among ours. */

import { make } from '../overlay/elements.js';
import { say } from '../words.js';

/**
 * @param {string} words
 * @param {number} [most] longer words are cut in the middle
 */
export function short(words, most = 80) {
  const letters = Array.from(words.replace(/\s+/gu, ' '));
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most / 2).join('')}…${letters.slice(-most / 2).join('')}`;
}

/**
 * The writer's own words within a sentence of ours: their direction must not turn the sentence around.
 * @param {string} words
 * @param {number} [most]
 */
export const quote = (words, most) => make('bdi', { class: 'words' }, `“${short(words, most)}”`);

/** Stands in a sentence where an element goes. */
const GAP = '\ufffc';

/**
 * A sentence with the writer's words in its places, each as an element of its own.
 * @param {string} key
 * @param {string[]} words
 * @returns {(string | HTMLElement)[]}
 */
export function sentence(key, words) {
  const parts = say(key, ...words.map((_, index) => `${GAP}${index}${GAP}`)).split(GAP);
  return parts.map((part, index) => (index % 2 ? make('bdi', { class: 'words' }, short(words[Number(part)])) : part));
}

/** The same where only text can be. @param {string} words */
export const isolated = words => `\u2068${short(words)}\u2069`;
