/**
 * The background worker: answers what a compose box asks, and keeps the writer's choices.
 * It may be stopped at any moment: nothing here outlives an answer but what `settings.js` stored.
 */

import { assess, ready } from './core.js';
import { checkTab, injectEverywhere } from './inject.js';
import * as settings from './settings.js';

const api = globalThis.browser ?? globalThis.chrome;

/** @type {Set<chrome.runtime.Port>} */
const ports = new Set();

/** @type {Promise<settings.Settings>} */
let current = settings.load();

settings.onChange(changed => {
  current = Promise.resolve(changed);
  for (const port of ports) send(port, { type: 'settings' });
});

// Names and streets the writer listed are nothing a page's own process has to hold.
api.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => undefined);

api.runtime.onConnect.addListener(port => {
  ports.add(port);
  void ready().catch(() => undefined);
  port.onDisconnect.addListener(() => {
    void api.runtime.lastError; // reading it keeps a page that went away out of the console
    ports.delete(port);
  });
  port.onMessage.addListener(message => void answer(port, message));
});

api.commands.onCommand.addListener(async command => {
  if (command !== 'open-list') return;
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  for (const port of ports) if (port.sender?.tab?.id === tab?.id) send(port, { type: 'open_list' });
});

api.runtime.onInstalled.addListener(() => void injectEverywhere());

api.runtime.onMessage.addListener((message, sender) => {
  // Only our own pages may ask for a tab to be checked.
  if (message?.type === 'check_tab' && sender.url?.startsWith(api.runtime.getURL(''))) void checkTab(message.tab);
});

/**
 * @param {chrome.runtime.Port} port
 * @param {any} message
 */
async function answer(port, message) {
  const site = siteOf(port.sender);
  if (message?.type === 'assess' && typeof message.draft === 'string') {
    const chosen = await current;
    const silent = chosen.sitesOff.includes(site) || settings.isSnoozed(chosen);
    send(port, {
      type: 'assessment',
      revision: message.revision,
      silent,
      assessment: silent ? null : await assess(message.draft, optionsFor(chosen, site, message)),
    });
  } else if (message?.type === 'remember') {
    // What cannot be stored (the disk is full) holds in this box all the same; asking again would not help.
    await settings.change(chosen => remember(chosen, site, message)).catch(() => undefined);
    send(port, { type: 'remembered', order: message.order });
  }
}

/**
 * @param {settings.Settings} chosen
 * @param {string} site
 * @param {any} message what the page knows about itself: `audience`, `norms`
 * @returns {import('../../src/postwell.js').Options}
 */
function optionsFor(chosen, site, message) {
  const audience = chosen.audiences[site] ?? message.audience;
  return {
    ...(audience && { audience }), // the core takes what is left out as "not known", but not `undefined`
    ...(message.norms && { norms: message.norms }),
    off: /** @type {import('../../src/postwell.js').Category[]} */ (chosen.categoriesOff),
    fine_terms: chosen.fineTerms.filter(term => term.site === '' || term.site === site).map(term => term.text),
  };
}

/**
 * @param {settings.Settings} chosen
 * @param {string} site
 * @param {any} message
 */
function remember(chosen, site, message) {
  if (message.what === 'site_off') settings.put(chosen.sitesOff, site, true);
  if (message.what === 'category_off') settings.put(chosen.categoriesOff, message.category, true);
  if (message.what === 'fine_term' && !chosen.fineTerms.some(term => term.text === message.text && term.site === site)) {
    chosen.fineTerms.push({ text: message.text, site });
  }
}

/**
 * The host the writer sees in the address bar, where we may know it; else the frame's own.
 * @param {chrome.runtime.MessageSender | undefined} sender
 * @returns {string}
 */
function siteOf(sender) {
  for (const address of [sender?.tab?.url, sender?.origin, sender?.url]) {
    if (address && URL.canParse(address)) return new URL(address).hostname;
  }
  return '';
}

/**
 * @param {chrome.runtime.Port} port
 * @param {object} message
 */
function send(port, message) {
  try {
    port.postMessage(message);
  } catch {
    ports.delete(port); // the page went away while we were reading
  }
}
