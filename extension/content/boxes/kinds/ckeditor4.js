/** CKEditor 4, in its iframe or inline. */

/** @type {import('../box.js').Kind} */
export const ckeditor4 = {
  name: 'ckeditor4',
  matches: (root) => root.classList.contains('cke_editable'),
  chromium: ['insertText'],
  firefox: ['insertText'],
};
