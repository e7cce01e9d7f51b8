/** Where others use the computer too: an icon and a name that tell nothing, and one key that hides it all. */

import { BREAK, change } from './settings.js';
import { sentences } from './language.js';

const api = globalThis.browser ?? globalThis.chrome;

/** @param {import('./settings.js').Settings} settings */
export async function dress({ shared, language }) {
  const icon = shared ? 'plain' : 'icon';
  const title = (await sentences(language))?.neutral_title ?? api.i18n.getMessage('neutral_title');
  // A phone's browser has no icon to change.
  await api.action.setIcon?.({ path: { 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` } })?.catch(() => undefined);
  await api.action.setTitle({ title: shared ? title : 'Postwell' }).catch(() => undefined);
}

/** Silence everywhere for an hour, no card about a photo on any page, and none of our own pages left open. */
export async function hide() {
  await change(settings => void (settings.snoozedUntil = Date.now() + BREAK));
  await api.runtime.sendMessage({ type: 'hide' }).catch(() => undefined); // nobody listens: no page of ours is open
  for (const { id } of await api.tabs.query({})) {
    if (id !== undefined) void api.tabs.sendMessage(id, { type: 'hide' }).catch(() => undefined); // most tabs have nothing of ours
  }
}
