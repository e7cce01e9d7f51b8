/** The boundary between Rust and JavaScript: what src/postwell.d.ts promises, on the bytes that ship. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { loadCore } from './core.js';

const { assess, shares, reading, topics, book, memory } = await loadCore();

const EMAIL = 'jo@mailbox.test';
const DRAFT = `Mail me at ${EMAIL} please`;

/** The ids listed in a union type of the boundary's own types. @param {string} type */
async function idsOf(type) {
  const source = await readFile(new URL('../../src/postwell.d.ts', import.meta.url), 'utf8');
  const union = new RegExp(`type ${type} =([^;]+);`).exec(source)?.[1] ?? '';
  return new Set([...union.matchAll(/'(\w+)'/g)].map(([, id]) => id));
}

/**
 * Fails unless the answer keeps every promise that holds for any draft.
 * @param {string} draft
 * @param {import('../../src/postwell.js').Assessment} assessment
 */
function assertWellFormed(draft, { findings, risk }) {
  assert.ok(['few', 'small', 'many'].includes(risk.crowd), risk.crowd);
  assert.ok(risk.reasons.every(reason => typeof reason === 'string'));
  let end = 0;
  for (const finding of findings) {
    const shown = JSON.stringify(finding);
    assert.ok(Number.isInteger(finding.start) && Number.isInteger(finding.end), shown);
    assert.ok(finding.start >= end && finding.end > finding.start && finding.end <= draft.length, shown);
    assert.ok(!splitsPair(draft, finding.start) && !splitsPair(draft, finding.end), `inside a character: ${shown}`);
    assert.ok([1, 2, 3].includes(finding.level), shown);
    assert.ok(['likely', 'certain'].includes(finding.confidence), shown);
    assert.ok(['writer', 'child', 'other', 'nobody'].includes(finding.experiencer), shown);
    assert.match(finding.recognizer, /^[a-z0-9_]+$/);
    assert.ok(Number.isInteger(finding.mention), shown);
    assert.ok(finding.suggestions.every(text => typeof text === 'string'), shown);
    end = finding.end;
  }
}

/** @param {string} text @param {number} at */
const splitsPair = (text, at) => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** The words found as an e-mail address. @param {string} draft @param {any} [options] */
function emails(draft, options = {}) {
  const assessment = assess(draft, options);
  assertWellFormed(draft, assessment);
  return assessment.findings.filter(finding => finding.recognizer === 'email_address').map(({ start, end }) => draft.slice(start, end));
}

test('what a post adds to the ledger is rough, and comes back as lines', () => {
  assert.deepEqual(shares('I live in Galesburg, IL.', {}), [{ category: 'place_area', value: 100000 }]);
  assert.deepEqual(shares('I live in Galesburg, IL. I want to kill myself tonight.', {}), [], 'a hard time is not remembered');
  const today = 'I am 43 and I have myasthenia gravis.';
  assert.equal(assess(today, { ledger: ['nonsense', 'place_area many 2026-05'] }).risk.earlier, null);
  const { crowd, earlier } = assess(today, { ledger: ['place_area 10000 2026-05'] }).risk;
  assert.deepEqual([crowd, earlier], ['few', { before: [{ month: '2026-05', what: ['town'] }], with: ['age', 'illness'] }]);
});

test('an answer is plain data with exactly the promised keys', async () => {
  const assessment = assess(DRAFT, {});
  assert.deepEqual(structuredClone(assessment), assessment);
  assert.deepEqual(Object.keys(assessment).sort(), ['findings', 'language', 'risk']);
  assert.deepEqual(Object.keys(assessment.risk).sort(), ['crowd', 'earlier', 'helps_most', 'reasons']);
  const [finding] = assessment.findings;
  assert.deepEqual(Object.keys(finding).sort(), [
    'category', 'confidence', 'end', 'experiencer', 'help', 'learned', 'level', 'mention', 'recognizer', 'start', 'suggestions',
  ]);
  const categories = await idsOf('Category');
  assert.equal(categories.size, 30);
  assert.ok(categories.has(finding.category), finding.category);
  assert.deepEqual(emails(DRAFT), [EMAIL]);
});

test('every sentence and every topic has its message', async () => {
  const messages = JSON.parse(await readFile(new URL('../../extension/_locales/en/messages.json', import.meta.url), 'utf8'));
  const rust = await readFile(new URL('../../src/learned.rs', import.meta.url), 'utf8');
  const keys = [...new Set([...rust.matchAll(/"([a-z_]+)"/g)].map(([, key]) => key))].filter(key => `learned_${key}` in messages);
  assert.ok(keys.length > 40, `${keys.length} keys`);
  const said = Object.keys(messages).filter(key => key.startsWith('learned_'));
  assert.deepEqual(said.filter(key => !keys.includes(key.slice('learned_'.length))), [], 'messages for no sentence');
  assert.deepEqual(topics().filter(topic => !(`topic_${topic}` in messages)), []);
});

test('the resource book: pages and groups for each topic, the country first', () => {
  for (const topic of topics()) {
    const entries = book(topic, 'GB', 'en');
    assert.ok(entries.length > 0, topic);
    for (const { kind, url, name } of entries) assert.ok(['trusted', 'support'].includes(kind) && url.startsWith('https://') && name, JSON.stringify(entries));
  }
  assert.equal(book('breast_cancer', 'GB', 'en').find(({ kind }) => kind === 'support')?.country, 'GB');
  assert.deepEqual(book('no such topic', '', 'en'), []);
});

test('something read: claims, links and pages, whatever is handed over', () => {
  const text = 'These drops cured my diabetes. Order now at best-drops.shop/buy';
  const found = reading(text, ['https://medlineplus.gov/diabetes.html', 'nonsense', 'javascript:alert(1)'], { country: 'US' });
  assert.deepEqual(found.links, [{ host: 'medlineplus.gov', kind: 'trusted' }, { host: 'best-drops.shop', kind: 'shop' }]);
  assert.ok(found.points.some(({ key, good }) => key === 'claims' && !good), JSON.stringify(found.points));
  assert.ok(found.findings.every(({ category }) => category.startsWith('cred_')));
  assert.equal(found.help[0]?.topic, 'diabetes');
  assert.deepEqual(reading('', [], {}).findings, []);
});

test('an empty draft and an ordinary sentence have no findings', () => {
  for (const draft of ['', ' ', '\n\n', 'What a lovely day for a walk.']) assert.deepEqual(assess(draft, {}).findings, []);
});

test('offsets are UTF-16 code units, whatever stands before', () => {
  const before = ['😀 ', '👩‍👩‍👧‍👦 ', '🏳️‍🌈🇬🇧 ', 'é e\u0301 ', '你好，', 'שלום ', 'مرحبا ', '\u202e\u200f ', '\ufeff', 'a\r\nb\t', '\u0000 ', '𝒥𝒶𝓃ℯ ', 'İıſ '];
  for (const words of before) assert.deepEqual(emails(`${words} mail me: ${EMAIL} 😀`), [EMAIL], JSON.stringify(words));
});

test('lone surrogates do not move a span', () => {
  for (const broken of ['\ud83d', '\ude00', '\ude00\ud83d', 'a\ud83db']) {
    assert.deepEqual(emails(`${broken} ${EMAIL} ${broken}`), [EMAIL], JSON.stringify(broken));
  }
});

test('options that make no sense count as left out', () => {
  // Anything structured clone or JSON can carry, and more; never a getter or a proxy that throws.
  const garbage = [
    undefined, null, 0, NaN, 'x', true, [], [1], () => {}, Symbol('x'), 10n, new Date(), new Map([['off', 1]]),
    { audience: 'everyone' }, { audience: null }, { off: 'all' }, { off: ['nothing'] }, { norms: 7 },
    { own_terms: [{ text: 5 }] }, { own_terms: [{ text: 'x', kind: 'y' }] }, { fine_terms: [null] }, { unknown: 1 },
  ];
  for (const options of garbage) assert.deepEqual(emails(DRAFT, options), [EMAIL]);
});

test('an option that makes no sense counts as left out alone', () => {
  const options = /** @type {any} */ ({ audience: 'nobody', off: ['contact_direct', 'no_such_kind', 7], own_terms: [{ text: 'Zebulon', kind: 'name' }, { text: 3, kind: 'name' }, { text: 'Ann', kind: 'spell' }], fine_terms: 'all', teen: 'yes', norms: 3, country: {}, ledger: [1] });
  const { findings } = assess(`Zebulon says: ${DRAFT}`, options);
  assert.deepEqual(findings.map(({ recognizer }) => recognizer), ['own_term']);
});

test('the cost of a pasted megabyte grows with its length, and the memory stays small', () => {
  const pieces = [`I feel better today, thanks for asking. Mail ${EMAIL}. `, 'a', '1', '@', '\n', 'my ', '😀'];
  /** The least of three: what else the machine does lengthens one of them, hardly all. @param {string} draft */
  const cost = draft => Math.min(...[1, 2, 3].map(() => {
    const start = performance.now();
    assertWellFormed(draft, assess(draft, {}));
    return performance.now() - start;
  }));
  for (const piece of pieces) {
    const tenth = piece.repeat(Math.ceil(100_000 / piece.length));
    const growth = cost(tenth.repeat(10)) / Math.max(cost(tenth), 5);
    // Ten if it grows with the length, a hundred if with its square.
    assert.ok(growth < 50, `${JSON.stringify(piece)}: ten times the length took ${growth.toFixed(0)} times as long`);
  }
  // A million tokens of one character take a little over 100 bytes each.
  assert.ok(memory.buffer.byteLength < 120e6, `${memory.buffer.byteLength} bytes`);
});

test('the same draft gives the same answer, and asking often takes no more memory', () => {
  const first = assess(DRAFT, {});
  for (let run = 0; run < 200; run += 1) assess(DRAFT, {});
  const used = memory.buffer.byteLength;
  for (let run = 0; run < 5_000; run += 1) assess(DRAFT, { fine_terms: ['x'] });
  assert.deepEqual(assess(DRAFT, {}), first);
  assert.equal(memory.buffer.byteLength, used);
});

test('every prefix of a post, as it is typed, gives a well-formed answer', () => {
  const post = `👋 I'm Jane, 43F from Galesburg, IL — mail ${EMAIL} or +1 (309) 555-0142. Dx'd w/ lupus 3/3/24 by Dr. Patel 😀`;
  for (let end = 0; end <= post.length; end += 1) {
    const draft = post.slice(0, end);
    assertWellFormed(draft, assess(draft, {}));
  }
});

test('after a trap the worker can start the core anew', async () => {
  const bindings = await import('../../target/bindings/background/core/postwell.js');
  const before = assess(DRAFT, {});
  bindings.__wbg_reset_state();
  assert.deepEqual(assess(DRAFT, {}), before);
});
