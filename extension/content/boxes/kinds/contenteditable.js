/** A bare `contenteditable`, or an editor that nobody here knows: an editor that handles an event by itself shows it by preventing the default, so the browser's own command comes last. */

/** @type {import('../box.js').Kind} */
export const contenteditable = {
  name: 'contenteditable',
  matches: () => true,
  chromium: ['replacement', 'paste', 'insertText'],
  firefox: ['insertText'],
  plainDom: true,
};
