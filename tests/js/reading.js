/** How hard a text is to read: the Flesch-Kincaid grade for English, the Fernández Huerta ease for Spanish. */

/** @param {string} text */
export const words = text => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** @param {string} text */
const sentences = text => Math.max(1, (text.match(/[^.?!:\n]*[\p{L}\p{N}][^.?!:\n]*/gu) ?? []).length);

/**
 * Vowel groups, less a silent e: close enough to compare with a school grade.
 * @param {string} word
 */
const englishSyllables = word => Math.max(1, (word.toLowerCase().replace(/[^a-z]/g, '').replace(/(?<=[^aeiouyl])e$/, '').match(/[aeiouy]+/g) ?? []).length);

/**
 * A strong vowel with the weak ones around it is one syllable; an accent on a weak one parts it from its neighbours.
 * @param {string} word
 */
const spanishSyllables = word =>
  Math.max(
    1,
    (word.toLowerCase().replace(/([qg])u(?=[eiéí])/g, '$1').replace(/y(?=[aeiouáéíóú])/g, '').match(/[iuüy]*[aeoáéó][iuüy]*|[íú]|[iuüy]+/g) ?? []).length,
  );

/** Is a text easy enough: grade six or below, the ease of a sixth-grade text (70) or above? */
export const READING = {
  en: /** @param {string} text */ text => ({ score: grade(text), easy: grade(text) <= 6 }),
  es: /** @param {string} text */ text => ({ score: ease(text), easy: ease(text) >= 70 }),
};

/** @param {string} text */
function grade(text) {
  const all = words(text);
  return 0.39 * (all.length / sentences(text)) + 11.8 * (all.reduce((sum, word) => sum + englishSyllables(word), 0) / all.length) - 15.59;
}

/** @param {string} text */
function ease(text) {
  const all = words(text);
  return 206.84 - 60 * (all.reduce((sum, word) => sum + spanishSyllables(word), 0) / all.length) - 1.02 * (all.length / sentences(text));
}
