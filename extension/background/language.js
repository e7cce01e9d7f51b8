/** The sentences of a language the writer chose instead of the browser's own. */

const api = globalThis.browser ?? globalThis.chrome;

/** @typedef {Record<string, string>} Sentences by key; what is filled in is `$1`, `$2` */

/** @type {Map<string, Promise<Sentences>>} */
const read = new Map();

/**
 * @param {string} language
 * @returns {Promise<Sentences | null>} null: the browser's own language
 */
export async function sentences(language) {
  if (language === '') return null;
  if (!read.has(language)) read.set(language, load(language));
  return read.get(language)?.catch(() => null) ?? null;
}

/** @param {string} language @returns {Promise<Sentences>} */
async function load(language) {
  const file = api.runtime.getURL(`_locales/${language}/messages.json`);
  return plain(language, await (await fetch(file)).json());
}

/**
 * Messages with the places of their parts in them, as `say` fills them in.
 * @param {string} language
 * @param {Record<string, {message: string, placeholders?: Record<string, {content: string}>}>} messages
 * @returns {Sentences}
 */
export function plain(language, messages) {
  /** @type {Sentences} */
  const result = { '@@ui_locale': language, '@@bidi_dir': 'ltr' };
  for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
    result[key] = message.replace(/\$(\w+)\$/g, (whole, name) => placeholders[name.toLowerCase()]?.content ?? whole);
  }
  return result;
}
