/** CKEditor 5. In Chromium it ignores the browser's own command. */

/** @type {import('../box.js').Kind} */
export const ckeditor5 = {
  name: 'ckeditor5',
  matches: root => root.classList.contains('ck-editor__editable'),
  chromium: ['replacement'],
  firefox: ['insertText'],
};
