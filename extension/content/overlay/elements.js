/** Makes elements without markup strings: pages with Trusted Types allow no other way, and words stay words. */

/** Class of the outermost element within our closed root. */
export const MARK = 'stage';

/** @typedef {{postwellPresses?: WeakMap<Element, () => void>}} World */

/** What a press on an element of ours does; kept in the world our two scripts share, each with its copy of this module. */
const presses = (/** @type {World} */ (globalThis).postwellPresses ??= new WeakMap());

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
