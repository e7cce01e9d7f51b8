/** Across posts: what was shared where, if the writer wants that remembered; and a breath before posting. */

import * as ledger from '../../background/ledger.js';
import { PAUSES, load } from '../../background/settings.js';
import { inWords } from '../../content/surfaces/earlier.js';
import { make } from '../../content/overlay/elements.js';
import { locale, say } from '../../content/words.js';
import { at, field, fill, line, save, tell } from './page.js';

/** @typedef {import('../../background/ledger.js').Shared} Shared */

export function start() {
  at('ledger-days').append(...ledger.DAYS.map(days => make('option', { value: days }, say('ledger_days', days))));
  at('pause').append(...PAUSES.map(seconds => make('option', { value: seconds }, seconds === 0 ? say('pause_off') : say('pause_seconds', seconds))));
  field('ledger-on').addEventListener('change', async () => {
    const wanted = field('ledger-on').checked;
    if (!wanted) await ledger.forget();
    await save(settings => void (settings.ledger = wanted));
  });
  at('ledger-days').addEventListener('change', async () => {
    const days = Number(field('ledger-days').value);
    await save(settings => void (settings.ledgerDays = days));
    await ledger.tidy(days);
  });
  at('ledger-forget').addEventListener('click', async () => {
    await ledger.forget();
    tell(say('options_saved'));
  });
  at('pause').addEventListener('change', () => void save(settings => void (settings.pause = Number(field('pause').value))));
  ledger.onChange(async () => show(await load()));
}

/** @param {import('./page.js').Settings} settings */
export async function show({ ledger: on, ledgerDays, pause, shared }) {
  field('ledger-on').checked = on && !shared;
  field('ledger-on').disabled = shared;
  at('ledger-shared').hidden = !shared;
  at('ledger-more').hidden = !on || shared;
  field('ledger-days').value = String(ledgerDays);
  field('pause').value = String(pause);
  const sites = Object.entries(await ledger.load(ledgerDays)).reverse();
  at('ledger-none').hidden = sites.length > 0;
  at('ledger-forget').hidden = sites.length === 0;
  fill('ledger-list', sites.map(([site, entries]) =>
    make('div', {}, make('h3', {}, site), make('ul', {}, ...entries.toReversed().map(entry => {
      const what = say(`title_${entry.category}`);
      return line(what, [rough(entry), inWords(entry.month)].filter(Boolean).join(', '), say('remove'), () => void forget(site, entry, ledgerDays), `${what}, ${site}`);
    })))));
}

/** @param {string} site @param {Shared} entry @param {number} days */
async function forget(site, entry, days) {
  await ledger.drop(site, entry, days);
  tell(say('options_saved'));
}

/** The rough value in words: all that is kept of it. @param {Shared} entry */
function rough({ category, value }) {
  if (value === 0) return '';
  const number = new Intl.NumberFormat(locale()).format(value);
  if (category === 'age_birth') return say('ledger_age', value, value + 9);
  return say(category === 'place_area' ? 'ledger_people' : 'ledger_share', number);
}
