/** A practice's pack is data: what is not a name, a number or a link is not read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '../../extension/background/clinic.js';

const PACK = { postwell_clinic: 1, name: 'Rowan Lane Family Practice', phone: '+1 (309) 555-0142', portal: 'https://portal.rowan.example/in', trusted: [{ name: 'MedlinePlus', url: 'https://medlineplus.gov/' }] };

test('a whole pack comes through as it is', () => assert.deepEqual(validate(PACK), PACK));

test('what is no pack is none', () => {
  for (const file of [undefined, null, 7, 'x', [], {}, { ...PACK, postwell_clinic: 2 }, { ...PACK, name: '' }, { ...PACK, name: 'x'.repeat(101) }, { ...PACK, name: 'a\u202eb' }]) assert.equal(validate(file), null);
});

test('only encrypted pages of the web, without a password, and only numbers to call', () => {
  for (const portal of ['http://a.example/', 'javascript:alert(1)', 'data:text/html,x', 'https://me:pw@a.example/', 'https://localhost/', 'x', 7]) {
    assert.equal(validate({ ...PACK, portal })?.portal, undefined, String(portal));
  }
  for (const phone of ['call me', '1', '+1<b>2', 5]) assert.equal(validate({ ...PACK, phone })?.phone, undefined, String(phone));
  assert.deepEqual(validate({ ...PACK, trusted: [null, { name: 'x' }, { name: 'y', url: 'ftp://a.example' }] })?.trusted, []);
  assert.equal(validate({ ...PACK, trusted: Array(50).fill(PACK.trusted[0]) })?.trusted.length, 10);
});

test('it cannot say anything else', () => {
  assert.deepEqual(validate({ ...PACK, categoriesOff: ['name_self'], rules: ['.*'], settings: {}, sitesOff: ['a.test'] }), PACK);
});
