/** "What a stranger could learn": sentences in groups, the crowd, the one change with its preview, who can read. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { draft, lines, surface, traces } from './nudges.js';

const POST = "I'm 43F and I live in Galesburg, IL. I have lupus. My daughter Mia is 7. My daughter's teacher knows.";
const TITLE = 'What a stranger could learn';

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** @param {string} [post] @param {{host?: string}} [where] */
async function opened(post = POST, where) {
  const page = await browser.open('boxes.html', where);
  await browser.type(page, '#textarea', post);
  await browser.until(async () => (await lines(browser, page)).length > 0, { what: 'an underline' });
  await browser.press(page, 'Alt+Shift+P');
  await untilSaid(page, TITLE);
  return page;
}

/** @param {import('./driver.js').Page} page @param {string} text */
const untilSaid = (page, text) => browser.until(async () => (await surface(browser, page)).includes(text), { what: `a surface with "${text}"`, timeout: 6000 });

/** The sentences of each group. @param {import('./driver.js').Page} page @returns {Promise<Record<string, string[]>>} */
const groups = page =>
  browser.shadow(page, roots => Object.fromEntries(roots.flatMap(root => [...root.querySelectorAll('.group')]).map(group => [
    group.querySelector('h3')?.textContent ?? '',
    [...group.querySelectorAll('.said span:not([aria-hidden])')].map(said => said.textContent ?? ''),
  ])));

/** @param {import('./driver.js').Page} page @param {string} selector */
const textOf = (page, selector) => browser.shadow(page, (roots, wanted) => roots.map(root => root.querySelector(wanted)?.textContent ?? '').join(''), selector);

test('plain sentences from the writer’s own words, each in its group', async () => {
  const page = await opened();
  const said = await groups(page);
  assert.deepEqual(said['Where you are'], ['You live in or near Galesburg, IL.']);
  assert.deepEqual(said['When, and how old'], ['You are about 43 and a woman.']);
  assert.deepEqual(said['Your health'], ['You have or had lupus.']);
  assert.ok(said['Other people'].includes('Your daughter is called Mia.'), JSON.stringify(said));
  assert.equal(/\d+ ?%|score/i.test(await surface(browser, page)), false, 'a score or a percentage');
  await page.close();
});

test('the one change that helps most: the preview is the very post one gets', async () => {
  const page = await opened();
  const before = await textOf(page, '.fits');
  assert.match(before, /only you or a few people/);
  assert.match(await textOf(page, '.crowd'), /Changing Galesburg, IL helps most/);
  const promised = await textOf(page, '.preview');
  assert.ok((await textOf(page, '.preview ins')).length > 3);
  await browser.click(page, '.crowd .use', { closed: true });
  await browser.until(async () => (await draft(page, '#textarea')) === promised, { what: promised });
  await browser.until(async () => (await textOf(page, '.fits')) !== before, { what: 'another crowd' });
  assert.equal((await textOf(page, '.fits')).includes('only you'), false);
  await page.close();
});

test('words that would be left out are struck through with the blank that goes with them', async () => {
  const post = 'Hola, vivo en Soria. Para el trámite, mi DNI es 12345678Z.';
  const page = await opened(post);
  await browser.until(async () => (await textOf(page, '.preview')) === post, { what: 'the whole post' });
  assert.equal(await textOf(page, '.preview del'), ' 12345678Z');
  await browser.click(page, '.crowd .use', { closed: true });
  await browser.until(async () => (await draft(page, '#textarea')) === post.replace(' 12345678Z', ''), { what: 'the words to go' });
  await page.close();
});

test('what is kept counts no more, neither in the list nor in the sum', async () => {
  const page = await opened("I'm 43F and I live in Galesburg, IL. I have lupus.");
  assert.match(await textOf(page, '.fits'), /only you or a few/);
  for (const words of ['Galesburg', '43']) {
    const index = await browser.shadow(page, (roots, wanted) => roots.flatMap(root => [...root.querySelectorAll('li[data-at]')]).findIndex(item => item.textContent?.includes(wanted)), words);
    await browser.click(page, `li[data-at] .choices button:nth-last-child(2)`, { closed: true, index });
    await browser.until(async () => !JSON.stringify(await groups(page)).includes(words), { what: `${words} to go` });
  }
  await browser.until(async () => /many people/.test(await textOf(page, '.fits')), { what: 'a wider crowd' });
  await page.close();
});

test('who can read it: told by the site, changed by the writer for this site, and taken back', async () => {
  const page = await opened(POST, { host: 'www.facebook.com' });
  const readers = () => textOf(page, '.audience .line-up p');
  assert.equal(await readers(), 'Public, with your name. Anyone can read this, even with no account.');
  const choose = async (/** @type {number} */ index) => {
    await browser.click(page, '.audience .line-up button', { closed: true });
    await browser.click(page, '.readers button', { closed: true, index });
  };
  await choose(4);
  await browser.until(async () => (await readers()) === 'Direct message. One person can read and copy this.');
  const other = await opened(POST, { host: 'www.reddit.com' });
  assert.equal(await textOf(other, '.audience .line-up p'), 'Public. Anyone can read this, even with no account.');
  await other.close();
  await page.bringToFront();
  await browser.click(page, '#textarea');
  await browser.press(page, 'Alt+Shift+P');
  await untilSaid(page, TITLE);
  await choose(5);
  await browser.until(async () => (await readers()).startsWith('Public, with your name'));
  await page.close();
});

test('no two buttons of the list are called the same, and each name begins with what the button says', async () => {
  const page = await opened('I live in Galesburg, IL. Dr. Patel saw my son Oliver and my son Milo. Write to jo.b@mailbox.com. ');
  const buttons = await browser.until(async () => {
    const all = await browser.shadow(page, roots => roots.flatMap(root => [...root.querySelectorAll('.group button')]).map(button => ({ said: button.textContent ?? '', name: button.getAttribute('aria-label') ?? button.textContent ?? '' })));
    return all.length > 11 && all;
  }, { what: 'the buttons of five notes' });
  assert.deepEqual(buttons.filter(({ said, name }) => !name.startsWith(said)), []);
  assert.deepEqual(buttons.filter(({ name }, index) => buttons.findIndex(other => other.name === name) !== index), []);
  await page.close();
});

test('the whole list by keyboard: every button and link is reached, and Tab stays inside', async () => {
  const page = await opened();
  const stops = await browser.shadow(page, roots => roots.flatMap(root => [...root.querySelectorAll('.surface button, .surface a[href]')]).filter(stop => /** @type {HTMLElement} */ (stop).offsetParent !== null).length);
  const seen = new Set();
  for (let step = 0; step < stops; step += 1) {
    seen.add(await browser.shadow(page, roots => roots.map(root => [...root.querySelectorAll('.surface button, .surface a[href]')].indexOf(/** @type {Element} */ (root.activeElement))).join()));
    await browser.press(page, 'Tab');
  }
  assert.equal(seen.size, stops);
  assert.ok(!seen.has('-1'));
  await page.close();
});

test('nothing is wider than a small screen, whatever is open', async () => {
  const page = await opened();
  for (const width of [320, 500]) {
    await page.setViewport({ width, height: 500 });
    await browser.until(async () => {
      const [rect] = await browser.shadow(page, roots => roots.flatMap(root => [...root.querySelectorAll('.surface')]).map(element => element.getBoundingClientRect().toJSON()));
      return rect.left >= 0 && rect.right <= width && rect.top >= 0 && rect.bottom <= 500;
    }, { what: `the list inside ${width} px` });
    const wide = await browser.shadow(page, roots => roots.flatMap(root => [...root.querySelectorAll('.body')]).some(body => body.scrollWidth > body.clientWidth + 1));
    assert.equal(wide, false, `the list scrolls sideways at ${width} px`);
  }
  await page.close();
});

test('the drawing script comes only when something is opened', { skip: process.env.BROWSER === 'firefox' && 'Firefox shows no sheets of another world' }, async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', POST);
  await browser.until(async () => (await lines(browser, page)).length > 0);
  assert.equal(await browser.shadow(page, roots => roots.every(root => root.adoptedStyleSheets.length === 1)), true);
  await browser.press(page, 'Alt+Shift+P');
  await untilSaid(page, TITLE);
  assert.equal(await browser.shadow(page, roots => roots.every(root => root.adoptedStyleSheets.length === 2)), true);
  await page.close();
});

test('a language it does not read: it says so, and still finds what needs no language', async () => {
  const page = await opened('Ich habe seit drei Jahren Lupus und bin sehr müde. Schreibt mir an lena.k@mailbox.test');
  assert.match(await textOf(page, '[data-part=foreign]'), /does not read this language/);
  assert.match(await surface(browser, page), /lena\.k@mailbox\.test/);
  await page.close();
  const english = await opened();
  assert.equal(await textOf(english, '[data-part=foreign]'), '');
  await english.close();
});

test('a post in Spanish gets Spanish words', async () => {
  const page = await opened('Hola, me llamo Lucía Hernández y vivo en Toluca. Tengo lupus desde hace tres años.');
  const said = await surface(browser, page);
  for (const words of ['Lucía Hernández', 'Toluca', 'México', 'una enfermedad autoinmune']) assert.ok(said.includes(words), `${words} in ${said}`);
  await page.close();
});

test('a note opens although the worker was stopped a moment ago', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', POST);
  await browser.until(async () => (await lines(browser, page)).length > 0);
  await browser.stopBackground();
  await browser.press(page, 'Alt+Shift+P');
  await browser.until(async () => (await surface(browser, page)).includes(TITLE), { timeout: 8000 });
  await page.close();
});

test('nothing was left behind and nothing went wrong aloud', async () => {
  const page = await browser.open('boxes.html');
  assert.equal(await traces(browser, page), 0);
  assert.deepEqual(await browser.allErrors(), []);
});
