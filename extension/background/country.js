/** Where the person is, as far as the browser's language tells: for pages, groups and help lines near them. */

const api = globalThis.browser ?? globalThis.chrome;

/** @returns {string} "US"; '' if unknown */
export function country() {
  for (const language of [...navigator.languages, api.i18n.getUILanguage()]) {
    try {
      const { region } = new Intl.Locale(language);
      if (region?.length === 2) return region;
    } catch {
      // Not a language tag.
    }
  }
  return '';
}
