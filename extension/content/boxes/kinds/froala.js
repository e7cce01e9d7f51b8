/** Froala. */

/** @type {import('../box.js').Kind} */
export const froala = {
  name: 'froala',
  matches: root => root.classList.contains('fr-element'),
  chromium: ['insertText'],
  firefox: ['insertText'],
  plainDom: true,
};
