/** Made-up posts to try Postwell on. The content script runs here as on any site. */

import '../words.js';
import { say } from '../../content/words.js';

for (const element of document.querySelectorAll('[data-sample]')) {
  const sample = say(element.getAttribute('data-sample') ?? '');
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) element.value = sample;
  else element.textContent = sample;
}

await import('../../content/main.js');
