/**
 * "Take a breath": a line in the list for writers who want to read a post once more before they post it. It holds
 * nothing up and blocks nothing; the site's own button knows nothing of it.
 */

import { make } from '../overlay/elements.js';
import { say } from '../words.js';

/** The list that is open began at this time: drawn anew, it goes on. */
let began = 0;
let seen = 0;

/** A list that was gone for longer than this is opened anew. */
const ANEW = 1500;

/** @param {number} seconds */
export function pauseLine(seconds) {
  if (seconds === 0) return null;
  const now = Date.now();
  if (now - seen > ANEW) began = now;
  const count = make('span', { class: 'seconds', 'aria-hidden': 'true' });
  const words = make('span', {});
  const line = make('p', { class: 'breath', 'data-part': 'pause' }, words, count);
  const tick = () => {
    seen = Date.now();
    const left = Math.ceil((began + seconds * 1000 - seen) / 1000);
    words.textContent = say(left > 0 ? 'pause_now' : 'pause_over');
    count.textContent = left > 0 ? String(left) : '';
    setTimeout(() => line.isConnected && tick(), left > 0 ? 250 : 1000);
  };
  tick();
  return line;
}
