/** "Look at this with Postwell": a second look at something a person reads. The text lives as long as this page. */

import '../words.js';
import { takeOver } from '../../background/handover.js';
import { make } from '../../content/overlay/elements.js';
import { help } from '../../content/surfaces/help.js';
import { quote } from '../../content/surfaces/quote.js';
import { say } from '../../content/words.js';

/** @typedef {import('../../../src/postwell.js').Reading} Reading */
/** @typedef {import('../../../src/postwell.js').Finding} Finding */

const api = globalThis.browser ?? globalThis.chrome;

/** Which findings belong to a point. @type {Record<string, string>} */
const SHOWN = { claims: 'cred_claim', advice: 'cred_meds_advice', sells: 'cred_sales' };

const { text = '', links = [] } = await takeOver('reading');
const found = /** @type {HTMLElement} */ (document.getElementById('found'));
if (text.trim() === '') {
  /** @type {HTMLElement} */ (document.getElementById('intro')).textContent = say('reading_none');
} else {
  found.append(...show(await api.runtime.sendMessage({ type: 'reading', text, links })));
}

/** @param {Reading} reading */
function show(reading) {
  return [
    ...points(reading, false),
    ...points(reading, true),
    make('div', { class: 'ask' }, make('p', {}, say('reading_ask'))),
    make('h2', {}, say('reading_text')),
    make('blockquote', { class: 'text', dir: 'auto', tabindex: 0 }, ...marked(reading.findings)),
    ...(reading.links.length > 0 ? [make('h2', {}, say('reading_links')), make('ul', { class: 'links' }, ...reading.links.map(({ host, kind }) =>
      make('li', {}, make('bdi', { class: 'words' }, host), ': ', say(`link_${kind}`))))] : []),
    make('h2', {}, say('reading_help')),
    ...reading.help.map(({ topic, page, group, lines }) => make('section', {}, make('h3', {}, say(`topic_${topic}`)), help({ topic, page, group, lines }))),
  ];
}

/**
 * @param {Reading} reading
 * @param {boolean} good
 */
function points({ points: all, findings }, good) {
  const some = all.filter(point => point.good === good);
  if (some.length === 0) return [];
  return [
    make('h2', {}, say(good ? 'reading_more' : 'reading_less')),
    make('ul', { class: 'points' }, ...some.map(({ key }) =>
      make('li', { class: good ? 'good' : 'less' }, make('span', { class: 'sign', 'aria-hidden': 'true' }, good ? '+' : '?'), make('div', {}, make('p', {}, say(`reading_${key}`)), ...said(key, findings))))),
  ];
}

/**
 * The words a point is about, each with its reason.
 * @param {string} key
 * @param {Finding[]} findings
 */
function said(key, findings) {
  return findings
    .filter(({ category }) => category === SHOWN[key])
    .map(({ start, end, recognizer }) => make('p', { class: 'one' }, quote(text.slice(start, end), 160), ' ', say(`reason_${recognizer}`)));
}

/** @param {Finding[]} findings @returns {(string | HTMLElement)[]} the text with the words that were found marked */
function marked(findings) {
  const parts = [];
  let from = 0;
  for (const { start, end } of findings) {
    parts.push(text.slice(from, start), make('mark', {}, text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
}
