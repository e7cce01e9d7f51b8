/** Where Postwell works: always there, off there, who reads there, a break. */

import { allowed, hostIn, patternOf, siteOf } from '../../background/always.js';
import { isSnoozed, put } from '../../background/settings.js';
import { say } from '../../content/words.js';
import { at, field, fill, line, onSubmit, save, tell } from './page.js';

const api = globalThis.browser ?? globalThis.chrome;

export async function start() {
  onSubmit('always-add', () => {
    const site = hostIn(field('always-site').value);
    if (site === '') return tell(say('options_always_unknown'));
    // The browser wants to be asked at once, while the click still counts.
    const asked = api.permissions.request({ origins: [patternOf(site)] });
    return asked.then(given => {
      if (given) field('always-site').value = '';
      tell(say(given ? 'options_saved' : 'options_always_no'));
    });
  });
  at('unsnooze').addEventListener('click', () => void save(settings => void (settings.snoozedUntil = 0)));
  api.permissions.onAdded.addListener(() => void always());
  api.permissions.onRemoved.addListener(() => void always());
  await always();
}

async function always() {
  const patterns = await allowed();
  fill('always', patterns.map(pattern => line(siteOf(pattern), '', say('remove'), () => void api.permissions.remove({ origins: [pattern] }))));
}

/** @param {import('./page.js').Settings} settings */
export function show(settings) {
  at('no-sites').hidden = settings.sitesOff.length > 0;
  fill('sites', settings.sitesOff.map(site => line(site, '', say('popup_turn_on'), () => void save(edited => put(edited.sitesOff, site, false)))));
  const readers = Object.entries(settings.audiences);
  at('readers-part').hidden = readers.length === 0;
  fill('readers', readers.map(([site, audience]) => line(site, say(`audience_${audience}`), say('remove'), () => void save(edited => void delete edited.audiences[site]))));
  const snoozed = isSnoozed(settings);
  at('snooze').hidden = !snoozed;
  at('snoozed').textContent = snoozed ? say('options_snoozed', new Date(settings.snoozedUntil).toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' })) : '';
}
