/**
 * What was shared where, for writers who want that remembered: by site, a category, a rough value and a month. The
 * core decides what a post adds; no words of a post come here. In memory only until a choice in the options turns it on.
 */

const api = globalThis.browser ?? globalThis.chrome;

const KEY = 'ledger';
const MOST_SITES = 200;
/** How long a month is remembered after its last day. */
export const DAYS = [30, 90, 365];
const DAY = 24 * 60 * 60 * 1000;
/** What the core keeps apart (`class` in src/ledger.rs). @type {Category[]} */
const KNOWN = [
  'name_self', 'contact_direct', 'place_address', 'place_area', 'place_facility', 'name_clinician',
  'age_birth', 'date_event', 'health_condition', 'health_meds_results', 'work_school',
];

/** @typedef {import('../../src/postwell.js').Category} Category */
/** @typedef {import('../../src/postwell.js').Shared} Shared */
/** @typedef {Record<string, Shared[]>} Ledger by host name */

/** "2026-05". @param {number} now */
const monthOf = now => new Date(now).toISOString().slice(0, 7);

/**
 * Nothing from a month that is to come: then the clock was wrong.
 * @param {string} month @param {number} days @param {number} now
 */
function lasts(month, days, now) {
  const [year, number] = month.split('-').map(Number);
  return month <= monthOf(now) && now < Date.UTC(year, number) + days * DAY;
}

/** @param {any} entry @returns {entry is Shared} */
const isEntry = entry =>
  KNOWN.includes(entry?.category) && Number.isSafeInteger(entry.value) && entry.value >= 0 && /^\d{4}-(0[1-9]|1[0-2])$/.test(entry.month);

/**
 * Makes a ledger of anything that was stored, without what is to be forgotten by now.
 * @param {any} stored
 * @param {number} days
 * @param {number} [now]
 * @returns {Ledger}
 */
export function validate(stored, days, now = Date.now()) {
  /** @type {Ledger} */
  const ledger = {};
  if (typeof stored !== 'object' || stored === null) return ledger;
  for (const [site, entries] of Object.entries(stored).slice(-MOST_SITES)) {
    if (!Array.isArray(entries)) continue;
    const kept = entries.filter(isEntry).filter(({ month }) => lasts(month, days, now)).map(({ category, value, month }) => ({ category, value, month }));
    if (kept.length > 0) ledger[site] = kept;
  }
  return ledger;
}

/** @param {number} days @returns {Promise<Ledger>} */
export const load = async days => validate((await api.storage.local.get(KEY))[KEY], days);

/**
 * One change after another: several pages may be writing.
 * @param {number} days
 * @param {(ledger: Ledger) => void} edit
 */
function change(days, edit) {
  return navigator.locks.request(KEY, async () => {
    const ledger = await load(days);
    edit(ledger);
    if (Object.keys(ledger).length > 0) await api.storage.local.set({ [KEY]: ledger });
    else await api.storage.local.remove(KEY);
  });
}

/**
 * Of each thing the newest month is kept.
 * @param {string} site
 * @param {import('../../src/postwell.js').Share[]} shares
 * @param {number} days
 */
export const add = (site, shares, days) => change(days, ledger => {
  const month = monthOf(Date.now());
  const others = (ledger[site] ?? []).filter(old => !shares.some(({ category, value }) => old.category === category && old.value === value));
  delete ledger[site]; // the newest site is the last
  ledger[site] = [...others, ...shares.map(({ category, value }) => ({ category, value, month }))];
});

/**
 * @param {string} site
 * @param {Shared} entry
 * @param {number} days
 */
export const drop = (site, entry, days) => change(days, ledger => {
  const left = (ledger[site] ?? []).filter(({ category, value, month }) => category !== entry.category || value !== entry.value || month !== entry.month);
  if (left.length > 0) ledger[site] = left;
  else delete ledger[site];
});

/** Deletes what is older than the writer wants. @param {number} days */
export const tidy = days => change(days, () => undefined);

/** @returns {Promise<void>} */
export const forget = () => navigator.locks.request(KEY, () => api.storage.local.remove(KEY));

/** @param {() => void} listener */
export const onChange = listener => api.storage.onChanged.addListener((changes, area) => void (area === 'local' && KEY in changes && listener()));

/** @type {Promise<Ledger> | undefined} */
let read;
let listens = false;

/** What is remembered of a site: read once, for it is asked about at every word. As the core takes it. @param {string} site @param {number} days */
export async function of(site, days) {
  if (!listens) onChange(() => void (read = undefined));
  listens = true;
  const ledger = validate(await (read ??= load(days).catch(() => ({}))), days);
  return (ledger[site] ?? []).map(({ category, value, month }) => `${category} ${value} ${month}`);
}
