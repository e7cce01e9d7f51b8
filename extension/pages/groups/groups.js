/** "Find a group": groups with moderators and trusted pages, for a topic the person picks or comes with. */

import '../words.js';
import { takeOver } from '../../background/handover.js';
import { make } from '../../content/overlay/elements.js';
import { source } from '../../content/surfaces/help.js';
import { languageOfSentences, say } from '../../content/words.js';

/** @typedef {import('../../../src/postwell.js').Resource} Resource */

const api = globalThis.browser ?? globalThis.chrome;

/** What fits every condition. */
const GENERAL = 'general';

const list = /** @type {HTMLSelectElement} */ (document.getElementById('topic'));
const found = /** @type {HTMLElement} */ (document.getElementById('found'));

/** @param {string} topic */
async function show(topic) {
  const all = await ask(topic);
  const groups = all.filter(({ kind }) => kind === 'support');
  /** @type {Resource[]} */
  const instead = groups.length > 0 ? [] : (await ask(GENERAL)).filter(({ kind }) => kind === 'support');
  found.replaceChildren(
    make('h2', {}, say('groups_support')),
    instead.length > 0 ? make('p', {}, say('groups_none')) : '',
    make('p', {}, say('groups_alias')),
    ...[...groups, ...instead].map(entry),
    make('p', { class: 'note' }, say('groups_checked')),
    make('h2', {}, say('groups_pages')),
    ...all.filter(({ kind }) => kind === 'trusted').map(entry),
  );
}

/** @param {string} topic @returns {Promise<Resource[]>} */
const ask = topic => api.runtime.sendMessage({ type: 'book', topic, language: languageOfSentences() });

/** @param {Resource} resource */
function entry(resource) {
  const shown = source(resource);
  // Who stands behind a page is told in the language of the page: only to those who read it.
  if (resource.kind === 'trusted' && resource.language === languageOfSentences()) shown.append(make('p', { class: 'policy' }, say('groups_basis', resource.basis)));
  return shown;
}

/** @type {string[]} */
const topics = await api.runtime.sendMessage({ type: 'topics' });
const named = topics.map(topic => ({ topic, name: say(`topic_${topic}`) }));
// Alphabetical in the language of the page; what fits everybody stays last.
named.sort((a, b) => Number(a.topic === GENERAL) - Number(b.topic === GENERAL) || a.name.localeCompare(b.name, document.documentElement.lang));
list.append(...named.map(({ topic, name }) => make('option', { value: topic }, name)));
const { topic = '' } = await takeOver('groups');
list.value = topics.includes(topic) ? topic : GENERAL;
list.addEventListener('change', () => void show(list.value));
await show(list.value);
