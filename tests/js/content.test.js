/** The parts of the content script and the settings that need no browser. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { mock, test } from 'node:test';
import { defaults, put, validate } from '../../extension/background/settings.js';
import { drift } from '../../extension/content/drift.js';
import { CARE, CATEGORIES, notesOf } from '../../extension/content/notes.js';
import { filesUnder } from '../../tools/files.js';

Object.assign(globalThis, { window: globalThis });
const { Scheduler } = await import('../../extension/content/scheduler.js');

test('notes are carried along with the text around them, and dropped when they are edited', () => {
  const before = 'Write to jo@mail.test now.';
  const notes = [{ start: 9, end: 21 }];
  assert.deepEqual(drift(notes, before, `Please. ${before}`), [{ start: 17, end: 29 }]);
  assert.deepEqual(drift(notes, before, `${before} Bye`), notes);
  assert.deepEqual(drift(notes, before, 'Write to jo@mai.test now.'), []);
  assert.deepEqual(drift(notes, before, 'Write to jo@mail.tests now.'), notes);
  assert.deepEqual(drift(notes, before, ''), []);
  assert.deepEqual(drift([{ start: 0, end: 2 }, { start: 3, end: 5 }], 'aa aa', 'aa aa aa').length, 2);
});

test('whatever was stored, the settings that come out are whole', () => {
  for (const stored of [undefined, null, 7, 'x', [], {}, { version: 2, sitesOff: 'a' }, { version: 1, sitesOff: 'a', fineTerms: [{ text: 3 }], audiences: { a: 'all' }, snoozedUntil: NaN }]) {
    assert.deepEqual(validate(stored), defaults());
  }
  const chosen = { ...defaults(), sitesOff: ['a.test', 'a.test', '', 5], categoriesOff: ['no_such_kind', 'age_birth'], fineTerms: [{ text: 'Jo', site: 'a.test', extra: 1 }], audiences: { 'a.test': 'dm' }, snoozedUntil: 9 };
  assert.deepEqual(validate(chosen), { ...defaults(), sitesOff: ['a.test'], categoriesOff: ['age_birth'], fineTerms: [{ text: 'Jo', site: 'a.test' }], audiences: { 'a.test': 'dm' }, snoozedUntil: 9 });
  const list = ['a'];
  put(list, 'b', true);
  put(list, 'b', true);
  put(list, 'a', false);
  assert.deepEqual(list, ['b']);
});

test('the draft is read after a word or a quiet, never while composing, and always in the end', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let runs = 0;
  const scheduler = new Scheduler(() => (runs += 1));
  /** @param {string} data */
  const type = data => scheduler.input(/** @type {any} */ ({ inputType: 'insertText', data }));
  type('a');
  mock.timers.tick(300);
  type('b');
  mock.timers.tick(300);
  assert.equal(runs, 0, 'in the middle of a word');
  mock.timers.tick(150);
  assert.equal(runs, 1, 'after a quiet');
  type(' ');
  mock.timers.tick(100);
  assert.equal(runs, 2, 'after a word');
  scheduler.composition(true);
  scheduler.input(/** @type {any} */ ({ inputType: 'insertCompositionText', data: 'ni' }));
  mock.timers.tick(5000);
  assert.equal(runs, 2, 'while composing');
  scheduler.composition(false);
  mock.timers.tick(100);
  assert.equal(runs, 3, 'once composed');
  type('x');
  scheduler.stop();
  mock.timers.tick(5000);
  assert.equal(runs, 3, 'after the end');
  mock.timers.reset();
});

test('the list and the options know every kind of finding, once', async () => {
  const types = await readFile('src/postwell.d.ts', 'utf8');
  const all = [...(/type Category =([^;]+);/.exec(types)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, id]) => id);
  assert.deepEqual([...CATEGORIES, CARE].sort(), all.sort());
});

test('the note that helps most knows what it would give', () => {
  const finding = /** @type {any} */ ({ start: 0, end: 2 });
  const assessment = /** @type {any} */ ({ findings: [finding, { ...finding, start: 3, end: 5 }], risk: { crowd: 'few', reasons: [], helps_most: { finding: 1, crowd: 'many' } } });
  assert.deepEqual(notesOf(assessment, 'ab cd').map(({ words, then }) => [words, then]), [['ab', undefined], ['cd', 'many']]);
});

test('every sentence that is asked for is there', async () => {
  const messages = JSON.parse(await readFile('extension/_locales/en/messages.json', 'utf8'));
  const asked = new Set();
  for (const file of await filesUnder('extension')) {
    if (!/\.(js|html|json)$/.test(file) || file.startsWith('_locales')) continue;
    const source = await readFile(`extension/${file}`, 'utf8');
    for (const [, said, shown, named] of source.matchAll(/\bsay\('(\w+)'|data-say(?:-label)?="(\w+)"|__MSG_(\w+)__/g)) asked.add(said ?? shown ?? named);
    for (const [, key] of source.matchAll(/\bsayCount\('(\w+)'/g)) asked.add(`${key}_other`);
  }
  assert.ok(asked.size > 30);
  assert.deepEqual([...asked].filter(key => !(key in messages)), []);
});
