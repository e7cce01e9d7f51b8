/**
 * One driver for Chromium and Firefox: starts the browser named by BROWSER (chromium unless told) with the
 * built extension, opens pages, types trusted keys, looks into closed shadow roots, and waits for conditions.
 *
 *   const browser = await launch();                       // once per spec file; browser.close() after
 *   const page = await browser.open('textarea.html');     // https://connect.mayoclinic.org/textarea.html
 *   await browser.type(page, '#box', 'I live in Galesburg');
 *   const count = await browser.until(() => browser.shadow(page, roots => roots.length));
 *   await browser.click(page, '.card button', { closed: true });
 *
 * There is no door for tests in the product: everything goes through what a person has, and through the
 * browsers' own debugging protocols.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import yazl from 'yazl';
import { filesUnder } from '../../tools/files.js';
import { findBrowser } from './find.js';
import { firefoxChrome } from './firefox.js';
import { serve } from './server.js';
import { chromiumShadow, firefoxShadow } from './shadow.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Frame} Frame */

const EXTENSION = fileURLToPath(new URL('../../dist/postwell', import.meta.url));
const OUTPUT = fileURLToPath(new URL('output', import.meta.url));

/** A host of the manifest; pages of the tests live there. */
const HOST = 'connect.mayoclinic.org';

/** A page of ours that shows nothing and asks nothing. */
const OWN = 'pages/help/help.html';

/** Firefox gives each installation an address of its own; the tests have to know it. */
const UUID = '0b0c5a3e-51f4-4d7e-9a43-7b1d6e0f2a11';

/** Hosts the browsers themselves call (updates, settings), with or without an extension. */
const VENDORS = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|mozilla-ohttp|firefox)\.(com|net|org)(:|$)/;

const FIREFOX_SCHEME = 'layout.css.prefers-color-scheme.content-override';

const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * @typedef {object} LaunchOptions
 * @property {boolean} [headless] default true
 * @property {'light' | 'dark'} [scheme] the colours the system asks for; default light
 * @property {string | null} [extension] folder of the unpacked extension; null for none
 * @property {{width: number, height: number}} [viewport]
 * @property {boolean} [realWeb] let pages load from the real web, not from the tests' server; default false
 * @property {boolean} [welcome] leave the welcome page open that a new installation shows; default false
 * @property {string} [profile] a folder for the profile that outlives the browser; with Postwell in it from the second start on
 */

/** @param {LaunchOptions} [options] */
export async function launch(options = {}) {
  const kind = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
  const executablePath = findBrowser(kind);
  if (!executablePath) throw new Error(`${kind} is not installed: ./build.sh test does that, or set ${kind.toUpperCase()}`);
  const server = await serve();
  const { headless = true, scheme = 'light', extension = EXTENSION, viewport = { width: 1000, height: 760 }, realWeb = false, welcome = false } = options;
  const profile = options.profile ?? (await mkdtemp(path.join(os.tmpdir(), 'postwell-')));
  const again = options.profile !== undefined && (await readdir(profile)).length > 0;
  const shared = { executablePath, headless, userDataDir: profile, acceptInsecureCerts: !realWeb, defaultViewport: headless ? viewport : null };
  const browser =
    kind === 'chromium'
      ? await puppeteer.launch({
          ...shared,
          pipe: true,
          enableExtensions: true,
          args: [
            ...CHROMIUM_FLAGS,
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            ...(realWeb ? [] : ['--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`]),
          ],
        })
      : await puppeteer.launch({
          ...shared,
          browser: 'firefox',
          args: ['--remote-allow-system-access'],
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ [await geckoId(extension)]: UUID }),
            'xpinstall.signatures.required': false,
            'extensions.webextOptionalPermissionPrompts': false, // a site that is asked for is given
            [FIREFOX_SCHEME]: scheme === 'dark' ? 0 : 1,
            ...(realWeb ? {} : { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${server.port};80=${server.port}` }),
          },
        });
  const id = await install(browser, kind, extension, options.profile !== undefined, again);
  const session = new Session({ kind, browser, server, profile, scheme, base: kind === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${UUID}` });
  try {
    if (extension === EXTENSION && !again) await session.greeted(welcome);
  } catch (error) {
    await session.close();
    throw error;
  }
  return session;
}

/** @param {string | null} extension */
async function geckoId(extension) {
  if (!extension) return 'none';
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {'chromium' | 'firefox'} kind
 * @param {string | null} extension
 * @param {boolean} stays
 * @param {boolean} again
 * @returns {Promise<string>} its id, in Chromium
 */
async function install(browser, kind, extension, stays, again) {
  if (!extension) return '';
  // Chromium forgets at its end that it had an extension from a folder, though not what that had stored.
  if (kind === 'chromium' || !stays) return browser.installExtension(extension);
  if (!again) await keepInFirefox(browser, extension);
  return '';
}

/**
 * Installs the extension as people do: what is loaded for a test is gone, with all it keeps, when Firefox ends.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} extension
 */
async function keepInFirefox(browser, extension) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'postwell-xpi-'));
  const file = path.join(folder, 'postwell.xpi');
  const archive = new yazl.ZipFile();
  for (const name of await filesUnder(extension)) archive.addFile(path.join(extension, name), name);
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(file));
  await firefoxChrome(browser, `(async () => {
    const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
    await (await AddonManager.getInstallForFile(new FileUtils.File(${JSON.stringify(file)}))).install();
  })()`);
  await rm(folder, { recursive: true });
}

/** One running browser with the extension in it. */
export class Session {
  /** Has there been a private window in Firefox? */
  #wasPrivate = false;

  /**
   * @param {{kind: 'chromium' | 'firefox', browser: import('puppeteer-core').Browser,
   *   server: Awaited<ReturnType<typeof serve>>, profile: string, scheme: 'light' | 'dark', base: string}} parts
   */
  constructor({ kind, browser, server, profile, scheme, base }) {
    this.kind = kind;
    this.browser = browser;
    this.server = server;
    this.profile = profile;
    this.scheme = scheme;
    /** Start of the extension's own addresses. */
    this.base = base;
    /** Exceptions and console errors of all opened pages, their content scripts, and the worker (Chromium). @type {string[]} */
    this.errors = [];
    browser.on('targetcreated', target => this.#listenToWorker(target));
    for (const target of browser.targets()) this.#listenToWorker(target);
  }

  /**
   * Waits for the welcome page of a new installation, so that it takes nobody's focus later.
   * @param {boolean} stays
   */
  async greeted(stays) {
    const page = await this.until(async () => (await this.openAt('/welcome.html'))[0], { what: 'the welcome page' });
    await this.until(() => page.$('[data-ready]'), { what: 'the welcome page to be ready' });
    if (!stays) await page.close();
    return page;
  }

  /**
   * The open pages whose address ends like this. Firefox does not report where a tab of an extension went: each is asked.
   * @param {string} ending
   */
  async openAt(ending) {
    const pages = await this.browser.pages();
    const addresses = await Promise.all(pages.map(page => page.evaluate(() => location.href).catch(() => '')));
    return pages.filter((_, index) => addresses[index].endsWith(ending));
  }

  /**
   * Opens a page of the tests (a path under tests/browser/pages) on a host the extension works on.
   * @param {string} file
   * @param {{host?: string, csp?: 'strict'}} [options]
   */
  async open(file, { host = HOST, csp } = {}) {
    const page = await this.#newPage();
    await page.goto(`https://${host}/${file}${csp ? '?csp=strict' : ''}`);
    return page;
  }

  /**
   * Opens one of the extension's own pages.
   * @param {string} file a path inside dist/postwell
   */
  async openOwn(file) {
    const page = await this.#newPage();
    // Firefox never reports these pages as loaded.
    await page.goto(`${this.base}/${file}`, this.kind === 'firefox' ? { waitUntil: [] } : {});
    await this.until(() => page.evaluate(() => document.readyState === 'complete' && location.protocol !== 'about:'), {
      what: `${file} to load`,
    });
    return page;
  }

  /**
   * Does what loads one of our own pages anew, and waits until the new one is ready: a press on the old one would be lost.
   * @param {Page} page
   * @param {() => Promise<unknown>} act may fail, if the page goes away before the answer comes
   */
  async anew(page, act) {
    await page.evaluate(() => void (document.documentElement.dataset.before = ''));
    await act().catch(() => undefined);
    await this.until(() => page.$('[data-ready]:not([data-before])'), { what: 'the page to be there anew' });
  }

  /** Lets the extension into private windows, as the browsers' own pages about extensions do. It is started anew for that. */
  async allowPrivate() {
    if (this.kind === 'firefox') {
      await firefoxChrome(this.browser, `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { id, extension } = WebExtensionPolicy.getByHostname('${UUID}');
        await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        await extension.terminateBackground();
        await (await AddonManager.getAddonByID(id)).reload();
      })()`);
      return;
    }
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(async extensionId => {
      const { developerPrivate } = /** @type {any} */ (globalThis).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }); // else what is unpacked cannot be started anew
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, new URL(this.base).host);
    await page.close();
  }

  /**
   * Opens a page of the tests in a private window of its own.
   * @param {string} file
   * @param {{host?: string}} [options]
   */
  async openPrivate(file, { host = HOST } = {}) {
    const address = `https://${host}/${file}`;
    if (this.kind === 'chromium') {
      const own = await this.until(() => this.openOwn(OWN), { what: 'the extension to be there again' });
      await own.evaluate(url => void globalThis.chrome.windows.create({ incognito: true, url }), address);
      const target = await this.until(() => this.browser.targets().find(target => target.url() === address), { what: 'the private window' });
      await own.close();
      const page = /** @type {Page} */ (await target.page());
      await this.#attend(page);
      return page;
    }
    this.#wasPrivate = true;
    const before = await this.browser.pages();
    // As its first page: sent there afterwards, it may go on to that instead, and no answer comes.
    await firefoxChrome(this.browser, `(() => {
      const args = Cc['@mozilla.org/supports-string;1'].createInstance(Ci.nsISupportsString);
      args.data = '${address}';
      OpenBrowserWindow({ private: true, args });
    })()`);
    const page = await this.until(async () => (await this.browser.pages()).find(page => !before.includes(page)), { what: 'the private window' });
    await this.#attend(page);
    await this.until(() => page.evaluate(address => document.readyState === 'complete' && location.href === address, address), { what: `${file} to load` });
    await this.#toWindow(true);
    return page;
  }

  /**
   * Firefox opens a tab in the window that was used last, and gives keys to no other.
   * @param {boolean} secret the newest private window, or an ordinary one
   */
  async #toWindow(secret) {
    await this.until(() => firefoxChrome(this.browser, `(() => {
      const window = [...Services.wm.getEnumerator('navigator:browser')].filter(window => window.PrivateBrowsingUtils.isWindowPrivate(window) === ${secret}).at(-1);
      window.focus();
      Services.focus.activeWindow = window;
      window.gBrowser.selectedBrowser.focus();
      return Services.focus.activeWindow === window && Services.wm.getMostRecentBrowserWindow() === window;
    })()`), { what: `the ${secret ? 'private' : 'ordinary'} window to have the focus` });
  }

  async #newPage() {
    if (this.#wasPrivate) await this.#toWindow(false);
    const page = await this.browser.newPage();
    await this.#attend(page);
    return page;
  }

  /** @param {Page} page */
  async #attend(page) {
    await this.setScheme(page, this.scheme);
    page.on('pageerror', error => this.errors.push(`exception: ${error instanceof Error ? error.message : error}`));
    page.on('console', message => {
      if (message.type() === 'error') this.errors.push(`console: ${message.text()}`);
    });
  }

  /** @param {import('puppeteer-core').Target} target */
  async #listenToWorker(target) {
    if (target.type() !== 'service_worker') return;
    const worker = await target.worker().catch(() => null); // the browser may be closing
    worker?.on('console', message => {
      if (message.type() === 'error') this.errors.push(`worker: ${message.text()}`);
    });
    worker?.on('error', error => this.errors.push(`worker: ${error.message}`));
  }

  /**
   * Waits until the condition gives something true, and returns it. A condition that throws counts as false.
   * @template T
   * @param {() => T | Promise<T>} condition
   * @param {{timeout?: number, what?: string}} [options]
   * @returns {Promise<Exclude<T, false | 0 | '' | null | undefined>>}
   */
  async until(condition, { timeout = 45_000, what = String(condition) } = {}) {
    const end = Date.now() + timeout;
    let last;
    do {
      try {
        last = await condition();
        if (last) return /** @type {any} */ (last);
      } catch (error) {
        last = error;
      }
      await new Promise(resolve => setTimeout(resolve, 25));
    } while (Date.now() < end);
    throw new Error(`waited ${timeout} ms for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
  }

  /**
   * Runs a function in the page with all closed shadow roots of the page (or frame), and returns what it gives.
   * The function is sent as text: it can use its arguments and the page, nothing around it.
   * @template T
   * @template {unknown[]} A
   * @param {Page | Frame} where
   * @param {(roots: ShadowRoot[], ...args: A) => T} run
   * @param {A} args plain data
   * @returns {Promise<T>}
   */
  shadow(where, run, ...args) {
    const frame = 'mainFrame' in where ? where.mainFrame() : where;
    return (this.kind === 'chromium' ? chromiumShadow : firefoxShadow)(frame, String(run), args);
  }

  /**
   * Clicks the middle of an element with the mouse, once it is there and has stopped moving; scrolls to it if need be.
   * @param {Page | Frame} where
   * @param {string} selector
   * @param {{closed?: boolean, index?: number}} [options] closed: look inside the closed shadow roots
   */
  async click(where, selector, { closed = false, index = 0 } = {}) {
    const page = 'mainFrame' in where ? where : where.page();
    const point = await this.middle(where, selector, { closed, index });
    await page.mouse.click(point.x, point.y);
  }

  /**
   * The middle of an element in the page's viewport, once it is there and has stopped moving.
   * @param {Page | Frame} where
   * @param {string} selector
   * @param {{closed?: boolean, index?: number}} [options]
   */
  async middle(where, selector, { closed = false, index = 0 } = {}) {
    const frame = 'mainFrame' in where ? where.mainFrame() : where;
    let before = '';
    const rect = await this.until(
      async () => {
        const found = closed
          ? await this.shadow(frame, rectOf, selector, index)
          : await frame.evaluate(`(${rectOf})([document], ${JSON.stringify(selector)}, ${index})`);
        const now = JSON.stringify(found);
        const still = now === before;
        before = now;
        return still ? /** @type {Rect | null} */ (found) : null;
      },
      { what: `${selector} [${index}] to be there and still` },
    );
    const outer = frame.parentFrame() && (await (await frame.frameElement())?.boundingBox());
    return { x: rect.x + rect.width / 2 + (outer?.x ?? 0), y: rect.y + rect.height / 2 + (outer?.y ?? 0) };
  }

  /**
   * Clicks into a box and types the text with real keys; a line break is Enter.
   * @param {Page | Frame} where
   * @param {string} selector
   * @param {string} text
   */
  async type(where, selector, text) {
    await this.click(where, selector);
    await this.keys('mainFrame' in where ? where : where.page(), text);
  }

  /**
   * Types with real keys into whatever has the focus.
   * @param {Page} page
   * @param {string} text
   */
  async keys(page, text) {
    await page.keyboard.type(text);
  }

  /**
   * Presses a chord such as 'Control+z' or 'Shift+Tab'.
   * @param {Page} page
   * @param {string} chord
   */
  async press(page, chord) {
    const keys = /** @type {import('puppeteer-core').KeyInput[]} */ (chord.split('+'));
    for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
    await page.keyboard.press(keys[keys.length - 1]);
    for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key);
  }

  /**
   * Takes a picture of what is visible and returns its path (in tests/browser/output unless told).
   * @param {Page} page
   * @param {string} name
   * @param {string} [folder]
   */
  async screenshot(page, name, folder = OUTPUT) {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: /** @type {`${string}.png`} */ (file), captureBeyondViewport: false });
    return file;
  }

  /**
   * Makes the system ask for light or dark colours, for this page (Chromium) or the whole browser (Firefox).
   * @param {Page} page
   * @param {'light' | 'dark'} scheme
   */
  async setScheme(page, scheme) {
    if (this.kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    else await firefoxChrome(this.browser, `Services.prefs.setIntPref('${FIREFOX_SCHEME}', ${scheme === 'dark' ? 0 : 1})`);
  }

  /** Ends the extension's background, as the browsers do when it has been idle; the next message wakes it. */
  async stopBackground() {
    if (this.kind === 'firefox') {
      const policy = `WebExtensionPolicy.getByHostname('${UUID}')`;
      await firefoxChrome(this.browser, `${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`);
      return;
    }
    const isWorker = (/** @type {import('puppeteer-core').Target} */ target) => target.type() === 'service_worker';
    await (await this.browser.targets().find(isWorker)?.worker())?.close();
    await this.until(() => !this.browser.targets().some(isWorker), { what: 'the worker to end' });
  }

  /** Starts the extension anew under the open tabs, as an update does. */
  async reloadExtension() {
    if (this.kind === 'chromium') await this.browser.installExtension(EXTENSION);
    else await firefoxChrome(this.browser, `WebExtensionPolicy.getByHostname('${UUID}').extension.terminateBackground().then(() => AddonManager.getAddonByID(WebExtensionPolicy.getByHostname('${UUID}').id)).then(addon => addon.reload())`);
  }

  /** Everything that went wrong aloud so far, in pages, content scripts and the background. */
  async allErrors() {
    if (this.kind === 'chromium') return this.errors;
    const messages = await firefoxChrome(
      this.browser,
      `JSON.stringify(Services.console.getMessageArray()
        .filter(message => message instanceof Ci.nsIScriptError && !(message.flags & message.warningFlag))
        .map(message => message.sourceName + ': ' + message.errorMessage)
        .filter(text => text.startsWith('moz-extension://${UUID}'))
        // A page of ours that a test closed or left while it was still asking: Firefox notes it, nobody is told.
        .filter(text => !/Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(text)))`,
    );
    return [...this.errors, ...JSON.parse(messages)];
  }

  /** Requests that reached the server, without those a browser makes for itself. */
  requests() {
    return this.server.seen.filter(({ host }) => !VENDORS.test(host));
  }

  /** Ends the browser and leaves its profile. */
  async end() {
    await this.browser.close().catch(() => {});
    this.server.close();
  }

  async close() {
    await this.end();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** @typedef {{x: number, y: number, width: number, height: number}} Rect */

/**
 * Sent to the page as text.
 * @param {(ShadowRoot | Document)[]} roots
 * @param {string} selector
 * @param {number} index
 * @returns {Rect | null}
 */
function rectOf(roots, selector, index) {
  const element = roots.flatMap(root => [...root.querySelectorAll(selector)])[index];
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = element?.getBoundingClientRect() ?? {};
  return width && height ? /** @type {Rect} */ ({ x, y, width, height }) : null;
}
