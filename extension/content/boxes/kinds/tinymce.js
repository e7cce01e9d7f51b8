/**
 * TinyMCE, in its iframe or inline. It keeps whole states for undo, and would put the new words into one step with
 * the typing before; at the input event of the browser's own spelling menu it closes a step.
 */

/** @type {import('../box.js').Kind} */
export const tinymce = {
  name: 'tinymce',
  matches: root => root.classList.contains('mce-content-body'),
  chromium: ['insertText'],
  firefox: ['insertText'],
  plainDom: true,
  checkpoint: root => root.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' })),
};
