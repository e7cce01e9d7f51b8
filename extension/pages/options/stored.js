/** What is kept on this computer, as a list of numbers; files of it; and the end of it all. */

import { allowed } from '../../background/always.js';
import * as counts from '../../background/counts.js';
import * as ledger from '../../background/ledger.js';
import { forget, load, validate } from '../../background/settings.js';
import { make } from '../../content/overlay/elements.js';
import { say } from '../../content/words.js';
import { chosen, save as saveFile } from '../files.js';
import { at, field, save, tell } from './page.js';

const api = globalThis.browser ?? globalThis.chrome;

/** @typedef {import('./page.js').Settings} Settings */

export function start() {
  field('counting').addEventListener('change', async () => {
    const wanted = field('counting').checked;
    if (!wanted) await counts.forget();
    await save(settings => void (settings.counting = wanted));
  });
  // My words go into a file of their own, so that nobody hands them out with the rest.
  at('export').addEventListener('click', async () => saveFile('postwell-settings.json', { postwell_settings: { ...(await load()), ownTerms: [] } }));
  field('import').addEventListener('change', async () => {
    const file = /** @type {any} */ (await chosen(field('import')));
    if (typeof file?.postwell_settings !== 'object') return tell(say('file_not_read'));
    const { ownTerms: _, ...read } = validate(file.postwell_settings);
    const { language } = await load();
    await save(settings => void Object.assign(settings, read));
    return read.language === language ? undefined : location.reload();
  });
  at('delete').addEventListener('click', () => ask(true));
  at('delete-not').addEventListener('click', () => ask(false));
  at('delete-really').addEventListener('click', async () => {
    await forget();
    const origins = await allowed();
    if (origins.length > 0) await api.permissions.remove({ origins });
    ask(false);
    tell(say('options_deleted'));
  });
}

/** @param {boolean} asking */
function ask(asking) {
  at('delete').hidden = asking;
  at('delete-really').hidden = !asking;
  at('delete-not').hidden = !asking;
  at(asking ? 'delete-not' : 'delete').focus();
}

/** @param {Settings} settings */
export async function show(settings) {
  field('counting').checked = settings.counting;
  const remembered = Object.values(await ledger.load(settings.ledgerDays)).flat().length;
  /** @type {[string, number][]} */
  const rows = [
    [say('options_own'), settings.ownTerms.length],
    [say('options_fine'), settings.fineTerms.length],
    [say('options_off'), settings.sitesOff.length],
    [say('stored_kinds_off'), settings.categoriesOff.length],
    [say('options_ledger'), remembered],
    [say('stored_readers'), Object.keys(settings.audiences).length],
    [say('stored_drafts'), 0],
  ];
  at('kept').replaceChildren(...rows.flatMap(([name, count]) => [make('dt', {}, name), make('dd', {}, String(count))]));
  const { shown, changed } = await counts.load();
  at('counts').textContent = settings.counting ? say('options_counts', shown, changed) : say('options_counts_off');
}
