/** Makes elements without markup strings: pages with Trusted Types allow no other way, and words stay words. */

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
 * The writer's own words within a sentence of ours: their direction must not turn the sentence around.
 * @param {string} words
 * @param {number} [most] longer words are cut in the middle
 */
export function quote(words, most = 80) {
  const line = words.replace(/\s+/gu, ' ');
  const letters = Array.from(line);
  const half = most / 2;
  const short = letters.length <= most ? line : `${letters.slice(0, half).join('')}…${letters.slice(-half).join('')}`;
  return make('bdi', { class: 'words' }, `“${short}”`);
}
