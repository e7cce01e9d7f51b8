import { fromHtml, html } from './content.js';

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export function mount(host, blocks) {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.innerHTML = html(blocks, name => `<span class="mention" contenteditable="false">@${name}</span>`);
  host.append(root);
  return { root, rich: () => fromHtml(root.innerHTML, '.mention') };
}
