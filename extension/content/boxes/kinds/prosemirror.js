/** ProseMirror and TipTap (Bluesky, Discourse): they read what the browser did to the page. */

/** @type {import('../box.js').Kind} */
export const prosemirror = {
  name: 'prosemirror',
  matches: root => root.classList.contains('ProseMirror'),
  chromium: ['insertText'],
  firefox: ['insertText'],
  plainDom: true,
};
