/** Slate and Plate (Discord, Vanilla). In Chromium the browser's own command changes the page and not the model. */

/** @type {import('../box.js').Kind} */
export const slate = {
  name: 'slate',
  matches: root => root.dataset.slateEditor === 'true',
  chromium: ['replacement'],
  firefox: ['insertText'],
};
