/** Nothing leaves: a whole session with every page of the package, and requests that are put in by force. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { filesUnder } from '../../tools/files.js';
import { launch } from './driver.js';
import { WORDS, lines, surface } from './nudges.js';

/** Where nothing of ours may ever ask. */
const STRANGER = 'stranger.test';
const HOSTS = ['connect.mayoclinic.org'];
const FILES = ['/boxes.html', '/boxes.js', '/favicon.ico', '/page.css'];

/** @type {import('./driver.js').Session} */
let browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

test('a whole session asks for nothing but the pages of the tests', async () => {
  const page = await browser.open('boxes.html');
  await browser.type(page, '#rich', `I live in Galesburg, IL and my son Liam is 7. Write to ${WORDS} or sue@mailbox.com.`);
  await browser.until(async () => (await lines(browser, page)).length >= 3);
  await browser.press(page, 'Alt+Shift+P');
  await browser.until(async () => (await surface(browser, page)).includes(WORDS));
  await browser.press(page, 'Enter');
  await browser.until(async () => !(await surface(browser, page)).includes(WORDS));
  await browser.press(page, 'Tab');
  await browser.press(page, 'Enter');
  await browser.press(page, 'Escape');

  for (const file of (await filesUnder('dist/postwell')).filter(file => file.endsWith('.html'))) {
    const own = await browser.openOwn(file);
    await browser.until(() => own.evaluate(() => document.body.innerText.trim().length > 20), { what: `${file} to say something` });
    // A kind of note the posts here do not have is switched off.
    await own.$$eval('#kinds input[value="photo_hint"]', boxes => boxes.forEach(box => /** @type {HTMLElement} */ (box).click()));
    await own.close();
  }
  const practice = await browser.openOwn('pages/practice/practice.html');
  await browser.click(practice, '#practice-textarea');
  await browser.until(async () => (await lines(browser, practice)).length > 0);
  await practice.close();
  await page.close();

  const asked = browser.requests().map(({ method, host, path }) => ({ method, host: host.replace(/:\d+$/, ''), path: path.replace(/\?.*/, '') }));
  assert.deepEqual(asked.filter(({ method, host, path }) => method !== 'GET' || !HOSTS.includes(host) || !FILES.includes(path)), []);
});

test('a request that somebody put into our pages is stopped by the policy', async () => {
  const page = await browser.openOwn('pages/practice/practice.html');
  const got = await page.evaluate(async host => {
    const address = `https://${host}/x`;
    /** @type {string[]} */
    const got = [];
    await fetch(address).then(() => got.push('fetch'), () => undefined);
    await fetch(address, { mode: 'no-cors', method: 'POST', body: 'words' }).then(() => got.push('post'), () => undefined);
    await new Promise(resolve => {
      const request = new XMLHttpRequest();
      request.onload = () => resolve(got.push('xhr'));
      request.onerror = resolve;
      request.open('GET', address);
      request.send();
    });
    for (const make of [() => new WebSocket(`wss://${host}/x`), () => new EventSource(address)]) {
      try {
        make().onopen = () => got.push('a line');
      } catch {
        // Refused at once.
      }
    }
    try {
      navigator.sendBeacon(address, 'words');
    } catch {
      // Refused at once.
    }
    for (const [tag, name] of [['img', 'src'], ['script', 'src'], ['link', 'href']]) {
      const element = document.createElement(tag);
      if (tag === 'link') element.setAttribute('rel', 'stylesheet');
      element.addEventListener('load', () => got.push(tag));
      element.setAttribute(name, address);
      document.head.append(element);
    }
    const frame = document.createElement('iframe');
    frame.src = address;
    frame.name = 'inner';
    const form = Object.assign(document.createElement('form'), { action: address, method: 'post', target: 'inner' });
    document.body.append(frame, form);
    try {
      form.submit();
    } catch {
      // Refused at once.
    }
    await import(address).then(() => got.push('import'), () => undefined);
    document.body.style.backgroundImage = `url(${address})`;
    await fetch(address).catch(() => undefined);
    return got;
  }, STRANGER);
  assert.deepEqual(got, []);
  if (browser.kind === 'chromium') {
    const worker = await (await browser.browser.waitForTarget(target => target.type() === 'service_worker')).worker();
    assert.equal(await worker?.evaluate(address => fetch(address, { mode: 'no-cors' }).then(() => 'got', () => 'stopped'), `https://${STRANGER}/worker`), 'stopped');
  }
  assert.deepEqual(browser.requests().filter(({ host }) => host.startsWith(STRANGER)), []);
  await page.close();
});
