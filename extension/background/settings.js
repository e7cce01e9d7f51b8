/**
 * What the writer chose, kept in `storage.local` on this computer only. Never a draft, never a finding.
 * Everything read is checked, part by part: a wrong one counts as left out and the others hold, whichever version wrote them.
 */

import { CARE, CATEGORIES } from '../content/notes.js';

const api = globalThis.browser ?? globalThis.chrome;

const KEY = 'settings';
const VERSION = 1;
const MOST = 500;
/** How long a break lasts, in milliseconds. */
export const BREAK = 60 * 60 * 1000;
/** @type {string[]} */
const KNOWN = [...CATEGORIES, CARE];
const AUDIENCES = ['real_name_public', 'alias_public', 'private_group', 'dm'];

/**
 * @typedef {object} FineTerm
 * @property {string} text the words that are fine to share
 * @property {string} site where: a host name, or '' for everywhere
 */

/**
 * @typedef {object} Settings
 * @property {number} version
 * @property {string[]} sitesOff host names where Postwell stays silent
 * @property {string[]} categoriesOff kinds of notes that are not wanted
 * @property {FineTerm[]} fineTerms
 * @property {Record<string, import('../../src/postwell.js').Audience>} audiences the writer's answer to "who can read this", by host name
 * @property {number} snoozedUntil milliseconds since 1970; silent until then
 */

/** @returns {Settings} */
export const defaults = () => ({ version: VERSION, sitesOff: [], categoriesOff: [], fineTerms: [], audiences: {}, snoozedUntil: 0 });

/** @param {unknown} value @returns {value is string} */
const isWords = value => typeof value === 'string' && value !== '' && value.length <= 300;

/** @param {unknown} value @returns {string[]} */
const words = value => (Array.isArray(value) ? [...new Set(value.filter(isWords))].slice(-MOST) : []);

/**
 * Makes settings of anything that was stored.
 * @param {any} stored
 * @returns {Settings}
 */
export function validate(stored) {
  const settings = defaults();
  if (typeof stored !== 'object' || stored === null) return settings;
  settings.sitesOff = words(stored.sitesOff);
  settings.categoriesOff = words(stored.categoriesOff).filter(category => KNOWN.includes(category));
  if (Array.isArray(stored.fineTerms)) {
    settings.fineTerms = stored.fineTerms
      .filter((/** @type {any} */ term) => isWords(term?.text) && typeof term.site === 'string')
      .map((/** @type {any} */ term) => ({ text: term.text, site: term.site }))
      .slice(-MOST);
  }
  if (typeof stored.audiences === 'object' && stored.audiences !== null) {
    for (const [site, audience] of Object.entries(stored.audiences).slice(-MOST)) {
      if (isWords(site) && AUDIENCES.includes(/** @type {string} */ (audience))) settings.audiences[site] = /** @type {any} */ (audience);
    }
  }
  if (Number.isFinite(stored.snoozedUntil)) settings.snoozedUntil = stored.snoozedUntil;
  return settings;
}

/** Where the store itself cannot be read, nothing is chosen: notes are still shown. @returns {Promise<Settings>} */
export async function load() {
  const stored = await api.storage.local.get(KEY).catch(() => ({}));
  return validate(/** @type {Record<string, unknown>} */ (stored)[KEY]);
}

/**
 * Changes the settings and stores them. The worker and several pages may do so at the same time: changes follow one
 * another, so that none undoes another.
 * @param {(settings: Settings) => void} edit
 * @returns {Promise<Settings>} rejected if it could not be stored; then nothing has changed
 */
export function change(edit) {
  return navigator.locks.request(KEY, async () => {
    const stored = await api.storage.local.get(KEY);
    const settings = validate(stored[KEY]);
    edit(settings);
    const checked = validate(settings);
    await api.storage.local.set({ [KEY]: checked });
    return checked;
  });
}

/** Never longer than a break can be: when the clock was set back, it ends. @param {Settings} settings */
export const isSnoozed = ({ snoozedUntil }, now = Date.now()) => snoozedUntil > now && snoozedUntil <= now + BREAK;

/** Forgets everything. @returns {Promise<void>} */
export const forget = () => api.storage.local.clear();

/**
 * Calls `listener` whenever the settings change, from whichever page.
 * @param {(settings: Settings) => void} listener
 */
export function onChange(listener) {
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && (KEY in changes)) listener(validate(changes[KEY].newValue));
  });
}

/**
 * Adds or removes a value of a list.
 * @param {string[]} list
 * @param {string} value
 * @param {boolean} wanted
 */
export function put(list, value, wanted) {
  const at = list.indexOf(value);
  if (wanted && at < 0) list.push(value);
  if (!wanted && at >= 0) list.splice(at, 1);
}
