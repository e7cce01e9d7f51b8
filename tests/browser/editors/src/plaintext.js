import { bare, notation } from './content.js';

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export function mount(host, blocks) {
  const root = document.createElement('div');
  root.contentEditable = 'plaintext-only';
  root.style.whiteSpace = 'pre-wrap';
  root.textContent = bare(notation(blocks));
  host.append(root);
  const rich = () => [...root.childNodes].map(node => (node.nodeName === 'BR' ? '\n' : node.textContent)).join('');
  return { root, rich };
}
