import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Text, createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { LINK } from './content.js';

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export function mount(host, blocks) {
  const editor = /** @type {any} */ (withHistory(withReact(createEditor())));
  const { isInline, isVoid } = editor;
  editor.isInline = (/** @type {any} */ node) => ['link', 'mention'].includes(node.type) || isInline(node);
  editor.isVoid = (/** @type {any} */ node) => node.type === 'mention' || isVoid(node);
  const start = blocks.map(({ item, parts }) => ({ type: item ? 'item' : 'p', children: children(parts) }));
  flushSync(() => createRoot(host).render(createElement(Slate, {
    editor,
    initialValue: /** @type {any} */ (start),
    children: createElement(Editable, { placeholder: 'Say something', renderElement: element, renderLeaf: leaf }),
  })));
  return { root: host.querySelector('[data-slate-editor]'), rich: () => editor.children.map((/** @type {any} */ block) => (block.type === 'item' ? '- ' : '') + block.children.map(rich).join('')).join('\n') };
}

/** @param {import('./content.js').Part[]} parts */
function children(parts) {
  /** @type {any[]} */
  const nodes = parts.map(part => {
    if (typeof part === 'string') return { text: part };
    if ('bold' in part) return { text: part.bold, bold: true };
    if ('link' in part) return { type: 'link', children: [{ text: part.link }] };
    return 'mention' in part ? { type: 'mention', name: part.mention, children: [{ text: '' }] } : { text: '\n' };
  });
  return nodes.length > 0 ? nodes : [{ text: '' }];
}

/** @param {any} props */
function element({ attributes, children: inside, element: node }) {
  if (node.type === 'mention') return createElement('span', { ...attributes, contentEditable: false }, `@${node.name}`, inside);
  if (node.type === 'link') return createElement('a', { ...attributes, href: LINK }, inside);
  return createElement(node.type === 'item' ? 'li' : 'p', attributes, inside);
}

/** @param {any} props */
function leaf({ attributes, children: inside, leaf: node }) {
  return createElement('span', attributes, node.bold ? createElement('strong', null, inside) : inside);
}

/** @param {any} node
 * @returns {string}
 */
function rich(node) {
  if (Text.isText(node)) return /** @type {any} */ (node).bold ? `*${node.text}*` : node.text;
  return node.type === 'mention' ? `{@${node.name}}` : `[${node.children.map(rich).join('')}]`;
}
