/** Who reads what is written where: the data of sites.js over addresses a person would have in the bar. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { placeOf } from '../../extension/content/place.js';
import { SITES } from '../../extension/content/sites.js';

/** A box that stands in nothing known, on a page that says `said`. */
const box = (said = '') => /** @type {any} */ ({ matches: () => false, parentNode: null, assignedSlot: null, ownerDocument: { querySelector: () => ({ textContent: said }) } });

globalThis.ShadowRoot ??= /** @type {any} */ (class {});
globalThis.Element ??= /** @type {any} */ (class {});

/** @type {[string, string | undefined][]} */
const AUDIENCES = [
  ['https://www.facebook.com/', 'real_name_public'],
  ['https://www.facebook.com/messages/t/1', 'dm'],
  ['https://www.facebook.com/groups/lupus', 'real_name_public'],
  ['https://www.messenger.com/t/1', 'dm'],
  ['https://x.com/compose/post', 'real_name_public'],
  ['https://x.com/messages/1-2', 'dm'],
  ['https://old.reddit.com/r/lupus/submit', 'alias_public'],
  ['https://www.reddit.com/message/compose', 'dm'],
  ['https://www.instagram.com/direct/t/1', 'dm'],
  ['https://csn.cancer.org/post/discussion', 'alias_public'],
  ['https://bsky.app/', 'real_name_public'],
  ['https://notfacebook.com/', undefined],
  ['https://example.org/', undefined],
];
for (const [address, audience] of AUDIENCES) {
  test(`${address} is read by ${audience}`, () => assert.equal(placeOf(new URL(address), box())?.audience, audience));
}

test('a closed group is told by its heading, in the language of the page', () => {
  const address = new URL('https://www.facebook.com/groups/1');
  assert.equal(placeOf(address, box('Lupus friends · Grupo privado · 812'))?.audience, 'private_group');
  assert.equal(placeOf(address, box('Lupus friends · Public group · 812'))?.audience, 'real_name_public');
});

test('forums for one illness and review sites say so', () => {
  assert.equal(placeOf(new URL('https://community.breastcancer.org/'), box())?.norms?.condition_is_topic, true);
  assert.equal(placeOf(new URL('https://www.healthgrades.com/review/1'), box())?.norms?.review, true);
  assert.equal(placeOf(new URL('https://www.reddit.com/'), box())?.norms, undefined);
});

for (const portal of [
  'https://mychart.example.org/',
  'https://www.mychart.com/LoginSignup',
  'https://portal.clinic.example/MyChart/Messaging',
  'https://1234.portal.athenahealth.com/messages',
  'https://patientportal.clinic.example/',
]) {
  test(`${portal} is left alone`, () => assert.equal(placeOf(new URL(portal), box()), null));
}
test('a page about portals is not one', () => assert.notEqual(placeOf(new URL('https://www.reddit.com/r/mychart/'), box()), null));

test('every host of the manifest is described, and each host once', async () => {
  const manifest = JSON.parse(await readFile(new URL('../../extension/manifest.json', import.meta.url), 'utf8'));
  for (const pattern of manifest.content_scripts[0].matches) {
    const host = new URL(pattern.replace('*.', 'www.').replace('/*', '/')).hostname;
    assert.ok(placeOf(new URL(`https://${host}/`), box())?.audience, host);
  }
  const hosts = SITES.flatMap(site => site.hosts);
  assert.equal(new Set(hosts).size, hosts.length);
});
