/** The drawing script: card, list and what belongs to them. `../surfaces.js` tells when it comes. */

import { arrive } from '../surfaces.js';
import { isCare } from '../notes.js';
import { card, careCard, copyCard } from './card.js';
import { focusIn, heldPlace } from './focus.js';
import { panel } from './panel.js';
import { placeSurface } from './place.js';
import { STYLE } from './style.js';

/** @typedef {import('../notes.js').Note} Note */

/**
 * What is open.
 * @typedef {{kind: 'card', note: Note} | {kind: 'panel'} | {kind: 'copy', text: string, words: DOMRect}} Open
 *
 * What is known of the draft.
 * @typedef {object} State
 * @property {Note[]} notes
 * @property {import('../notes.js').Crowd} crowd how many people the whole draft fits
 * @property {string} text the draft
 * @property {boolean} foreign it is in a language the core does not read
 * @property {import('../notes.js').Readers | null} readers who can read it, once the worker has said so
 * @property {import('../../../src/postwell.js').Risk['earlier']} earlier what earlier posts on the site add
 * @property {number} pause seconds to read it once more, if the writer wants to be asked
 *
 * What the writer can ask for.
 * @typedef {object} Actions
 * @property {(notes: Note[], text: string) => void} use puts the words in for the first note, and their like for the rest
 * @property {(notes: Note[]) => void} keep
 * @property {(note: Note) => void} keepHere
 * @property {(note: Note) => void} keepKind
 * @property {() => void} siteOff
 * @property {() => void} snooze
 * @property {(readers: string) => void} choose who can read what is written on this site; '' for "not sure"
 * @property {(topic: string) => void} findGroup
 * @property {(note: Note) => void} open shows the card of a note
 * @property {(text: string) => void} copy
 * @property {() => void} close
 */

/**
 * @param {Open} open
 * @param {State} state
 * @param {Actions} actions
 * @returns {HTMLElement}
 */
function draw(open, state, actions) {
  if (open.kind === 'panel') return panel(state, actions);
  if (open.kind === 'copy') return copyCard(open.text, actions);
  return isCare(open.note) ? careCard(open.note, actions) : card(open.note, state.notes, actions);
}

/** @param {ShadowRoot} root gives it our style, once */
function dress(root) {
  if (root.adoptedStyleSheets.length > 1) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const SURFACES = { draw, dress, focusIn, heldPlace, placeSurface };

/** @typedef {typeof SURFACES} Surfaces */

arrive(SURFACES);
