/** Photos: one card where the file leads to somebody, a clean copy of it, and an upload nobody touches. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { clean, initSync, read } from '../../target/bindings/background/core/photo.js';
import { findings, layOpen } from './axe.js';
import { launch } from './driver.js';
import { firefoxChrome } from './firefox.js';
import { surface, traces } from './nudges.js';
import { TIFF, file, picture, pixels, pngWithPoint, webpWithPoint, withPoint } from './photo_files.js';

/** @type {import('./driver.js').Session} */
let browser;
/** @type {string} */
let folder;
/** @type {{plain: Buffer, point: Buffer}} */
let bytes;
/** @type {{plain: string, point: string, other: string}} */
let files;

before(async () => {
  browser = await launch();
  folder = await mkdtemp(path.join(os.tmpdir(), 'photos-'));
  const page = await browser.open('photos.html');
  const plain = await picture(page);
  bytes = { plain, point: withPoint(plain) };
  files = { plain: await file(folder, 'plain.jpg', bytes.plain), point: await file(folder, 'point.jpg', bytes.point), other: await file(folder, 'other.jpg', bytes.point) };
  await page.close();
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/**
 * @param {import('./driver.js').Page} page
 * @param {string} selector
 * @param {...string} paths
 */
async function choose(page, selector, ...paths) {
  const field = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await page.$(selector));
  await field.uploadFile(...paths);
}

/** @param {import('./driver.js').Page} page */
const uploads = page => page.evaluate(() => /** @type {any} */ (window).noticed.uploads.map((/** @type {number[]} */ bytes) => bytes.join()));

/** @param {import('./driver.js').Page} page @param {string} words */
const untilCard = (page, words) => browser.until(async () => (await surface(browser, page)).includes(words), { what: `a card that says ${words}` });

/** What is chosen later has its card when this is over, so what was chosen before has been looked into. */
async function afterACardElsewhere() {
  const page = await browser.open('photos.html', { host: 'bsky.app' });
  await choose(page, '#photo', files.point);
  await untilCard(page, 'map point');
  await page.close();
}

test('a photo with a map point brings one card, and the upload is what was chosen', async () => {
  const page = await browser.open('photos.html', { csp: 'strict' });
  await choose(page, '#photo', files.point);
  await untilCard(page, 'This photo holds a map point.');
  const said = await surface(browser, page);
  assert.ok(said.includes('Save a clean copy') && said.includes('wristbands'), said);
  assert.deepEqual(await uploads(page), [[...bytes.point].join()]);
  assert.equal(await traces(browser, page), 1);

  await browser.click(page, '.ends button', { closed: true });
  await browser.until(async () => (await traces(browser, page)) === 0, { what: 'the card to go' });
  const noticed = await page.evaluate(() => /** @type {any} */ (window).noticed);
  assert.deepEqual(noticed.events, [], 'the page heard nothing of the card');
  assert.deepEqual(noticed.violations, []);
  assert.deepEqual(noticed.elements.filter((/** @type {string} */ name) => name !== 'DIV'), []);

  await choose(page, '#photo', files.other); // the same file again is no choice to a browser
  await untilCard(page, 'This photo holds a map point.');
  assert.ok(!(await surface(browser, page)).includes('wristbands'), 'the reminder comes once');
  await page.close();
});

test('a photo without such notes brings nothing', async () => {
  const page = await browser.open('photos.html');
  await choose(page, '#photo', files.plain);
  await browser.until(async () => (await uploads(page)).length === 1);
  await afterACardElsewhere();
  assert.equal(await traces(browser, page), 0);
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).noticed.elements), []);
  await page.close();
});

test('a clean photo that is chosen next takes the card away; several photos have one card', async () => {
  const page = await browser.open('photos.html');
  await choose(page, '#photo', files.point, files.plain, files.point);
  await untilCard(page, 'These photos hold a map point.');
  assert.equal(await traces(browser, page), 1);
  await choose(page, '#photo', files.plain);
  await browser.until(async () => (await traces(browser, page)) === 0, { what: 'the card to go' });
  await page.close();
});

test('the clean copy has the same pixels and no map point, and the site cannot tell that it was saved', async () => {
  const kept = await mkdtemp(path.join(os.tmpdir(), 'copies-'));
  await keepDownloadsIn(kept);
  const page = await browser.open('photos.html');
  await choose(page, '#photo', files.point);
  await untilCard(page, 'map point');
  await browser.click(page, '.choices button', { closed: true });
  const own = await browser.until(async () => (await browser.openAt('/photo/photo.html'))[0], { what: 'the page with the copy' });
  await browser.until(() => own.$('#copies a'), { what: 'the copy' });
  assert.deepEqual(await findings(own), []);
  await browser.click(own, '#copies a');
  const name = await browser.until(async () => (await readdir(kept)).find(name => name.endsWith('.jpg')), { what: 'the file' });
  assert.equal(name, 'photo.jpg', 'without the name of the first one');
  const copy = await browser.until(async () => {
    const copy = await readFile(path.join(kept, name));
    return copy.length > 100 && copy;
  }, { what: 'the whole file' });
  await own.close();

  assert.equal(await pixels(page, copy), await pixels(page, bytes.point));
  assert.equal(copy.length, bytes.plain.length + 36, 'the plain picture, and how it is turned');
  const noticed = await page.evaluate(() => /** @type {any} */ (window).noticed);
  assert.deepEqual(noticed.events, []);
  assert.equal(await traces(browser, page), 0);

  await choose(page, '#photo', path.join(kept, name));
  await browser.until(async () => (await uploads(page)).length === 2);
  await afterACardElsewhere();
  assert.equal(await traces(browser, page), 0, 'the copy itself brings no card');
  await page.close();
  await rm(kept, { recursive: true, force: true });
});

test('a photo chosen in a shadow root is seen too', async () => {
  const page = await browser.open('photos.html');
  if (browser.kind === 'firefox') await firefoxDoes(page, 'input'); // events that its protocol makes do not leave shadow roots
  else {
    const hidden = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (await page.evaluateHandle(() => document.getElementById('shadow')?.shadowRoot?.querySelector('input')));
    await hidden.uploadFile(files.point);
  }
  await untilCard(page, 'map point');
  await page.close();
});

test('a photo chosen in a dialog has its card there', async () => {
  const page = await browser.open('photos.html');
  await page.$eval('#dialog', dialog => /** @type {HTMLDialogElement} */ (dialog).showModal());
  await choose(page, '#inside', files.point);
  await untilCard(page, 'map point');
  await browser.click(page, '.ends button', { closed: true });
  await browser.until(async () => (await traces(browser, page)) === 0);
  await page.close();
});

test('the keyboard reaches the card, leaves it, and is back where it was', async () => {
  const page = await browser.open('photos.html');
  await choose(page, '#photo', files.point);
  await untilCard(page, 'map point');
  await page.focus('#photo');
  const at = () => browser.shadow(page, roots => roots.map(root => root.activeElement?.textContent).join());
  await browser.until(async () => {
    await browser.press(page, 'Tab');
    return (await at()) === 'Save a clean copy';
  }, { what: 'the focus on the button' });
  await browser.press(page, 'Escape');
  await browser.until(async () => (await traces(browser, page)) === 0);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'photo');
  await page.close();
});

test('the card goes when everything is hidden', async () => {
  const own = await browser.openOwn('pages/options/options.html');
  const page = await browser.open('photos.html');
  await choose(page, '#photo', files.point);
  await untilCard(page, 'map point');
  // What the worker says to every tab on Alt+Shift+H; the key itself belongs to the browser, out of reach of a test.
  await own.evaluate(async () => {
    const { tabs } = globalThis.chrome;
    for (const { id } of await tabs.query({})) if (id !== undefined) void tabs.sendMessage(id, { type: 'hide' }).catch(() => undefined);
  });
  await browser.until(async () => (await traces(browser, page)) === 0, { what: 'the card to go' });
  await page.close();
  await own.close().catch(() => undefined);
});

test('axe finds nothing on the card', async () => {
  const page = await browser.open('photos.html');
  await choose(page, '#photo', files.point);
  await untilCard(page, 'map point');
  await layOpen(browser, page);
  assert.ok(await page.$('main .photos'));
  assert.deepEqual(await findings(page, ['page-has-heading-one', 'heading-order', 'document-title', 'html-has-lang']), []);
  await page.close();
});

test('a file that can be read but not cleaned is said to be one', async () => {
  const page = await browser.open('photos.html');
  await choose(page, '#photo', await file(folder, 'point.tiff', TIFF));
  await untilCard(page, 'map point');
  const said = await surface(browser, page);
  assert.ok(said.includes('but not clean it') && !said.includes('Save'), said);
  await page.close();
});

test('browsers draw the clean copy of a PNG and of a WebP as they drew the first', async () => {
  initSync({ module: await readFile(new URL('../../dist/postwell/background/core/photo_bg.wasm', import.meta.url)) });
  const page = await browser.open('photos.html');
  for (const [type, add] of /** @type {const} */ ([['image/png', pngWithPoint], ['image/webp', webpWithPoint]])) {
    const first = add(await picture(page, type));
    assert.ok(read(first).includes('place'), type);
    const copy = Buffer.from(clean(first) ?? []);
    assert.deepEqual(read(copy), [], type);
    assert.equal(await pixels(page, copy, type), await pixels(page, first, type), type);
  }
  await page.close();
});

test('a script of the page that plays a choice brings nothing', async () => {
  const page = await browser.open('photos.html');
  await page.evaluate(base64 => {
    const files = new DataTransfer();
    files.items.add(new File([Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))], 'point.jpg', { type: 'image/jpeg' }));
    const field = /** @type {HTMLInputElement} */ (document.getElementById('photo'));
    field.files = files.files;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: files }));
  }, bytes.point.toString('base64'));
  await afterACardElsewhere();
  assert.equal(await traces(browser, page), 0);
  await page.close();
});

test('where the writer wants no such notes there are none', async () => {
  const options = await browser.openOwn('pages/options/options.html');
  const box = '#kinds input[value="photo_hint"]';
  await browser.until(() => options.$(box));
  await options.$eval(box, element => /** @type {HTMLElement} */ (element).click());
  const page = await browser.open('photos.html');
  await choose(page, '#photo', files.point);
  await browser.until(async () => (await uploads(page)).length === 1);
  await options.$eval(box, element => /** @type {HTMLElement} */ (element).click());
  await afterACardElsewhere();
  assert.equal(await traces(browser, page), 0);
  await options.close();
  await page.close();
});

for (const where of ['#box', '#shadow']) {
  test(`a photo that is dropped on ${where} is looked into too, and the site gets it`, async () => {
    const page = await browser.open('photos.html');
    if (browser.kind === 'firefox') await firefoxDoes(page, 'drop', where);
    else {
      const client = await page.createCDPSession();
      const data = { items: [], files: [files.point], dragOperationsMask: 1 };
      const { x, y } = await browser.middle(page, where);
      for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop'])) await client.send('Input.dispatchDragEvent', { type, x, y, data });
    }
    await untilCard(page, 'map point');
    await browser.until(async () => (await uploads(page)).length === 1);
    assert.deepEqual(await uploads(page), [[...bytes.point].join()]);
    await page.close();
  });
}

for (const where of ['#box', '#shadow']) {
  test(`a photo file that is pasted into ${where} is looked into`, { skip: process.env.BROWSER !== 'firefox' && 'no protocol puts a file into the clipboard of Chromium' }, async () => {
    const page = await browser.open('photos.html');
    await firefoxDoes(page, 'paste', where);
    await untilCard(page, 'map point');
    await page.close();
  });
}

test('a picture that was copied and is pasted with real keys is looked into: browsers leave nothing in it to speak of, and the site gets it', { skip: process.env.BROWSER === 'firefox' && 'the clipboard of its invisible window holds no pictures' }, async () => {
  const page = await browser.open('photos.html');
  const client = await page.createCDPSession();
  /** @type {number | undefined} */
  let context;
  client.on('Runtime.executionContextCreated', ({ context: { id, auxData, origin } }) => {
    if (auxData?.type === 'isolated' && origin.startsWith(browser.base)) context = id;
  });
  await client.send('Runtime.enable');
  await browser.browser.defaultBrowserContext().overridePermissions(`https://${new URL(page.url()).host}`, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
    canvas.getContext('2d')?.fillRect(0, 0, 20, 10);
    const blob = await new Promise(resolve => { canvas.toBlob(drawn => resolve(/** @type {Blob} */ (drawn))); });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    document.addEventListener('paste', event => Object.assign(window, { pasted: [event.isTrusted, event.clipboardData?.files.length] }));
  });
  await browser.click(page, '#box');
  await browser.press(page, 'Control+v');
  await browser.until(async () => (await client.send('Runtime.evaluate', { expression: 'globalThis.postwellChoices', contextId: context })).result.value === 1, { what: 'our script to look' });
  await afterACardElsewhere();
  assert.equal(await traces(browser, page), 0);
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).pasted), [true, 1]);
  await page.close();
});

test('a page of ours that is opened without a photo says so', async () => {
  const own = await browser.openOwn('pages/photo/photo.html');
  await browser.until(() => own.evaluate(() => document.body.innerText.includes('no longer here')));
  await own.close();
});

test('nothing was asked for but the pages of the tests, and nothing went wrong', async () => {
  const asked = browser.requests().map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);
  assert.deepEqual(asked.filter(request => !['/photos.html', '/photos.js', '/page.css', '/favicon.ico'].some(path => request === `GET ${path}`)), []);
  assert.deepEqual(await browser.allErrors(), []);
});

/** @param {string} folder */
async function keepDownloadsIn(folder) {
  if (browser.kind === 'chromium') {
    const client = await browser.browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    return;
  }
  await firefoxChrome(browser.browser, `
    Services.prefs.setIntPref('browser.download.folderList', 2);
    Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
    Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
  `);
}

/**
 * What a person does with a photo, where Firefox's protocol cannot: the page makes the event, and code with the browser's own
 * rights sends it, which makes it as good as a person's.
 * @param {import('./driver.js').Page} page the one in front
 * @param {'input' | 'drop' | 'paste'} type
 * @param {string} [where] for `#shadow`: on what stands in its shadow root
 */
async function firefoxDoes(page, type, where = '#shadow') {
  await page.evaluate((base64, type, where) => {
    const photo = new File([Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))], 'point.jpg', { type: 'image/jpeg' });
    const held = new DataTransfer();
    held.items.add(photo);
    const at = /** @type {HTMLInputElement} */ (document.querySelector(where)?.shadowRoot?.querySelector('input') ?? document.querySelector(where));
    const init = { bubbles: true, cancelable: true, composed: true };
    const made = type === 'drop' ? new DragEvent(type, { ...init, dataTransfer: held }) : type === 'paste' ? new ClipboardEvent(type, init) : new Event(type, init);
    if (type === 'input') at.files = held.files;
    if (made instanceof ClipboardEvent) made.clipboardData?.items.add(photo);
    Object.assign(window, { planned: { at, made } });
  }, bytes.point.toString('base64'), type, where);
  const send = 'Cu.unwaiveXrays(content.wrappedJSObject.planned.at).dispatchEvent(Cu.unwaiveXrays(content.wrappedJSObject.planned.made))';
  await firefoxChrome(browser.browser, `gBrowser.selectedBrowser.messageManager.loadFrameScript('data:text/javascript,' + encodeURIComponent(${JSON.stringify(send)}), false)`);
}
