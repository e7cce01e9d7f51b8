/** The editors under test, in the order of docs/EDITORS.md. */

/**
 * @typedef {object} Tested
 * @property {string} page module under src/
 * @property {string} box what composeBoxAt calls it
 * @property {string} label as in docs/EDITORS.md
 * @property {boolean} [field] text without formatting in an element of its own
 * @property {boolean} [line] a single line
 * @property {boolean} [plain] text without formatting
 * @property {true} [atoms] a mention is one thing to it, not words
 * @property {true} [drawn] of a long text it draws, and so we read, only what is near the window
 * @property {true} [sheds] in its data, the empty line that a line break at the end of a paragraph begins is not there
 * @property {string[]} [own] what its page has a button for, because its own key does not answer in each browser
 * @property {string} [redoKey] where it is not Control+Shift+z
 */

/** @type {Tested[]} */
export const KINDS = [
  { page: 'textarea', box: 'textarea', label: '`<textarea>`', field: true, plain: true },
  { page: 'input', box: 'input', label: '`<input>`', field: true, line: true, plain: true },
  { page: 'react-textarea', box: 'textarea', label: '`<textarea>` controlled by React', field: true, plain: true },
  { page: 'react-input', box: 'input', label: '`<input>` controlled by React', field: true, line: true, plain: true },
  { page: 'contenteditable', box: 'contenteditable', label: '`contenteditable`', atoms: true },
  { page: 'plaintext', box: 'contenteditable', label: '`contenteditable="plaintext-only"`', plain: true },
  { page: 'lexical', box: 'lexical', label: 'Lexical' },
  { page: 'lexical-plain', box: 'lexical', label: 'Lexical, plain text', plain: true },
  { page: 'draft', box: 'draft', label: 'Draft.js' },
  { page: 'prosemirror', box: 'prosemirror', label: 'ProseMirror', atoms: true },
  { page: 'tiptap', box: 'prosemirror', label: 'TipTap', atoms: true },
  { page: 'slate', box: 'slate', label: 'Slate', atoms: true },
  { page: 'quill', box: 'quill', label: 'Quill', atoms: true },
  { page: 'ckeditor4', box: 'ckeditor4', label: 'CKEditor 4 (iframe)', sheds: true, redoKey: 'Control+y' },
  { page: 'ckeditor5', box: 'ckeditor5', label: 'CKEditor 5' },
  { page: 'tinymce', box: 'tinymce', label: 'TinyMCE (iframe)', atoms: true },
  { page: 'froala', box: 'froala', label: 'Froala', own: ['undo', 'redo'], atoms: true },
  { page: 'trix', box: 'trix', label: 'Trix', own: ['redo'], atoms: true },
  { page: 'codemirror6', box: 'codemirror6', label: 'CodeMirror 6', plain: true, drawn: true, redoKey: 'Control+y' },
];
