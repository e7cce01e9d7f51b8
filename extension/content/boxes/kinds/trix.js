/** Trix. */

/** @type {import('../box.js').Kind} */
export const trix = {
  name: 'trix',
  matches: root => root.nodeName === 'TRIX-EDITOR',
  chromium: ['paste'],
  firefox: ['insertText'],
};
