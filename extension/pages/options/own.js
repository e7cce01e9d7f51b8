/** "My words": what would give the writer away, on this computer only, hidden on screen until asked for. */

import { KINDS, ownTerms } from '../../background/settings.js';
import { make } from '../../content/overlay/elements.js';
import { say } from '../../content/words.js';
import { chosen, save as saveFile } from '../files.js';
import { at, field, fill, line, onSubmit, save, tell } from './page.js';

/** @typedef {import('./page.js').Settings} Settings */
/** @typedef {import('../../background/settings.js').OwnTerm} OwnTerm */

const MASK = '••••••';

/** @type {OwnTerm[]} */
let terms = [];
let visible = false;

export function start() {
  const kind = /** @type {HTMLSelectElement} */ (at('own-kind'));
  kind.append(...KINDS.map(value => make('option', { value }, say(`own_${value}`))));
  const suit = () => field('own-text').setAttribute('type', kind.value === 'birthday' ? 'date' : 'text');
  kind.addEventListener('change', suit);
  suit();
  onSubmit('own-add', async () => {
    const text = field('own-text').value.trim();
    if (text === '') return field('own-text').focus();
    await save(settings => settings.ownTerms.push({ text, kind: /** @type {OwnTerm['kind']} */ (kind.value) }));
    field('own-text').value = '';
    field('own-text').focus();
  });
  onSubmit('fine-add', async () => {
    const text = field('fine-text').value.trim();
    if (text === '') return field('fine-text').focus();
    await save(settings => settings.fineTerms.push({ text, site: '' }));
    field('fine-text').value = '';
    field('fine-text').focus();
  });
  at('own-show').addEventListener('click', () => {
    visible = !visible;
    list();
  });
  at('own-export').addEventListener('click', () => saveFile('postwell-my-words.json', { postwell_words: 1, words: terms }));
  at('own-forget').addEventListener('click', () => void save(settings => void (settings.ownTerms = [])));
  field('own-import').addEventListener('change', async () => {
    const file = /** @type {any} */ (await chosen(field('own-import')));
    const read = file?.postwell_words === 1 ? ownTerms(file.words) : [];
    if (read.length === 0) return tell(say('file_not_read'));
    return save(settings => settings.ownTerms.push(...read));
  });
}

/** @param {Settings} settings */
export function show(settings) {
  terms = settings.ownTerms;
  list();
  fill('fine', settings.fineTerms.map(({ text, site }) =>
    line(text, site && say('options_fine_site', site), say('remove'), () =>
      void save(edited => void (edited.fineTerms = edited.fineTerms.filter(term => term.text !== text || term.site !== site))))));
}

function list() {
  at('own-none').hidden = terms.length > 0;
  for (const id of ['own-show', 'own-export', 'own-forget']) at(id).hidden = terms.length === 0;
  at('own-show').textContent = say(visible ? 'options_own_hide' : 'options_own_show');
  at('own-show').setAttribute('aria-pressed', String(visible));
  fill('own-list', terms.map(({ text, kind }, index) =>
    line(visible ? text : MASK, say(`own_${kind}`), say('remove'), () =>
      void save(settings => void settings.ownTerms.splice(index, 1)), visible ? text : say(`own_${kind}`))));
}
