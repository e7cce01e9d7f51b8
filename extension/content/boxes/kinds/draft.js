/** Draft.js (X, TikTok). It knows of no input events but its own paste handler; in Chromium the browser's own command breaks it. */

/** @type {import('../box.js').Kind} */
export const draft = {
  name: 'draft',
  matches: root => root.classList.contains('public-DraftEditor-content'),
  chromium: ['paste'],
  chromiumRemoval: ['cut'],
  firefox: ['insertText'],
};
