/**
 * What every page of ours begins with: the sentences of `_locales` where the page asks for them with `data-say`
 * (`data-say-label` for a name only screen readers hear, `data-say-hint` for a placeholder), in the language the
 * writer chose; and a look that tells nothing where others use the computer too.
 */

import { load } from '../background/settings.js';
import { direction, say, speak } from '../content/words.js';

const api = globalThis.browser ?? globalThis.chrome;

const { language, shared } = await load();
if (language) speak(await api.runtime.sendMessage({ type: 'words' }));

document.documentElement.lang = language || api.i18n.getUILanguage();
document.documentElement.dir = direction();
translate(document);
api.runtime.onMessage.addListener(message => {
  if (message?.type === 'hide') void api.tabs.getCurrent().then(tab => (tab?.id === undefined ? undefined : api.tabs.remove(tab.id)));
});
if (shared) beNeutral();

/** @param {ParentNode} root */
export function translate(root) {
  for (const element of root.querySelectorAll('[data-say]')) element.textContent = say(element.getAttribute('data-say') ?? '');
  for (const element of root.querySelectorAll('[data-say-label]')) element.setAttribute('aria-label', say(element.getAttribute('data-say-label') ?? ''));
  for (const element of root.querySelectorAll('[data-say-hint]')) element.setAttribute('placeholder', say(element.getAttribute('data-say-hint') ?? ''));
}

function beNeutral() {
  document.title = say('neutral_title');
  for (const link of document.querySelectorAll('link[rel="icon"]')) link.setAttribute('href', '/icons/plain-32.png');
  for (const picture of document.querySelectorAll('img')) picture.src = '/icons/plain.svg';
}
