/** TinyMCE, in its iframe or inline. */

/** @type {import('../box.js').Kind} */
export const tinymce = {
  name: 'tinymce',
  matches: (root) => root.classList.contains('mce-content-body'),
  chromium: ['insertText'],
  firefox: ['insertText'],
};
