/** Quill (LinkedIn): it reads what the browser did to the page. */

/** @type {import('../box.js').Kind} */
export const quill = {
  name: 'quill',
  matches: root => root.classList.contains('ql-editor'),
  chromium: ['insertText'],
  firefox: ['insertText'],
};
