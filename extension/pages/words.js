/** Puts the sentences of `_locales` where the page asks for them with `data-say` (and `data-say-label`). */

import { direction, say } from '../content/words.js';

const api = globalThis.browser ?? globalThis.chrome;

document.documentElement.lang = api.i18n.getUILanguage();
document.documentElement.dir = direction();
for (const element of document.querySelectorAll('[data-say]')) element.textContent = say(element.getAttribute('data-say') ?? '');
for (const element of document.querySelectorAll('[data-say-label]')) element.setAttribute('aria-label', say(element.getAttribute('data-say-label') ?? ''));
