/**
 * The background worker: answers what a compose box asks, and keeps the writer's choices.
 * It may be stopped at any moment: nothing here outlives an answer but what `settings.js` stored.
 */

import { counts as isCounted, isCare, notesOf } from '../content/notes.js';
import * as always from './always.js';
import * as choices from './choices.js';
import * as clinic from './clinic.js';
import { assess, book, catalogue, reading, ready, shares, topics } from './core.js';
import * as counts from './counts.js';
import { country } from './country.js';
import { openPage } from './handover.js';
import { bringSurfaces, checkTab, injectEverywhere } from './inject.js';
import { sentences } from './language.js';
import * as ledger from './ledger.js';
import { listenToMenu, makeMenu } from './menu.js';
import { listenToPhotos } from './photos.js';
import { dress, hide } from './plain.js';
import * as settings from './settings.js';

const api = globalThis.browser ?? globalThis.chrome;

/** @type {Set<chrome.runtime.Port>} */
const ports = new Set();

/**
 * What each box was last told, for the popup: numbers, never words.
 * @typedef {{notes: number, crowd: import('../content/notes.js').Crowd, audience: string, foreign: boolean}} Told
 * @type {WeakMap<chrome.runtime.Port, Told>}
 */
const told = new WeakMap();

/** @type {Promise<settings.Settings>} */
let current = settings.load();

settings.onChange(changed => {
  current = Promise.resolve(changed);
  void dress(changed);
  for (const port of ports) void tellSettings(port);
});
choices.onSecret(() => {
  for (const port of ports) if (port.sender?.tab?.incognito) void tellSettings(port);
});

// Names and streets the writer listed are nothing a page's own process has to hold.
api.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => undefined);

api.runtime.onConnect.addListener(port => {
  ports.add(port);
  void current.then(({ language }) => (language === '' ? undefined : tellWords(port)));
  void ready().catch(() => undefined);
  port.onDisconnect.addListener(() => {
    void api.runtime.lastError; // reading it keeps a page that went away out of the console
    ports.delete(port);
  });
  port.onMessage.addListener(message => void answer(port, message));
});

void current.then(dress);
void current.then(chosen => (chosen.ledger ? ledger.tidy(chosen.ledgerDays) : undefined)).catch(() => undefined);

api.commands.onCommand.addListener(async command => {
  if (command === 'hide') await hide();
  if (command !== 'open-list') return;
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  for (const port of ports) if (port.sender?.tab?.id === tab?.id) send(port, { type: 'open_list' });
});

api.runtime.onInstalled.addListener(({ reason }) => {
  makeMenu();
  void injectEverywhere();
  void always.register();
  if (reason === 'install') void api.tabs.create({ url: api.runtime.getURL('pages/welcome/welcome.html') });
});
api.permissions.onAdded.addListener(() => void always.register());
api.permissions.onRemoved.addListener(() => void always.register());

/** What our own pages may ask. @type {Record<string, (message: any) => unknown>} */
const QUESTIONS = {
  check_tab: ({ tab }) => checkTab(tab),
  catalogue: () => catalogue(),
  told: ({ tab }) => [...ports].filter(port => port.sender?.tab?.id === tab).map(port => told.get(port)).find(Boolean) ?? null,
  topics: () => topics(),
  book: ({ topic, language }) => book(String(topic), country(), String(language)),
  reading: ({ text, links }) => reading(String(text), links.map(String), { country: country() }),
  remember: message => choices.keep(message, String(message.site), Boolean(message.secret)),
  words: async ({ language }) => sentences(language ?? (await current).language),
};

api.runtime.onMessage.addListener((message, sender, reply) => {
  const question = Object.hasOwn(QUESTIONS, message?.type) && sender.url?.startsWith(api.runtime.getURL('')) && QUESTIONS[message.type];
  if (!question) return false;
  void Promise.resolve(question(message)).then(reply, () => reply(null));
  return true; // the answer comes later
});

choices.forgetWithLastWindow();
listenToMenu();
listenToPhotos(async sender => {
  const chosen = await chosenFor(sender);
  return !isSilent(chosen, siteOf(sender)) && !chosen.categoriesOff.includes('photo_hint');
});

/**
 * @param {chrome.runtime.Port} port
 * @param {any} message
 */
async function answer(port, message) {
  const site = siteOf(port.sender);
  if (message?.type === 'assess' && typeof message.draft === 'string') {
    const chosen = await chosenFor(port.sender);
    const readers = readersOf(chosen, site, message);
    const silent = isSilent(chosen, site);
    const remembers = !silent && remembersAt(chosen, port, readers.who);
    const before = remembers ? await ledger.of(site, chosen.ledgerDays) : [];
    const options = { ...optionsFor(chosen, site, readers.who, message), ledger: before };
    const assessment = silent ? null : await assess(message.draft, options);
    if (assessment) {
      await addClinic(assessment);
      const notes = notesOf(assessment, '').filter(isCounted).length;
      told.set(port, { notes, crowd: assessment.risk.crowd, audience: readers.who, foreign: assessment.language === 'other' });
    } else told.delete(port);
    send(port, { type: 'assessment', revision: message.revision, silent, readers, assessment, remembers, pause: chosen.pause });
  } else if (message?.type === 'count') {
    const chosen = await current;
    if (chosen.counting && !chosen.shared && !port.sender?.tab?.incognito) await counts.add(message);
  } else if (message?.type === 'remember') {
    // What cannot be stored (the disk is full) holds in this box all the same; asking again would not help.
    await choices.keep(message, site, Boolean(port.sender?.tab?.incognito)).catch(() => undefined);
    send(port, { type: 'remembered', order: message.order });
  } else if (message?.type === 'shared' && typeof message.post === 'string') {
    await addToLedger(port, site, message).catch(() => undefined);
    send(port, { type: 'remembered', order: message.order });
  } else if (message?.type === 'bring_surfaces') {
    if (!(await bringSurfaces(port.sender))) send(port, { type: 'no_surfaces' });
  } else if (message?.type === 'find_group') {
    await openPage('groups', { topic: String(message.topic ?? '') }, port.sender?.tab);
  }
}

/**
 * In a hard time the help line of the writer's own practice stands below those of the book.
 * @param {import('../../src/postwell.js').Assessment} assessment
 */
async function addClinic({ findings }) {
  const lines = findings.find(isCare)?.help?.lines;
  if (!lines) return;
  const practice = await clinic.load().catch(() => null);
  if (practice?.crisis) lines.push(clinic.lineOf(practice, practice.crisis));
}

/** @param {chrome.runtime.MessageSender | undefined} sender @returns {Promise<settings.Settings>} what holds there */
const chosenFor = async sender => (sender?.tab?.incognito ? choices.withSecret(await current) : current);

/** @param {settings.Settings} chosen @param {string} site */
const isSilent = (chosen, site) => chosen.sitesOff.includes(site) || settings.isSnoozed(chosen);

/**
 * Is it remembered there what was shared? Only if the writer wants that, on a computer of their own, in an ordinary
 * window, on a site, and where strangers read.
 * @param {settings.Settings} chosen
 * @param {chrome.runtime.Port} port
 * @param {string} who can read it
 */
const remembersAt = (chosen, { sender }, who) =>
  chosen.ledger && !chosen.shared && !sender?.tab?.incognito && !sender?.url?.startsWith(api.runtime.getURL('')) && !['private_group', 'dm'].includes(who);

/**
 * A post that a site took. What the writer kept in it is shared all the same; what is always fine to share is not counted.
 * @param {chrome.runtime.Port} port
 * @param {string} site
 * @param {any} message
 */
async function addToLedger(port, site, message) {
  const chosen = await current;
  const { who } = readersOf(chosen, site, message);
  if (site === '' || isSilent(chosen, site) || !remembersAt(chosen, port, who)) return;
  const found = await shares(message.post, optionsFor(chosen, site, who, { norms: message.norms }));
  if (found.length > 0) await ledger.add(site, found, chosen.ledgerDays);
}

/**
 * Who can read what is written there: what the writer said of this site, else what the page knows about itself.
 * @param {settings.Settings} chosen
 * @param {string} site
 * @param {any} message
 * @returns {{who: string, chosen: boolean}} '' for nobody knows
 */
const readersOf = (chosen, site, message) => ({ who: chosen.audiences[site] ?? message.audience ?? '', chosen: site in chosen.audiences });

/**
 * @param {settings.Settings} chosen
 * @param {string} site
 * @param {string} who can read it
 * @param {any} message what the page knows about itself (`norms`), and what the writer keeps in this draft (`kept`)
 * @returns {import('../../src/postwell.js').Options}
 */
function optionsFor(chosen, site, who, message) {
  const fine = chosen.fineTerms.filter(term => term.site === '' || term.site === site).map(term => term.text);
  return {
    // The core takes what is left out as "not known", but not `undefined`. Whoever may join may read: as good as public.
    ...(who && { audience: /** @type {any} */ (who === 'members' ? 'alias_public' : who) }),
    ...(message.norms && { norms: message.norms }),
    off: /** @type {import('../../src/postwell.js').Category[]} */ (chosen.categoriesOff),
    own_terms: chosen.ownTerms,
    teen: chosen.teen,
    about: chosen.about,
    fine_terms: [...fine, ...(message.kept ?? [])],
    country: country(),
  };
}

/** @param {chrome.runtime.Port} port */
async function tellSettings(port) {
  await tellWords(port);
  send(port, { type: 'settings' });
}

/** @param {chrome.runtime.Port} port */
async function tellWords(port) {
  send(port, { type: 'words', sentences: await sentences((await current).language) });
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
