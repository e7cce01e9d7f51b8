/** What a hostile page cannot do: press our buttons, hear what another frame says, get at the settings, or freeze us. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from './driver.js';
import { WORDS, afterAnAnswerElsewhere, surface, traces, untilLines } from './nudges.js';

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

test('events made by a script open nothing', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  const [line] = await untilLines(browser, page, 1);
  await page.evaluate(({ left, top, width }) => {
    const box = /** @type {HTMLElement} */ (document.getElementById('textarea'));
    const at = { bubbles: true, cancelable: true, composed: true, clientX: left + width / 2, clientY: top - 5, button: 0, detail: 1 };
    for (const target of [box, document.documentElement, ...document.querySelectorAll('div')]) {
      target.dispatchEvent(new PointerEvent('pointerdown', at));
      target.dispatchEvent(new MouseEvent('mousedown', at));
      target.dispatchEvent(new MouseEvent('click', at));
      for (const key of ['P', 'Enter', ' ']) {
        target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, key, code: key === 'P' ? 'KeyP' : key, altKey: key === 'P', shiftKey: key === 'P' }));
      }
    }
    box.click();
  }, line);
  await browser.keys(page, ' Or to sue@mailbox.com now.');
  await untilLines(browser, page, 2);
  assert.equal(await surface(browser, page), '');
  await page.close();
});

test('what is written in one frame is heard in no other', async () => {
  const page = await browser.open('hostile.html');
  await page.evaluate(() => new Promise(resolve => {
    const frame = Object.assign(document.createElement('iframe'), { src: 'https://bsky.app/boxes.html', width: 600, height: 500, onload: resolve });
    document.body.append(frame);
  }));
  const inner = await browser.until(() => page.frames().find(frame => frame.url().startsWith('https://bsky.app/')));
  await page.evaluate(() => void /** @type {any} */ (window).hostile.report());
  await browser.type(inner, '#textarea', `Write to ${WORDS} soon.`);
  await untilLines(browser, inner, 1);
  const told = await page.evaluate(() => /** @type {any} */ (window).hostile.report());
  assert.deepEqual(told['DOM mutations'], []);
  assert.deepEqual(told['closed shadow roots'], []);
  assert.deepEqual(told['events, their order, isTrusted'].filter((/** @type {string} */ event) => /message|error|toggle|key|input/.test(event)), []);
  assert.equal(await traces(browser, page.mainFrame()), 0);
  await page.close();
});

test('a page talks to us in vain, and changes no setting', async () => {
  const page = await browser.open('boxes.html');
  const heard = await page.evaluate(async () => {
    const messages = [
      { type: 'remember', what: 'site_off' }, { type: 'remember', what: 'category_off', category: 'contact_direct' }, { type: 'check_tab', tab: 1 },
      { type: 'assess', revision: 1, draft: 'jo.b@mailbox.com' }, { type: 'settings' }, { type: 'open_list' },
    ];
    /** @type {unknown[]} */
    const heard = [];
    let own = 0;
    window.addEventListener('message', event => heard.push(event.data));
    const channel = new BroadcastChannel('postwell');
    channel.onmessage = event => heard.push(event.data);
    const port = new MessageChannel().port1;
    for (const message of messages) {
      window.postMessage(message, '*');
      own += 1;
      channel.postMessage(message);
      port.postMessage(message);
      for (const target of [window, document, document.documentElement]) target.dispatchEvent(new CustomEvent(message.type, { detail: message }));
      const { runtime } = /** @type {any} */ (window).chrome ?? {};
      try {
        runtime?.sendMessage?.('postwell@postwell.example', message, (/** @type {unknown} */ answer) => heard.push(answer));
      } catch {
        // There is nobody to talk to.
      }
    }
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    return heard.length - own;
  });
  assert.equal(heard, 0);
  await browser.type(page, '#textarea', `Write to ${WORDS} soon.`);
  await untilLines(browser, page, 1);
  assert.equal(await surface(browser, page), '');
  await page.close();
  const options = await browser.openOwn('pages/options/options.html');
  await browser.until(() => options.$('#kinds input[value="contact_direct"]'));
  assert.equal(await options.$$eval('#kinds input:not(:checked)', boxes => boxes.length), 0);
  assert.equal(await options.$$eval('#sites button', buttons => buttons.length), 0);
  await options.close();
});

/** What the site does, where the writer writes, and whether a note can be seen there in spite of it. @type {[string, string, boolean][]} */
const STORMS = [
  ['boxes', '#textarea', true],
  ['mutation', '#rich', false], // a draft that never rests has been changed before its answer is there
  ['poison', '#textarea', true],
  ['poison', '#rich', true],
  ['scroll', '#textarea', true],
  ['removal', '#textarea', false],
  ['events', '#rich', true],
];

for (const [storm, box, shown] of STORMS) {
  test(`a site that misbehaves (${storm}, ${box}): typing goes on, and so does everything else`, async () => {
    const page = await browser.open(`storm.html?do=${storm}`);
    const point = await browser.middle(page, box);
    await page.evaluate(() => /** @type {any} */ (window).storm.begin());
    await page.mouse.click(point.x, point.y);
    await browser.keys(page, `Write to ${WORDS} soon. `);
    // In the poisoned page nothing of the page can be asked; that our element is there tells that a note is.
    if (shown) await browser.until(async () => (await traces(browser, page)) > 0, { what: 'a note' });
    await afterAnAnswerElsewhere(browser);
    await page.bringToFront();
    await browser.keys(page, 'And more.');
    const turns = await page.evaluate(() => /** @type {any} */ (window).storm.turns);
    if (storm === 'removal') assert.ok(turns > 0 && turns < 100, `${turns} elements were added and taken out: there is no fight`);
    else assert.ok(turns > 0);
    if (storm !== 'poison') {
      const text = await page.$eval(box, element => ('value' in element ? String(element.value) : element.textContent ?? ''));
      assert.ok(text.replaceAll('\u00a0', ' ').includes(`Write to ${WORDS} soon. And more.`), text.slice(0, 200));
    }
    await page.close();
  });
}

test('nothing of ours went wrong aloud', async () => {
  const ours = (await browser.allErrors()).filter(error => error.includes('extension:') || error.startsWith('worker'));
  assert.deepEqual(ours, []);
});
