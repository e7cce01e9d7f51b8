/**
 * CodeMirror 6. Many sites write Markdown in it; with a gutter of line numbers, or any language but Markdown, it is a code editor.
 * Only the lines near the window are in the page, and only they are read.
 */

const PROSE = ['markdown', null];

/** @type {import('../box.js').Kind} */
export const codemirror6 = {
  name: 'codemirror6',
  matches: root => root.classList.contains('cm-content'),
  chromium: ['insertText'],
  firefox: ['insertText'],
  drawsPart: true,
  leaveAlone: root => !PROSE.includes(root.getAttribute('data-language')) || root.closest('.cm-editor')?.querySelector('.cm-lineNumbers') !== null,
};
