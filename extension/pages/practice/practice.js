/** Made-up posts to try Postwell on. The content script runs here as on any site. */

import '../words.js';
import { say } from '../../content/words.js';

/**
 * @param {Element} box
 * @param {string} key
 */
function fill(box, key) {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) box.value = say(key);
  else box.textContent = say(key);
}

for (const element of document.querySelectorAll('[data-sample]')) fill(element, element.getAttribute('data-sample') ?? '');

const post = /** @type {HTMLTextAreaElement} */ (document.getElementById('practice-textarea'));
for (const button of document.querySelectorAll('[data-load]')) {
  button.addEventListener('click', () => {
    fill(post, button.getAttribute('data-load') ?? '');
    post.focus();
    post.setSelectionRange(post.value.length, post.value.length);
  });
}

await import('../../content/main.js');
await import('../../content/surfaces/main.js');
