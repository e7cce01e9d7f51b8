/** A practice's pack as a list: numbers to call, pages to open. The name of the host stands with each. */

import { LINKS, telephone } from '../background/clinic.js';
import { make } from '../content/overlay/elements.js';
import { say } from '../content/words.js';

/**
 * @param {import('../background/clinic.js').Clinic} clinic
 * @returns {HTMLElement[]}
 */
export function clinicLinks(clinic) {
  /** @param {string} label @param {string} url */
  const page = (label, url) => make('li', {}, make('a', { href: url, target: '_blank', rel: 'noreferrer' }, label), ' ', make('small', {}, new URL(url).hostname));
  /** @param {string} label @param {string} number */
  const call = (label, number) => make('li', {}, `${label}: `, make('a', { href: telephone(number) }, number));
  return [
    ...(clinic.phone ? [call(say('clinic_phone'), clinic.phone)] : []),
    ...(clinic.crisis ? [call(say('clinic_crisis'), clinic.crisis)] : []),
    ...LINKS.flatMap(key => (clinic[key] ? [page(say(`clinic_${key}`), clinic[key])] : [])),
    ...clinic.trusted.map(({ name, url }) => page(name, url)),
  ];
}
