/** Where to turn: trusted pages and groups on the cards, "Find a group", and the calm card in a hard time. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { lines, surface } from './nudges.js';

const CLAIM = 'Throw away your pills: celery juice cures lupus for good. It cured my lupus.';
const HARD = "I want to kill myself and I don't know who to tell. I live in Galesburg, IL.";
const OURS = ['connect.mayoclinic.org', 'unlisted.test'];

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** @param {import('./driver.js').Page} page @param {string} text */
const untilSaid = (page, text) => browser.until(async () => (await surface(browser, page)).includes(text), { what: `a surface with "${text}"`, timeout: 6000 });

/** @param {import('./driver.js').Page} page */
const links = page =>
  browser.shadow(page, roots => roots.flatMap(root => [...root.querySelectorAll('a')]).map(link => ({ name: link.textContent, url: link.href, rel: link.rel, target: link.target })));

const hosts = () => new Set(browser.requests().map(({ host }) => host.replace(/:\d+$/, '')).filter(host => !OURS.includes(host)));

test('a strong claim: one trusted page on that condition and one group, opened only by a click, without a referrer', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', CLAIM);
  const [line] = await browser.until(async () => {
    const drawn = await lines(browser, page);
    return drawn.length > 0 && drawn;
  });
  await page.mouse.click(line.left + 10, line.top - 5);
  await untilSaid(page, 'Doctors trust this page');
  const found = await links(page);
  assert.deepEqual(found.map(({ url }) => url), ['https://medlineplus.gov/lupus.html', 'https://www.inspire.com/groups/lupusconnect/']);
  assert.ok(found.every(({ rel, target }) => rel === 'noreferrer noopener' && target === '_blank'), JSON.stringify(found));
  assert.match(await surface(browser, page), /Your name there: screen name/);
  assert.deepEqual([...hosts()], []);
  await browser.click(page, '.source a', { closed: true });
  await browser.until(() => hosts().has('medlineplus.gov'), { what: 'the page to be asked for' });
  // What the page, once there, asks of itself is not ours.
  const asked = browser.requests().filter(({ host, path }) => host.startsWith('medlineplus.gov') && path !== '/favicon.ico');
  assert.ok(asked.some(({ path }) => path === '/lupus.html'), JSON.stringify(asked));
  assert.deepEqual(asked.filter(({ referer }) => referer), []);
  assert.equal(hosts().size, 1);
  await page.close();
});

test('"Find a group": with the topic of the draft, then by choice; the topic is in no address', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', 'I live in Galesburg, IL and I have lupus.');
  await browser.until(async () => (await lines(browser, page)).length > 0);
  await browser.press(page, 'Alt+Shift+P');
  await untilSaid(page, 'LupusConnect');
  await browser.click(page, '.turn > button', { closed: true });
  const groups = await browser.until(async () => (await browser.openAt('/groups.html'))[0], { what: 'the page to open' });
  await browser.until(() => groups.evaluate(() => document.querySelectorAll('.source').length > 1));
  assert.equal(await groups.evaluate(() => location.href), `${browser.base}/pages/groups/groups.html`);
  assert.equal(await groups.$eval('#topic', list => /** @type {HTMLSelectElement} */ (list).value), 'lupus');
  assert.match(await groups.evaluate(() => document.body.innerText), /LupusConnect[\s\S]*MedlinePlus: lupus/);
  assert.equal(await groups.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  await groups.close();
  await page.close();

  const again = await browser.openOwn('pages/groups/groups.html');
  await browser.until(() => again.evaluate(() => document.querySelectorAll('.source').length > 1));
  assert.equal(await again.$eval('#topic', list => /** @type {HTMLSelectElement} */ (list).value), 'general', 'the topic was not forgotten');
  await again.$eval('#topic', list => {
    Object.assign(list, { value: 'breast_cancer' });
    list.dispatchEvent(new Event('change'));
  });
  await browser.until(() => again.evaluate(() => document.body.innerText.includes('Breastcancer.org community')));
  assert.equal(await again.evaluate(() => [...document.querySelectorAll('option')].every(option => option.textContent)), true, 'a topic without a name');
  await again.close();
});

test('"Find a group" in Spanish: what is said of each group is Spanish too, and so is the card', async () => {
  const options = await browser.openOwn('pages/options/options.html');
  await browser.until(() => options.$('[data-ready]'));
  const settings = (/** @type {object} */ settings) => options.evaluate(settings => (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings }), settings);
  await settings({ language: 'es' });
  const groups = await browser.openOwn('pages/groups/groups.html');
  for (const topic of ['general', 'breast_cancer', 'children', 'mental_health']) {
    await browser.until(() => groups.evaluate(() => document.querySelectorAll('.source').length > 1));
    await groups.$eval('#found', found => found.replaceChildren());
    await groups.$eval('#topic', (list, topic) => {
      Object.assign(list, { value: topic });
      list.dispatchEvent(new Event('change'));
    }, topic);
    await browser.until(() => groups.evaluate(() => document.querySelectorAll('.source').length > 1), { what: topic });
    const said = (await groups.$$eval('.source .policy', all => all.map(line => line.textContent))).join('\n');
    assert.match(said, /^Tu nombre allí: |^De: /m);
    assert.doesNotMatch(said, /\b(the|name|staff|user|team|charity|hospital system|members)\b|_|: $/im, topic);
  }
  await groups.close();
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', 'I live in Galesburg, IL and I have lupus.');
  await browser.until(async () => (await lines(browser, page)).length > 0);
  await browser.press(page, 'Alt+Shift+P');
  await untilSaid(page, 'Tu nombre allí: un apodo');
  await page.close();
  await settings({});
  await options.close();
});

test('in a hard time: one calm card with lines to call, everything else steps back, and one can still post', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', HARD);
  await browser.until(() => browser.shadow(page, roots => roots.some(root => root.querySelector('.badge.care:not([hidden])'))));
  assert.deepEqual(await lines(browser, page), [], 'underlines while somebody may be at risk');
  assert.equal(await browser.shadow(page, roots => roots.some(root => root.querySelector('.badge:not(.care):not([hidden])'))), false);
  assert.equal(await surface(browser, page), '', 'nothing opens by itself');
  await browser.click(page, '.badge.care', { closed: true });
  await untilSaid(page, 'You can talk to someone now.');
  const said = await surface(browser, page);
  assert.match(said, /988/);
  assert.match(said, /You can still post\./);
  assert.doesNotMatch(said, /Galesburg|Use “/);
  await browser.click(page, '.ends button', { closed: true });
  await browser.until(async () => (await lines(browser, page)).length > 0, { what: 'the other notes to come back' });
  const stored = await browser.openOwn('pages/options/options.html');
  const kept = await stored.evaluate(async () => JSON.stringify(await (globalThis.browser ?? globalThis.chrome).storage.local.get(null)));
  assert.doesNotMatch(kept, /kill|crisis|myself/);
  await stored.close();
  await page.close();
});

test('in a hard time the help line of one’s own practice is there too, below the others', async () => {
  const options = await browser.openOwn('pages/options/options.html');
  await options.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.local.set({ clinic: { postwell_clinic: 1, name: 'Rowan Lane Family Practice', crisis: '+1 (309) 555-0142', trusted: [] } }));
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', HARD);
  await browser.click(page, '.badge.care', { closed: true });
  await untilSaid(page, 'Rowan Lane Family Practice');
  assert.match(await surface(browser, page), /988[^]*\+1 \(309\) 555-0142/);
  await page.close();
  await options.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.local.remove('clinic'));
  await options.close();
});

test('something swallowed: poison help first', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', 'My toddler drank bleach what do I do');
  await browser.click(page, '.badge.care', { closed: true });
  await untilSaid(page, 'Poison Help');
  assert.match(await surface(browser, page), /1-800-222-1222/);
  await page.close();
});

test('a figure of speech is left alone', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', 'This heat is killing me, someone send ice cream. Mail jo.b@mailbox.com');
  await browser.until(async () => (await lines(browser, page)).length === 1);
  assert.equal(await browser.shadow(page, roots => roots.some(root => root.querySelector('.badge.care:not([hidden])'))), false);
  await page.close();
});

test('nothing went wrong aloud', async () => {
  assert.deepEqual(await browser.allErrors(), []);
});
