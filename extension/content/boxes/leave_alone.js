/**
 * Fields that are not posts and stay untouched: passwords, codes, payment, search, forms that ask who you are, code editors,
 * what cannot be edited, and what the page asks writing assistants to leave.
 */

import { parentInFlatTree } from './rects.js';

/** Words in a name, an id or a label that tell what a single line is for. Matched against whole words. */
const NOT_A_POST = new Set([
  'search', 'query', 'q', 'find', 'filter', 'buscar', 'busqueda', 'rechercher', 'recherche', 'suche', 'suchen', 'cerca', 'pesquisar', 'zoeken', 'szukaj',
  'password', 'passwd', 'pwd', 'passcode', 'pin', 'otp', 'totp', '2fa', 'captcha', 'token', 'secret', 'iban',
  'cvc', 'cvv', 'csc', 'cardnumber', 'creditcard', 'ccnumber',
  'login', 'username', 'userid', 'email', 'mail', 'url', 'website', 'phone', 'tel', 'mobile', 'zip', 'zipcode', 'postcode',
  'firstname', 'lastname', 'fullname', 'surname', 'address', 'address1', 'address2', 'dob', 'birthday', 'coupon', 'promo', 'amount', 'quantity',
]);
/** Of a field of several lines only these say that it is not a post. */
const NEVER_A_POST = new Set(['search', 'buscar', 'rechercher', 'suche', 'suchen', 'pesquisar', 'zoeken']);
const SEARCH_AREAS = '[role="search"], search';
const SEARCH_ROLES = new Set(['searchbox', 'combobox', 'spinbutton']);
const CODE_EDITORS = '.monaco-editor, .ace_editor, .CodeMirror, [role="code"]';
const TEXT_MODES = new Set(['', 'text']);
const HINTS = ['name', 'id', 'aria-label', 'placeholder', 'aria-placeholder', 'data-testid'];
/** A longer hint talks about something: "Tell others how to find a good doctor". */
const LONGEST_HINT = 6;
/** Shorter fields hold a code, not a sentence. */
const SHORTEST = 12;

/** @param {Element} element */
export function askedToLeave(element) {
  for (let at = /** @type {Element | null} */ (element); at; at = parentInFlatTree(at)) {
    if (at.getAttribute('data-enable-grammarly') === 'false') return true;
  }
  return false;
}

/** @param {HTMLTextAreaElement | HTMLInputElement} field */
export function leaveFieldAlone(field) {
  if (field.readOnly || field.disabled || field.getAttribute('aria-readonly') === 'true') return true;
  if (field instanceof HTMLInputElement && (field.type !== 'text' || (field.maxLength >= 0 && field.maxLength < SHORTEST))) return true;
  if (field.matches(':disabled')) return true;
  return SEARCH_ROLES.has(field.getAttribute('role') ?? '')
    || !isFreeText(field.autocomplete)
    || !TEXT_MODES.has(field.inputMode)
    || field.enterKeyHint === 'search'
    || isElsewhere(field)
    || says(field, field instanceof HTMLInputElement ? NOT_A_POST : NEVER_A_POST);
}

/** @param {HTMLElement} root */
export function leaveEditorAlone(root) {
  return !root.isContentEditable && root.ownerDocument.designMode !== 'on'
    || root.getAttribute('aria-readonly') === 'true'
    || root.getAttribute('aria-disabled') === 'true'
    || root.getAttribute('role') === 'searchbox'
    || (root.getAttribute('role') === 'combobox' && root.getAttribute('aria-multiline') !== 'true' && root.getAttribute('aria-autocomplete') !== 'list')
    || isElsewhere(root)
    || says(root, NEVER_A_POST);
}

/** `autocomplete` with any word but on and off asks for a fact about the person: a form, not a post.
 * @param {string} autocomplete
 */
function isFreeText(autocomplete) {
  return ['', 'on', 'off'].includes(autocomplete.trim().toLowerCase());
}

/** @param {HTMLElement} element */
function isElsewhere(element) {
  return element.closest(SEARCH_AREAS) !== null || element.closest(CODE_EDITORS) !== null;
}

/**
 * @param {HTMLElement} element
 * @param {Set<string>} words
 */
function says(element, words) {
  return HINTS.some(name => {
    const said = wordsOf(element.getAttribute(name) ?? '');
    return said.length <= LONGEST_HINT && said.some(word => words.has(word));
  });
}

/** "searchInput", "search-input" and "Search posts" all say search.
 * @param {string} hint
 */
function wordsOf(hint) {
  const parts = hint.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return [...parts, parts.slice(0, 2).join('')];
}
