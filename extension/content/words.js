/** Every sentence a person reads comes from `_locales` through here. */

const api = globalThis.browser ?? globalThis.chrome;

/**
 * Sentences of a language the writer chose instead of the browser's; in the world our two scripts on a page share, each
 * with its copy of this module.
 * @typedef {{postwellSentences?: Record<string, string> | null}} World
 */
const world = /** @type {World} */ (globalThis);

/** @param {Record<string, string> | null} sentences */
export const speak = sentences => void (world.postwellSentences = sentences);

/**
 * @param {string} key
 * @param {...(string | number)} parts what the placeholders stand for
 * @returns {string}
 */
export function say(key, ...parts) {
  const chosen = world.postwellSentences;
  if (chosen) return (chosen[key] ?? '').replace(/\$(\d)/g, (_, at) => String(parts[at - 1] ?? ''));
  try {
    return api.i18n.getMessage(key, parts.map(String));
  } catch {
    return ''; // the extension is no more; what asked is about to go too
  }
}

/**
 * A sentence about a number of things: `<key>_one`, `<key>_other`, or what the language needs.
 * @param {string} key
 * @param {number} count
 * @returns {string}
 */
export function sayCount(key, count) {
  const form = new Intl.PluralRules(locale()).select(count);
  return say(`${key}_${form}`, count) || say(`${key}_other`, count);
}

/** What the sentences are written in, as the browser calls it. */
export const locale = () => say('@@ui_locale').replace('_', '-') || undefined;

/** 'rtl' or 'ltr', as the language of the sentences is written. */
export const direction = () => (say('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');

/** 'en' or 'es': the language the sentences are in; English where we have none in the browser's. */
export const languageOfSentences = () => (say('@@ui_locale').startsWith('es') ? 'es' : 'en');
