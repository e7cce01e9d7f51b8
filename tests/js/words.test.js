/** Every sentence a person reads: plain, short, calm, and there for whatever the core can find. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

const LOCALES = 'extension/_locales';

/** @typedef {Record<string, {message: string}>} Messages */

/** @type {Map<string, Messages>} */
const locales = new Map();
for (const locale of await readdir(LOCALES)) {
  locales.set(locale, JSON.parse(await readFile(`${LOCALES}/${locale}/messages.json`, 'utf8')));
}
const english = Object.entries(/** @type {Messages} */ (locales.get('en'))).map(([key, { message }]) => ({ key, message }));

/** What makes a nudge sound like a scolding or like software. */
const HARSH = /\b(warn|warning|danger|dangerous|errors?|violat\w*|should not|shouldn['’]t|must not|sensitive data|PII|leak\w*|illegal|forbidden|invalid|alert|threat|shame|bad)\b/i;

/** @param {string} message */
const words = message => message.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/**
 * Vowel groups, less a silent e: close enough to compare with a school grade.
 * @param {string} word
 */
const syllables = word => Math.max(1, (word.toLowerCase().replace(/[^a-z]/g, '').replace(/(?<=[^aeiouyl])e$/, '').match(/[aeiouy]+/g) ?? []).length);

/**
 * The Flesch-Kincaid grade.
 * @param {string[]} messages
 */
function grade(messages) {
  const all = messages.flatMap(words);
  const sentences = messages.join('\n').match(/[^.?!\n]+/g)?.length ?? 1;
  return 0.39 * (all.length / sentences) + 11.8 * (all.reduce((sum, word) => sum + syllables(word), 0) / all.length) - 15.59;
}

test('no message sounds harsh', () => {
  assert.deepEqual(english.filter(({ message }) => HARSH.test(message)), []);
});

test('a reason has at most fifteen words', () => {
  const reasons = english.filter(({ key }) => key.startsWith('reason_'));
  assert.ok(reasons.length > 0);
  assert.deepEqual(reasons.filter(({ message }) => words(message).length > 15), []);
});

test('the reasons as a whole read at grade six or below', () => {
  const level = grade(english.filter(({ key }) => key.startsWith('reason_')).map(({ message }) => message));
  assert.ok(level <= 6, `grade ${level.toFixed(1)}`);
});

test('every kind of finding has a title', async () => {
  const types = await readFile('src/postwell.d.ts', 'utf8');
  const union = /type Category =([^;]+);/.exec(types)?.[1] ?? '';
  const categories = [...union.matchAll(/'(\w+)'/g)].map(([, id]) => id);
  assert.equal(categories.length, 30);
  const keys = new Set(english.map(({ key }) => key));
  assert.deepEqual(categories.filter(id => !keys.has(`title_${id}`)), []);
});

test('every language says everything English says', () => {
  for (const [locale, messages] of locales) {
    assert.deepEqual(english.map(({ key }) => key).filter(key => !messages[key]?.message), [], locale);
  }
});
