/** The photos' Wasm as it ships: what crosses its boundary. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { can_clean, clean, initSync, read } from '../../target/bindings/background/core/photo.js';

initSync({ module: await readFile(new URL('../../target/bindings/background/core/photo_bg.wasm', import.meta.url)) });

/** A PNG of one grey pixel, with a line that names its author. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');
const NAMED = Buffer.concat([PIXEL.subarray(0, 33), Buffer.from('\0\0\0\ntEXtAuthor\0Anasum.', 'latin1'), PIXEL.subarray(33)]);

test('hints are plain words, bytes come back as bytes', () => {
  assert.deepEqual(read(NAMED), ['owner']);
  assert.deepEqual(read(PIXEL), []);
  assert.equal(can_clean(NAMED), true);
  assert.deepEqual(Buffer.from(clean(NAMED) ?? []), PIXEL);
});

test('what is no photo has no hints and no copy', () => {
  for (const bytes of [new Uint8Array(), Buffer.from('a text'), PIXEL.subarray(0, 20)]) {
    assert.deepEqual(read(bytes), []);
    assert.equal(clean(bytes), undefined);
  }
  assert.equal(can_clean(Buffer.from('a text')), false);
});
