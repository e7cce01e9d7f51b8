/** The extension's own pages: practice, options, popup. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { WORDS, afterAnAnswerElsewhere, lines, surface, traces, untilLines } from './nudges.js';


/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** No sentence of a page may be missing. @param {import('./driver.js').Page} page */
const emptyPlaces = page =>
  page.$$eval('[data-say], [data-say-label], h1, h2, h3, button, legend, label', elements =>
    elements.filter(element => element.getClientRects().length > 0 && !element.textContent?.trim() && !element.getAttribute('aria-label')).map(element => element.outerHTML),
  );

test('the practice page: its three boxes hold samples with something to find', async () => {
  const page = await browser.openOwn('pages/practice/practice.html');
  for (const box of ['#practice-textarea', '#practice-input', '#practice-rich']) {
    await browser.click(page, box);
    await browser.until(async () => (await lines(browser, page)).length > 0, { what: `underlines in ${box}` });
  }
  assert.deepEqual(await emptyPlaces(page), []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  await page.setViewport({ width: 320, height: 640 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, 'scrolls sideways at 320 px');
  await page.close();
});

test('the practice page: each sample comes with a click; a thank-you has no notes', async () => {
  const page = await browser.openOwn('pages/practice/practice.html');
  await browser.until(() => page.$eval('#practice-textarea', box => /** @type {HTMLTextAreaElement} */ (box).value));
  const samples = await page.$$eval('[data-load]', buttons => buttons.map(button => button.getAttribute('data-load')));
  assert.ok(samples.length >= 6);
  for (const [index, sample] of samples.entries()) {
    await browser.click(page, '[data-load]', { index });
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'practice-textarea');
    if (sample === 'practice_sample_thanks') await browser.until(async () => (await traces(browser, page)) === 0, { what: 'no notes' });
    else await browser.until(async () => (await lines(browser, page)).length > 0, { what: `underlines in ${sample}` });
  }
  await page.close();
});

test('a kind of note that is switched off in the options is not shown, until it is switched on', async () => {
  const options = await browser.openOwn('pages/options/options.html');
  await browser.until(() => options.$('[data-ready]'));
  assert.deepEqual(await emptyPlaces(options), []);
  await browser.click(options, '#kinds summary');
  await browser.click(options, '#kinds input[value="contact_direct"]');
  await browser.until(() => options.$eval('#status', status => status.textContent));
  const page = await browser.open('boxes.html');
  // The answer is there when the note of another kind is.
  await browser.type(page, '#textarea', `Write to ${WORDS} soon. My MRN is 00482915.`);
  const [other] = await untilLines(browser, page, 1);
  await page.mouse.click(other.left + 10, other.top - 5);
  await browser.until(async () => (await surface(browser, page)).includes('Medical or insurance number'));
  await options.bringToFront();
  await browser.click(options, '#kinds input[value="contact_direct"]');
  await page.bringToFront();
  await browser.click(page, '#textarea');
  await untilLines(browser, page, 2);
  await page.close();
  await options.close();
});

test('"Always fine on this site" and "Turn off on this site" hold, are listed in the options, and can be taken back', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', `Write to ${WORDS} or ann@mailbox.com soon.`);
  const [first] = await untilLines(browser, page, 2);
  await page.mouse.click(first.left + 10, first.top - 5);
  await browser.click(page, '.ends button', { closed: true, index: 1 });
  await browser.click(page, '.more .row', { closed: true });
  await untilLines(browser, page, 1);
  const [second] = await lines(browser, page);
  await page.mouse.click(second.left + 10, second.top - 5);
  await browser.click(page, '.ends button', { closed: true, index: 1 });
  // Fine here, this kind, a break, the site.
  await browser.click(page, '.more .row', { closed: true, index: 3 });
  await browser.until(async () => (await traces(browser, page)) === 0);
  await page.reload();
  await browser.type(page, '#textarea', `Write to ${WORDS} or ann@mailbox.com soon.`);
  await afterAnAnswerElsewhere(browser);
  assert.equal(await traces(browser, page), 0);

  const options = await browser.openOwn('pages/options/options.html');
  await browser.until(() => options.$('#sites button'));
  assert.match(await options.$eval('#sites', list => list.textContent ?? ''), /connect\.mayoclinic\.org/);
  assert.match(await options.$eval('#fine', list => list.textContent ?? ''), /jo\.b@mailbox\.com/);
  await browser.click(options, '#sites button');
  await browser.until(() => options.$eval('#no-sites', text => !(/** @type {HTMLElement} */ (text).hidden)));
  await page.bringToFront();
  await browser.click(page, '#textarea');
  await untilLines(browser, page, 1);
  await options.bringToFront();
  await browser.click(options, '#delete');
  await browser.click(options, '#delete-really');
  await browser.until(() => options.$eval('#fine', list => list.childElementCount === 0));
  await page.bringToFront();
  await browser.click(page, '#textarea');
  await untilLines(browser, page, 2);
  await page.close();
  await options.close();
});

test('the popup: a break silences every page, and its end brings the notes back', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  await untilLines(browser, page, 1);
  const popup = await browser.openOwn('pages/popup/popup.html');
  await browser.until(() => popup.$eval('#state', state => state.textContent));
  assert.deepEqual(await emptyPlaces(popup), []);
  await browser.click(popup, '#snooze');
  await browser.until(() => popup.$eval('#state', state => /break/.test(state.textContent ?? '')));
  await page.bringToFront();
  await browser.click(page, '#textarea');
  await browser.until(async () => (await traces(browser, page)) === 0);
  await popup.bringToFront();
  await browser.click(popup, '#snooze');
  await browser.until(() => popup.$eval('#state', state => /on here/.test(state.textContent ?? '')));
  await page.bringToFront();
  await browser.click(page, '#textarea');
  await untilLines(browser, page, 1);
  await page.close();
  await popup.close();
});

test('"Check this page" works on a site that is not in the list', { skip: process.env.BROWSER === 'firefox' && 'no way to press a toolbar button' }, async () => {
  const page = await browser.open('boxes.html', { host: 'unlisted.test' });
  await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  await afterAnAnswerElsewhere(browser);
  assert.equal(await traces(browser, page), 0);
  const [extension] = [...(await browser.browser.extensions()).values()];
  const shown = browser.browser.waitForTarget(target => target.url().endsWith('popup.html'));
  await page.triggerExtensionAction(extension);
  const popup = await (await shown).asPage();
  await browser.until(() => popup.$eval('#site', site => site.textContent === 'unlisted.test'));
  assert.equal(await popup.$eval('#always', button => button.getClientRects().length > 0), true);
  await popup.$eval('#check', check => /** @type {HTMLElement} */ (check).click());
  await page.bringToFront();
  await browser.click(page, 'p');
  await browser.click(page, '#textarea');
  await untilLines(browser, page, 1);
  assert.equal(await surface(browser, page), '');
  await page.close();
});

test('the popup says what the box holds and who reads it; the answer of the writer counts', { skip: process.env.BROWSER === 'firefox' && 'no way to press a toolbar button' }, async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', `Write to ${WORDS} soon. I have lupus. `);
  await untilLines(browser, page, 1);
  const [extension] = [...(await browser.browser.extensions()).values()];
  const shown = browser.browser.waitForTarget(target => target.url().endsWith('popup.html'));
  await page.triggerExtensionAction(extension);
  const popup = await (await shown).asPage();
  await browser.until(() => popup.$eval('#notes', notes => /1 note/.test(notes.textContent ?? '')), { what: 'the number of notes' });
  assert.match(await popup.$eval('#crowd', crowd => crowd.textContent ?? ''), /Put together/);
  assert.match(await popup.$eval('#audience', select => /** @type {HTMLSelectElement} */ (select).selectedOptions[0].textContent ?? ''), /another name/);
  // Gone in the same moment, as when somebody clicks elsewhere.
  await popup.evaluate(() => {
    const select = /** @type {HTMLSelectElement} */ (document.getElementById('audience'));
    select.value = 'real_name_public';
    select.dispatchEvent(new Event('change'));
    close();
  }).catch(() => undefined);
  await page.bringToFront();
  await browser.click(page, '#textarea');
  await untilLines(browser, page, 2); // under a real name, the illness deserves a look too
  await page.close();
});

test('a choice in the popup holds although the popup is gone in the same moment', async () => {
  /** @returns {Promise<any>} */
  const stored = async () => {
    const page = await browser.openOwn('pages/options/options.html');
    await browser.until(() => page.$('[data-ready]'));
    const { settings } = await page.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.local.get());
    const shown = await page.$eval('#snooze', row => (row.getClientRects().length > 0 ? row.textContent : ''));
    await page.close();
    return { settings, shown };
  };
  for (const ends of [false, true]) {
    const popup = await browser.openOwn('pages/popup/popup.html');
    await browser.until(() => popup.$eval('#state', state => state.textContent));
    await popup.evaluate(() => {
      document.getElementById('snooze')?.click();
      location.replace('../help/help.html');
    }).catch(() => undefined);
    const held = await browser.until(async () => {
      const now = await stored();
      return (now.settings?.snoozedUntil > Date.now()) !== ends && now;
    }, { what: ends ? 'the end of the break' : 'the break', timeout: 8000 });
    // The options show the break at their very top.
    if (ends) assert.equal(held.shown, '');
    else assert.match(held.shown, /takes a break until/);
    await popup.close();
  }
});

test('the sheet to hand out: one page, in the language that is asked for or chosen', async () => {
  const page = await browser.openOwn('pages/handout/handout.html?language=es');
  await browser.until(() => page.$eval('h1', title => title.textContent === 'Cuenta tu historia y cuídate'), { what: 'the Spanish sheet' });
  await page.select('#language', 'en');
  await browser.until(() => page.$eval('h1', title => title.textContent === 'Share your story, and stay safe'), { what: 'the English sheet' });
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  if (browser.kind === 'chromium') {
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, 1, 'more than one page');
  }
  await page.close();
});

test('nothing went wrong aloud', async () => {
  assert.deepEqual(await browser.allErrors(), []);
});
