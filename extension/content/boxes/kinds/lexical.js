/** Lexical (Facebook, Instagram, Threads, Reddit, WhatsApp). In Chromium the browser's own command leaves its model behind. */

/** @type {import('../box.js').Kind} */
export const lexical = {
  name: 'lexical',
  matches: root => root.dataset.lexicalEditor === 'true',
  chromium: ['replacement'],
  firefox: ['insertText'],
};
