/** The drafts everybody is measured with: two invented posts, cut or repeated to a length. */
import { readFile } from 'node:fs/promises';

/** @param {string} name */
const post = name => readFile(new URL(`../../benches/${name}`, import.meta.url), 'utf8');

/** Characters, where peers are compared. */
export const LENGTHS = [280, 2_000, 20_000];
/** How many keystrokes before its full length a draft is read from: few, so that even the shortest is about that long. */
const KEYS = 20;

const POSTS = { ASCII: await post('post.txt'), 'not ASCII': await post('post_wide.txt') };

/** @typedef {keyof typeof POSTS} Script whether the draft is written in ASCII, as the names in the tables say */
export const SCRIPTS = /** @type {Script[]} */ (Object.keys(POSTS));

/**
 * @param {Script} script
 * @param {number} length in characters (not in UTF-16 units)
 */
export function draft(script, length) {
  const letters = [...POSTS[script]];
  return [...POSTS[script].repeat(Math.ceil(length / letters.length))].slice(0, length).join('');
}

/** The states of a draft while its last characters are typed. @param {string} text */
export function keystrokes(text) {
  const letters = [...text];
  const count = Math.min(KEYS, letters.length);
  return Array.from({ length: count }, (_, index) => letters.slice(0, letters.length - count + 1 + index).join(''));
}

/** A draft with so many things to find, each another one. @param {number} count */
export function crowded(count) {
  return Array.from({ length: count }, (_, index) => `Write to reader${index}@mailbox.test if you like.`).join('\n');
}
