/**
 * What the writer chose, kept in `storage.local` on this computer only (in memory, if others use the computer too).
 * Never a draft, never a finding.
 * Everything read is checked, part by part: a wrong one counts as left out and the others hold, whichever version wrote them.
 */

import { AUDIENCES } from '../content/audiences.js';
import { CARE, CATEGORIES } from '../content/notes.js';
import { DAYS } from './ledger.js';

const api = globalThis.browser ?? globalThis.chrome;

const KEY = 'settings';
const VERSION = 1;
const MOST = 500;
/** How long a break lasts, in milliseconds. */
export const BREAK = 60 * 60 * 1000;
/** @type {string[]} */
const KNOWN = [...CATEGORIES, CARE];
const ABOUT = ['me', 'child', 'other'];
/** Seconds to read a post once more. */
export const PAUSES = [0, 5, 10];
/** The languages we speak; '' is the browser's own. */
export const LANGUAGES = ['', 'en', 'es'];
/** What one of the writer's own words is, in the order of the options page. */
export const KINDS = ['name', 'child', 'place', 'clinic', 'work', 'alias', 'birthday', 'other'];

/**
 * @typedef {object} FineTerm
 * @property {string} text the words that are fine to share
 * @property {string} site where: a host name, or '' for everywhere
 */

/**
 * @typedef {NonNullable<import('../../src/postwell.js').Options['own_terms']>[number]} OwnTerm one of "my words"
 */

/**
 * @typedef {object} Settings
 * @property {number} version
 * @property {string[]} sitesOff host names where Postwell stays silent
 * @property {string[]} categoriesOff kinds of notes that are not wanted
 * @property {FineTerm[]} fineTerms
 * @property {Record<string, string>} audiences (one of `AUDIENCES`) the writer's answer to "who can read this", by host name
 * @property {number} snoozedUntil milliseconds since 1970; silent until then
 * @property {OwnTerm[]} ownTerms what would give the writer away, in the writer's own words
 * @property {boolean} teen the writer is a teenager
 * @property {'me' | 'child' | 'other'} about whom the writer mostly writes about
 * @property {boolean} shared others use this computer too: keep nothing about the writer, look like nothing
 * @property {boolean} counting count, on this computer, what was shown and changed
 * @property {boolean} ledger remember, on this computer, what was shared where (`ledger.js`)
 * @property {number} ledgerDays for how long: one of DAYS
 * @property {number} pause seconds in which the list asks to read the post once more: one of PAUSES
 * @property {string} language of our own sentences: one of LANGUAGES
 */

/** @returns {Settings} */
export const defaults = () => ({
  version: VERSION,
  sitesOff: [],
  categoriesOff: [],
  fineTerms: [],
  audiences: {},
  snoozedUntil: 0,
  ownTerms: [],
  teen: false,
  about: 'me',
  shared: false,
  counting: true,
  ledger: false,
  ledgerDays: 90,
  pause: 0,
  language: '',
});

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
      if (isWords(site) && AUDIENCES.includes(/** @type {string} */ (audience))) settings.audiences[site] = /** @type {string} */ (audience);
    }
  }
  if (Number.isFinite(stored.snoozedUntil)) settings.snoozedUntil = stored.snoozedUntil;
  settings.ownTerms = ownTerms(stored.ownTerms);
  for (const name of /** @type {const} */ (['teen', 'shared', 'counting', 'ledger'])) if (typeof stored[name] === 'boolean') settings[name] = stored[name];
  if (ABOUT.includes(stored.about)) settings.about = stored.about;
  if (DAYS.includes(stored.ledgerDays)) settings.ledgerDays = stored.ledgerDays;
  if (PAUSES.includes(stored.pause)) settings.pause = stored.pause;
  if (LANGUAGES.includes(stored.language)) settings.language = stored.language;
  return settings;
}

/**
 * Makes a list of own words of anything: from the store, from a file.
 * @param {unknown} value
 * @returns {OwnTerm[]}
 */
export function ownTerms(value) {
  if (!Array.isArray(value)) return [];
  /** @type {Map<string, OwnTerm>} */
  const terms = new Map();
  for (const term of value) {
    if (isWords(term?.text) && term.text.trim() && KINDS.includes(term.kind)) terms.set(`${term.kind} ${term.text.trim()}`, { text: term.text.trim(), kind: term.kind });
  }
  return [...terms.values()].slice(-MOST);
}

/** @returns {Promise<Settings>} */
async function read() {
  const kept = validate((await api.storage.local.get(KEY))[KEY]);
  if (!kept.shared) return kept;
  return { ...validate((await api.storage.session.get(KEY))[KEY]), shared: true };
}

/** Where the store itself cannot be read, nothing is chosen: notes are still shown. @returns {Promise<Settings>} */
export const load = () => read().catch(defaults);

/**
 * On a shared computer only that fact is kept; everything else is held in memory until the browser closes.
 * @param {Settings} settings
 */
async function store(settings) {
  if (settings.shared) {
    await api.storage.session.set({ [KEY]: settings });
    await api.storage.local.clear();
    await api.storage.local.set({ [KEY]: { version: VERSION, shared: true } });
  } else {
    await api.storage.local.set({ [KEY]: settings });
    await api.storage.session.remove(KEY);
  }
}

/**
 * Changes the settings and stores them. The worker and several pages may do so at the same time: changes follow one
 * another, so that none undoes another.
 * @param {(settings: Settings) => void} edit
 * @returns {Promise<Settings>} rejected if it could not be stored; then nothing has changed
 */
export function change(edit) {
  return navigator.locks.request(KEY, async () => {
    const settings = await read();
    edit(settings);
    const checked = validate(settings);
    await store(checked);
    return checked;
  });
}

/** Never longer than a break can be: when the clock was set back, it ends. @param {Settings} settings */
export const isSnoozed = ({ snoozedUntil }, now = Date.now()) => snoozedUntil > now && snoozedUntil <= now + BREAK;

/** Forgets everything. @returns {Promise<void>} */
export async function forget() {
  await api.storage.session.clear();
  await api.storage.local.clear();
}

/**
 * Calls `listener` whenever the settings change, from whichever page.
 * @param {(settings: Settings) => void} listener
 */
export function onChange(listener) {
  let newest = 0;
  api.storage.onChanged.addListener(async (changes, area) => {
    if (!(KEY in changes) || (area !== 'local' && area !== 'session')) return;
    const turn = (newest += 1);
    const settings = await load();
    if (turn === newest) listener(settings);
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
