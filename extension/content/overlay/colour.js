/** Underline colours that can be seen (3:1 at least) on whatever the site paints behind the text. */

/** For level 3 and level 2, on light and on dark. */
const COLOURS = {
  light: { 3: [178, 78, 20], 2: [22, 104, 122] },
  dark: { 3: [255, 180, 120], 2: [124, 208, 222] },
};

/**
 * @param {number[]} rgb
 * @returns {number} relative luminance
 */
function luminance(rgb) {
  const [r, g, b] = rgb.map(part => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * @param {number} a luminance
 * @param {number} b luminance
 */
const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/**
 * @param {string} colour as `getComputedStyle` gives it
 * @returns {number[] | null} red, green, blue and alpha; null for notations other than rgb
 */
function parse(colour) {
  const parts = /^rgba?\(([^)]+)\)$/.exec(colour)?.[1].split(/[\s,/]+/).map(Number);
  return parts && parts.length >= 3 ? [parts[0], parts[1], parts[2], parts[3] ?? 1] : null;
}

/** @param {Element} element @returns {Element | null} the parent, out of shadow roots and slots too */
const parentOf = element =>
  element.assignedSlot ?? element.parentElement ?? /** @type {ShadowRoot} */ (element.getRootNode()).host ?? null;

/**
 * @param {Element} box
 * @returns {number} luminance of what is painted behind the text of the box
 */
export function backgroundLuminance(box) {
  for (let element = /** @type {Element | null} */ (box); element; element = parentOf(element)) {
    const colour = parse(getComputedStyle(element).backgroundColor);
    if (colour && colour[3] >= 0.5) return luminance(colour.slice(0, 3));
  }
  // Nothing is painted: the browser's own sheet, which follows the page's colour scheme. Light text tells a dark one.
  const text = parse(getComputedStyle(box).color);
  return text && luminance(text.slice(0, 3)) > 0.4 ? 0.01 : 1;
}

/**
 * @param {number} background luminance
 * @returns {Record<2 | 3, string>} a CSS colour for each level
 */
export function underlineColours(background) {
  /** @param {number[]} colour */
  const seen = colour => contrast(luminance(colour), background);
  /** @param {2 | 3} level */
  const pick = level => {
    const [best] = [COLOURS.light[level], COLOURS.dark[level]].sort((a, b) => seen(b) - seen(a));
    const colour = seen(best) >= 3 ? best : background > 0.18 ? [0, 0, 0] : [255, 255, 255];
    return `rgb(${colour.join(' ')})`;
  };
  return { 2: pick(2), 3: pick(3) };
}

/**
 * A site turns dark with the system, by a mark on its outermost elements, or slowly.
 * @param {() => void} listener
 * @param {AbortSignal} signal
 */
export function whenColoursChange(listener, signal) {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener, { signal });
  window.addEventListener('transitionend', event => event.propertyName === 'background-color' && listener(), { capture: true, signal });
  const marks = new MutationObserver(listener);
  for (const element of [document.documentElement, document.body ?? []].flat()) marks.observe(element, { attributes: true });
  signal.addEventListener('abort', () => marks.disconnect());
}
