/** Makes elements without markup strings: pages with Trusted Types allow no other way, and words stay words. */

/** Class of the outermost element within our closed root. */
export const MARK = 'stage';

/** What a press on an element of ours does. @type {WeakMap<Element, () => void>} */
const presses = new WeakMap();

/**
 * @param {string} tag
 * @param {Record<string, string | number | boolean | undefined>} [attributes]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElement}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/**
 * @param {string} label
 * @param {() => void} press
 * @param {Record<string, string | number | boolean | undefined>} [attributes]
 * @returns {HTMLElement}
 */
export function button(label, press, attributes = {}) {
  const element = make('button', { type: 'button', ...attributes }, label);
  presses.set(element, press);
  return element;
}

/**
 * Does what a press on this element, or on a part of it, means.
 * @param {Element | null | undefined} element
 */
export function press(element) {
  const pressed = element?.closest('button');
  if (pressed) presses.get(pressed)?.();
}

/**
 * @param {string} words
 * @param {number} [most] longer words are cut in the middle
 */
export function short(words, most = 80) {
  const letters = Array.from(words.replace(/\s+/gu, ' '));
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most / 2).join('')}…${letters.slice(-most / 2).join('')}`;
}

/**
 * The writer's own words within a sentence of ours: their direction must not turn the sentence around.
 * @param {string} words
 * @param {number} [most]
 */
export const quote = (words, most) => make('bdi', { class: 'words' }, `“${short(words, most)}”`);

/** The same where only text can be. @param {string} words */
export const isolated = words => `\u2068${short(words)}\u2069`;
