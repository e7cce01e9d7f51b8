import { CompositeDecorator, Editor, EditorState, convertFromRaw, convertToRaw } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { LINK } from './content.js';

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export async function mount(host, blocks) {
  /** @type {any} */
  let now = EditorState.createWithContent(convertFromRaw(toRaw(blocks)), decorator());
  function Box() {
    const [state, set] = useState(now);
    now = state;
    return createElement(Editor, { editorState: state, onChange: set });
  }
  flushSync(() => createRoot(host).render(createElement(Box)));
  return { root: host.querySelector('.public-DraftEditor-content'), rich: () => fromRaw(convertToRaw(now.getCurrentContent())) };
}

function decorator() {
  const strategy = (/** @type {string} */ type) => (/** @type {any} */ block, /** @type {any} */ found, /** @type {any} */ content) => {
    block.findEntityRanges((/** @type {any} */ character) => {
      const key = character.getEntity();
      return key !== null && content.getEntity(key).getType() === type;
    }, found);
  };
  return new CompositeDecorator([
    { strategy: strategy('mention'), component: (/** @type {any} */ props) => createElement('span', { style: { color: 'blue' } }, props.children) },
    { strategy: strategy('LINK'), component: (/** @type {any} */ props) => createElement('a', { href: LINK }, props.children) },
  ]);
}

/** @param {import('./content.js').Block[]} blocks
 * @returns {any}
 */
function toRaw(blocks) {
  /** @type {Record<string, any>} */
  const entityMap = {};
  const raw = blocks.map(({ item, parts }, index) => {
    let text = '';
    const inlineStyleRanges = [];
    const entityRanges = [];
    for (const part of parts) {
      const words = typeof part === 'string' ? part : 'bold' in part ? part.bold : 'link' in part ? part.link : 'mention' in part ? `@${part.mention}` : '\n';
      // Draft counts in whole characters here, not in UTF-16 units.
      const span = { offset: [...text].length, length: [...words].length };
      if (typeof part !== 'string' && 'bold' in part) inlineStyleRanges.push({ ...span, style: 'BOLD' });
      if (typeof part !== 'string' && ('link' in part || 'mention' in part)) {
        const key = Object.keys(entityMap).length;
        entityMap[key] = 'link' in part ? { type: 'LINK', mutability: 'MUTABLE', data: {} } : { type: 'mention', mutability: 'IMMUTABLE', data: {} };
        entityRanges.push({ ...span, key });
      }
      text += words;
    }
    return { key: `k${index}`, text, type: item ? 'unordered-list-item' : 'unstyled', depth: 0, inlineStyleRanges, entityRanges };
  });
  return { blocks: raw, entityMap };
}

/** @param {any} raw */
function fromRaw(raw) {
  return raw.blocks.map((/** @type {any} */ block) => {
    const marks = [...block.text].map(character => ({ character, before: '', after: '' }));
    const wrap = (/** @type {any} */ { offset, length }, /** @type {string} */ open, /** @type {string} */ close) => {
      if (length === 0) return;
      marks[offset].before += open;
      marks[offset + length - 1].after = close + marks[offset + length - 1].after;
    };
    for (const range of block.inlineStyleRanges) wrap(range, '*', '*');
    for (const range of block.entityRanges) {
      const mention = raw.entityMap[range.key].type === 'mention';
      wrap(range, mention ? '{' : '[', mention ? '}' : ']');
    }
    const line = marks.map(({ character, before, after }) => before + character + after).join('');
    return (block.type === 'unordered-list-item' ? '- ' : '') + line;
  }).join('\n');
}
