/**
 * A practice's own links, in a file the patient was given and has accepted. Data only: names and addresses that are
 * shown as such. Whatever else is in the file is not read, so it can switch nothing on or off.
 */

import * as settings from './settings.js';

const api = globalThis.browser ?? globalThis.chrome;

const KEY = 'clinic';
const MOST_LINKS = 10;
/** The links every practice has, by their keys; each has a name of ours. */
export const LINKS = /** @type {const} */ (['portal', 'waits', 'flu']);

/**
 * @typedef {object} Clinic
 * @property {1} postwell_clinic the version of this form
 * @property {string} name
 * @property {string} [phone]
 * @property {string} [crisis] the number of a help line near by
 * @property {string} [portal]
 * @property {string} [waits] how long one waits
 * @property {string} [flu] where and when one gets a flu shot
 * @property {{name: string, url: string}[]} trusted where the practice itself looks things up
 */

/** Plain words on one line; nothing that turns the text around. @param {unknown} value @param {number} most */
const plainWords = (value, most) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most && !/[\p{Cc}\p{Cf}]/u.test(value.trim()) ? value.trim() : undefined;

/** @param {unknown} value */
const phone = value => (typeof value === 'string' && /^[+()\d][\d ()./-]{1,28}\d$/.test(value.trim()) ? value.trim() : undefined);

/** Only the web, only encrypted, and no name or password in the address. @param {unknown} value */
export function link(value) {
  if (typeof value !== 'string' || value.length > 500 || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname.includes('.') ? url.href : undefined;
}

/**
 * Makes a pack of anything; null if it is none.
 * @param {any} file
 * @returns {Clinic | null}
 */
export function validate(file) {
  const name = file?.postwell_clinic === 1 ? plainWords(file.name, 100) : undefined;
  if (!name) return null;
  /** @type {Clinic} */
  const clinic = { postwell_clinic: 1, name, trusted: [] };
  for (const key of /** @type {const} */ (['phone', 'crisis'])) {
    const number = phone(file[key]);
    if (number) clinic[key] = number;
  }
  for (const key of LINKS) {
    const url = link(file[key]);
    if (url) clinic[key] = url;
  }
  for (const entry of Array.isArray(file.trusted) ? file.trusted.slice(0, MOST_LINKS) : []) {
    const [label, url] = [plainWords(entry?.name, 60), link(entry?.url)];
    if (label && url) clinic.trusted.push({ name: label, url });
  }
  return clinic;
}

/** On a shared computer in memory only, like everything else. */
const area = async () => ((await settings.load()).shared ? api.storage.session : api.storage.local);

/** @returns {Promise<Clinic | null>} */
export const load = async () => validate((await (await area()).get(KEY))[KEY]);

/** @param {Clinic} clinic */
export const keep = async clinic => (await area()).set({ [KEY]: clinic });

export const forget = async () => (await area()).remove(KEY);

/**
 * Its help line, as the resource book writes one; of a line the language is not said.
 * @param {Clinic} clinic
 * @param {string} number
 * @returns {import('../../src/postwell.js').Resource}
 */
export const lineOf = ({ name }, number) => ({ topic: 'crisis', kind: 'crisis', name, url: telephone(number), alias_policy: '', moderation: '', language: 'en', country: '*', contact: number, basis: '' });

/** @param {string} number */
export const telephone = number => `tel:${number.replace(/[^+\d]/g, '')}`;
