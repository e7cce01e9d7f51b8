/**
 * CKEditor 4, in its iframe or inline. It keeps whole states for undo, and would put the new words into one step with
 * the typing before and the key after: when a key comes up it counts what was typed, at a click on the text it closes a step.
 */

/** @type {import('../box.js').Kind} */
export const ckeditor4 = {
  name: 'ckeditor4',
  matches: root => root.classList.contains('cke_editable'),
  chromium: ['insertText'],
  firefox: ['insertText'],
  plainDom: true,
  checkpoint(root) {
    root.dispatchEvent(new KeyboardEvent('keyup'));
    const page = root.nodeName === 'BODY' ? root.ownerDocument.documentElement : root;
    page.dispatchEvent(new MouseEvent('click'));
  },
};
