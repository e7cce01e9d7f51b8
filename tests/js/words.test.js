/** Every sentence a person reads, in every language: plain, short, calm, and there for whatever the core can find. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { plain } from '../../extension/background/language.js';
import { LANGUAGES } from '../../extension/background/settings.js';
import { READING, words } from './reading.js';

const LOCALES = 'extension/_locales';

/** @typedef {Record<string, {message: string, placeholders?: Record<string, {content: string}>}>} Messages */

/** @type {Map<'en' | 'es', Messages>} */
const locales = new Map();
for (const locale of await readdir(LOCALES)) {
  locales.set(/** @type {'en'} */ (locale), JSON.parse(await readFile(`${LOCALES}/${locale}/messages.json`, 'utf8')));
}
const english = /** @type {Messages} */ (locales.get('en'));

/** What makes a nudge sound like a scolding or like software. */
const HARSH = {
  en: /\b(warn|warning|danger|dangerous|errors?|violat\w*|should not|shouldn['’]t|must not|sensitive data|PII|leak\w*|illegal|forbidden|invalid|alert|threat|shame|bad)\b/i,
  es: /(?<!\p{L})(advert\p{L}*|aviso|cuidado con|peligr\p{L}*|error(?:es)?|viola\p{L}*|no deber?[ií]as?|no debes|datos sensibles|filtra\p{L}*|ilegal\p{L}*|prohib\p{L}*|inválid\p{L}*|alerta\p{L}*|amenaza\p{L}*|vergüenza|mal[oa]s?)(?!\p{L})/iu,
};

/** Formal "you", and words that Spanish has on one side of the ocean only. */
const NOT_OURS = /(?<!\p{L})(usted(?:es)?|vosotr[oa]s|vuestr[oa]s?|ordenador\p{L}*|móvil|coger\p{L}*|pinch\p{L}*)(?!\p{L})/iu;

/** Posts that somebody else could have written. */
const isOurs = (/** @type {string} */ key) => !key.startsWith('practice_sample_');

/** A message without what will be filled in. @param {string} message */
const bare = message => message.replace(/\$\w+\$/g, '');

assert.deepEqual([...locales.keys()].sort(), LANGUAGES.filter(language => language !== '').sort(), 'the languages one can choose are those we speak');

for (const [locale, messages] of locales) {
  const ours = Object.entries(messages).filter(([key]) => isOurs(key)).map(([key, { message }]) => ({ key, message }));

  test(`${locale}: no message sounds harsh`, () => {
    assert.deepEqual(ours.filter(({ message }) => HARSH[locale].test(message)), []);
    if (locale === 'es') assert.deepEqual(ours.filter(({ message }) => NOT_OURS.test(message)), []);
  });

  test(`${locale}: a reason has at most fifteen words`, () => {
    const reasons = ours.filter(({ key }) => key.startsWith('reason_'));
    assert.ok(reasons.length > 50);
    assert.deepEqual(reasons.filter(({ message }) => words(message).length > 15), []);
  });

  test(`${locale}: every sentence reads at grade six or below, and so do all the short ones together`, () => {
    const long = ours.filter(({ message }) => words(bare(message)).length >= 8);
    assert.ok(long.length > 70);
    assert.deepEqual(long.map(({ key, message }) => ({ key, message, ...READING[locale](bare(message)) })).filter(({ easy }) => !easy), []);
    const whole = READING[locale](ours.map(({ message }) => bare(message)).join('\n'));
    assert.ok(whole.easy, String(whole.score));
  });

  test(`${locale}: says exactly what English says, with the same parts to fill in`, () => {
    assert.deepEqual(Object.keys(messages).sort(), Object.keys(english).sort());
    /** @param {Messages} all @param {string} key */
    const parts = (all, key) =>
      [...(all[key].message.match(/\$\w+\$/g) ?? [])].map(name => name.slice(1, -1).toLowerCase()).sort().map(name => [name, all[key].placeholders?.[name]?.content]);
    for (const key of Object.keys(english)) {
      assert.notEqual(messages[key].message.trim(), '', key);
      assert.deepEqual(parts(messages, key), parts(english, key), key);
    }
  });

  test(`${locale}: keys are sorted, and a chosen language has every part filled in`, () => {
    assert.deepEqual(Object.keys(messages), Object.keys(messages).sort());
    assert.deepEqual(Object.entries(plain(locale, messages)).filter(([, sentence]) => /\$\D/.test(sentence)), []);
  });
}

test('the measures tell easy from hard', () => {
  assert.ok(READING.en('You can say no. It is up to you what you post.').easy);
  assert.ok(!READING.en('Disclosure of identifying information may facilitate unauthorized utilization.').easy);
  assert.ok(READING.es('Tú eliges. Puedes decir que no.').easy);
  assert.ok(!READING.es('La divulgación de información identificativa posibilita utilizaciones fraudulentas posteriores.').easy);
});

test('every kind of finding has a title', async () => {
  const types = await readFile('src/postwell.d.ts', 'utf8');
  const union = /type Category =([^;]+);/.exec(types)?.[1] ?? '';
  const categories = [...union.matchAll(/'(\w+)'/g)].map(([, id]) => id);
  assert.equal(categories.length, 30);
  assert.deepEqual(categories.filter(id => !english[`title_${id}`]), []);
});

test('what the resource book says of a group is there in every language, and nothing is kept that it does not say', async () => {
  const said = new Set();
  for (const language of locales.keys()) {
    for (const row of (await readFile(`data/${language}/resources.tsv`, 'utf8')).split('\n')) {
      const [, kind, , , alias, moderation] = row.split('\t');
      if (kind === 'support') said.add(`alias_${alias}`).add(`moderation_${moderation}`);
    }
  }
  assert.ok(said.size > 30);
  assert.deepEqual(Object.keys(english).filter(key => /^(alias|moderation)_/.test(key)), [...said].sort());
});
