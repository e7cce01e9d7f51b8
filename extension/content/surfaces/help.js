/**
 * Pages, groups and lines of the resource book. A link is a real one, so that whoever uses it knows what it is; the
 * site it leads to learns nothing of where it was clicked.
 */

import { make } from '../overlay/elements.js';
import { languageOfSentences, say } from '../words.js';

/** @typedef {import('../../../src/postwell.js').Help} Help */
/** @typedef {import('../../../src/postwell.js').Resource} Resource */

/**
 * @param {Help} found
 * @returns {HTMLElement}
 */
export const help = ({ page, group }) => make('div', { class: 'help' }, page && source(page, say('help_page')), group && source(group, say('help_group')));

/**
 * @param {Resource} resource
 * @param {string} [what] it is
 */
export function source(resource, what) {
  const { alias_policy: alias, moderation, language } = resource;
  return make(
    'div',
    { class: 'source' },
    what && make('p', { class: 'what' }, what),
    link(resource),
    language !== languageOfSentences() && make('p', { class: 'policy' }, say(`help_in_${language}`)),
    alias && make('p', { class: 'policy' }, say('help_alias', say(`alias_${alias}`))),
    moderation && make('p', { class: 'policy' }, say('help_moderation', say(`moderation_${moderation}`))),
  );
}

/** @param {Resource[]} resources whom to call, text or visit */
export const lines = resources =>
  make('ul', { class: 'lines', role: 'list' }, ...resources.map(resource =>
    make('li', {}, make('b', { class: 'contact' }, resource.contact), ' ', resource.url.startsWith('https:') ? link(resource) : make('span', {}, resource.name))));

/** @param {Resource} resource */
const link = ({ name, url }) => make('a', { href: url, target: '_blank', rel: 'noreferrer noopener', title: say('help_opens') }, name);
