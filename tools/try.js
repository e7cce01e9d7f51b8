/**
 * `./build.sh try`: a browser with Postwell in it, on the practice page.
 *
 * With a display the browser stays open for you. Without one it types the post itself, with real keys, and
 * goes through Postwell as a person would: opens the list, looks at each note, takes its first suggestion, takes
 * it back with Ctrl+Z; it prints what it saw and leaves pictures in dist/try/.
 */
import { parseArgs } from 'node:util';
import { launch } from '../tests/browser/driver.js';

const POST =
  "Hi all, I'm Jane, 43F in Galesburg, IL. On March 3 Dr. Patel told me that I have lupus, and I start " +
  'methotrexate next week. My son Oliver is scared. My neighbor says celery juice cured her cousin and that I ' +
  'should stop taking my meds. Mail me at jane.doe@mailbox.test if you have been there. Thank you all so much!';

const BOX = '#practice-textarea';
const PRACTICE = 'pages/practice/practice.html';
const PICTURES = 'dist/try';
/** Nothing changed for so long: Postwell has said what it has to say. */
const QUIET_MS = 1_200;

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean' }, // read by build.sh
    text: { type: 'string' },
    headless: { type: 'boolean', default: !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && process.platform === 'linux' },
    picture: { type: 'string' },
  },
});
const text = values.text ?? POST;
const browser = await launch({ headless: values.headless, realWeb: !values.headless });
const page = await browser.openOwn(PRACTICE);
await page.bringToFront();

try {
  if (values.picture) await picture(values.picture);
  else if (values.headless) await walkThrough();
  else await leaveOpen();
} finally {
  await browser.close();
}

async function leaveOpen() {
  if (values.text) await write(text);
  console.log('Postwell is in this browser. Type in the boxes of the practice page, or go to a site; close the browser when done.');
  await new Promise(resolve => browser.browser.once('disconnected', resolve));
}

async function walkThrough() {
  console.log(`\ntyping into the practice page in ${browser.kind}:\n\n${wrapped(text, '  ')}\n`);
  await write(text);
  await quiet();
  const original = await draft();
  if (original !== text) console.log(`the box holds something else: ${JSON.stringify(original)}`);
  const marks = await browser.shadow(page, roots => roots.flatMap(root => [...root.querySelectorAll('.line')]).length);
  if (marks === 0) console.log('Postwell has nothing to say about this post.');
  else await eachNote(original);
  const errors = await browser.allErrors();
  for (const error of errors) console.log(`went wrong: ${error}`);
  if (errors.length) process.exitCode = 1;
  console.log('\npictures:');
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    await browser.setScheme(page, scheme);
    for (const file of await pictures(scheme, marks > 0)) console.log(`  ${file}`);
  }
}

/** @param {string} original */
async function eachNote(original) {
  await openList();
  const notes = await listed();
  for (const [index, note] of notes.entries()) {
    if (index > 0) await openList();
    await browser.click(page, '.panel li .choices button:last-child', { closed: true, index });
    const card = await browser.until(() => shownCard(), { what: 'the card to open' });
    console.log(`${String(index + 1).padStart(2)}  ${note.words}   ${card.title} (${note.underline})`);
    console.log(`      ${card.reason}`);
    if (card.suggestions.length === 0) {
      await page.keyboard.press('Escape');
      continue;
    }
    console.log(`      ${card.suggestions.join('  |  ')}`);
    await browser.click(page, '.card .use', { closed: true });
    await browser.until(async () => (await draft()) !== original, { what: 'the words to change' });
    console.log(`      gives: ${change(original, await draft())}`);
    for (let presses = 0; presses < 3 && (await draft()) !== original; presses += 1) await browser.press(page, 'Control+z');
    console.log(`      Ctrl+Z: ${(await draft()) === original ? 'back as it was' : `now ${JSON.stringify(await draft())}`}`);
    await quiet();
  }
}

/** Replaces what the practice page offers by the text, key by key. @param {string} words */
async function write(words) {
  await browser.click(page, BOX);
  await browser.press(page, 'Control+a');
  await page.keyboard.press('Backspace');
  await browser.keys(page, words);
}

/** What is in the box now. */
function draft() {
  return page.$eval(BOX, box => /** @type {HTMLTextAreaElement} */ (box).value);
}

async function openList() {
  await browser.click(page, '.badge:not(.care)', { closed: true });
  await browser.until(async () => (await listed()).length > 0, { what: 'the list to open' });
}

/** What the list says, once it is all there. */
function listed() {
  return browser.shadow(page, roots =>
    roots
      .flatMap(root => [...root.querySelectorAll('.panel')])
      .filter(panel => getComputedStyle(panel).opacity === '1') // not while it fades in
      .flatMap(panel => [...panel.querySelectorAll('li')])
      .map(item => {
        const mark = item.querySelector('.mark')?.classList;
        return {
          words: item.querySelector('.said span:not([aria-hidden])')?.textContent ?? '',
          underline: mark?.contains('solid') ? 'solid line' : mark?.contains('dotted') ? 'dotted line' : 'not underlined',
        };
      }),
  );
}

/** What the card says, once it is all there. */
function shownCard() {
  return browser.shadow(page, roots => {
    const card = roots.map(root => root.querySelector('.card')).find(Boolean);
    if (!card || getComputedStyle(card).opacity !== '1') return null; // still fading in
    return {
      title: card.querySelector('h2')?.textContent ?? '',
      reason: card.querySelector('#reason')?.textContent ?? '',
      suggestions: [...card.querySelectorAll('.use')].map(button => button.textContent ?? ''),
    };
  });
}

/** Waits until what Postwell shows has not changed for a while. */
async function quiet() {
  let last = '';
  let since = Date.now();
  await browser.until(async () => {
    const now = await browser.shadow(page, roots =>
      roots.map(root => [...root.querySelectorAll('.line, .badge')].map(element => element.getAttribute('style') + (element.textContent ?? '')).join()).join(),
    );
    if (now !== last) since = Date.now();
    last = now;
    return Date.now() - since > QUIET_MS;
  }, { what: 'Postwell to settle' });
}

/**
 * @param {string} scheme
 * @param {boolean} notes are there any?
 */
async function pictures(scheme, notes) {
  const name = `${browser.kind}-${scheme}`;
  await browser.press(page, 'Control+End'); // what Ctrl+Z brought back is still selected
  if (!notes) return [await browser.screenshot(page, name, PICTURES)];
  await browser.click(page, '.line', { closed: true });
  await browser.until(shownCard, { what: 'the card to open' });
  const card = await browser.screenshot(page, `${name}-card`, PICTURES);
  await page.keyboard.press('Escape');
  await openList();
  const list = await browser.screenshot(page, `${name}-list`, PICTURES);
  await page.keyboard.press('Escape');
  return [card, list];
}

/** The picture of the README. @param {string} file */
async function picture(file) {
  await page.setViewport({ width: 1000, height: 640, deviceScaleFactor: 2 });
  await write(text);
  await quiet();
  await browser.click(page, '.line.dotted', { closed: true }); // a place: it has several suggestions
  await browser.until(shownCard, { what: 'the card to open' });
  const slash = file.lastIndexOf('/');
  console.log(await browser.screenshot(page, file.slice(slash + 1).replace(/\.png$/, ''), file.slice(0, Math.max(slash, 0)) || '.'));
}

/**
 * The changed part of a draft with some words around it.
 * @param {string} before
 * @param {string} after
 */
function change(before, after) {
  let start = 0;
  while (start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < after.length - start && end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const from = Math.max(0, after.lastIndexOf(' ', Math.max(0, start - 30)));
  const to = after.indexOf(' ', after.length - end + 30);
  const cut = after.slice(from, to < 0 ? undefined : to).trim();
  return `${from > 0 ? '... ' : ''}${cut}${to < 0 ? '' : ' ...'}`;
}

/**
 * @param {string} long
 * @param {string} indent
 */
function wrapped(long, indent) {
  return long.replace(/(?![^\n]{1,92}$)([^\n]{1,92})\s/g, '$1\n').replace(/^/gm, indent);
}
