/** Every sentence a person reads comes from `_locales` through here. */

const api = globalThis.browser ?? globalThis.chrome;

/** Sentences of a language the writer chose instead of the browser's. @type {Record<string, string> | null} */
let chosen = null;

/** @param {Record<string, string> | null} sentences */
export const speak = sentences => void (chosen = sentences);

/**
 * @param {string} key
 * @param {...(string | number)} parts what the placeholders stand for
 * @returns {string}
 */
export function say(key, ...parts) {
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
  const form = new Intl.PluralRules(say('@@ui_locale').replace('_', '-') || undefined).select(count);
  return say(`${key}_${form}`, count) || say(`${key}_other`, count);
}

/** 'rtl' or 'ltr', as the language of the sentences is written. */
export const direction = () => (say('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr');
