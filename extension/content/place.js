/** Tells from the address and the page who will read what is written in a box, and what is usual there. */

import { parentInFlatTree } from './boxes/rects.js';
import { PORTALS, SITES } from './sites.js';

/** @typedef {import('./sites.js').Audience} Audience */
/** @typedef {import('./sites.js').Norms} Norms */
/** @typedef {import('./sites.js').Part} Part */
/** @typedef {{audience?: Audience, norms?: Norms}} Place */

/**
 * @param {URL | Location} address
 * @param {Element} box
 * @returns {Place | null} null: a patient portal, to be left alone
 */
export function placeOf(address, box) {
  const site = SITES.find(({ hosts }) => hosts.some(host => isUnder(address.hostname, host)));
  if (!site) return isPortal(address) ? null : {};
  const part = site.parts?.find(candidate => fits(candidate, address, box));
  return { audience: part?.audience ?? site.audience, norms: site.norms };
}

/**
 * The address a frame belongs to: editors write into frames without one of their own.
 * @param {Window} view
 * @returns {Location}
 */
export function addressOf(view) {
  let at = view;
  try {
    while (at.location.protocol === 'about:' && at.parent !== at) at = at.parent;
    return at.location;
  } catch {
    return view.location;
  }
}

/** @param {URL | Location} address */
function isPortal({ hostname, pathname }) {
  return PORTALS.hosts.some(host => isUnder(hostname, host))
    || hostname.split('.').some(label => PORTALS.labels.includes(label))
    || PORTALS.path.test(pathname);
}

/**
 * @param {string} hostname
 * @param {string} host
 */
function isUnder(hostname, host) {
  return hostname === host || hostname.endsWith(`.${host}`);
}

/**
 * @param {Part} part
 * @param {URL | Location} address
 * @param {Element} box
 */
function fits({ path, around, heading, words }, address, box) {
  if (path && !path.test(address.pathname)) return false;
  if (around && !standsIn(box, around)) return false;
  if (!heading) return true;
  const said = box.ownerDocument.querySelector(heading)?.textContent ?? '';
  return (words ?? []).some(word => said.includes(word));
}

/**
 * @param {Element} box
 * @param {string} selector
 */
function standsIn(box, selector) {
  for (let at = /** @type {Element | null} */ (box); at; at = parentInFlatTree(at)) {
    if (at.matches(selector)) return true;
  }
  return false;
}
