import 'trix';
import 'trix/dist/trix.css';
import { html } from './content.js';

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export async function mount(host, blocks) {
  const root = document.createElement('trix-editor');
  root.className = 'trix-content';
  const ready = new Promise(resolve => { root.addEventListener('trix-initialize', resolve, { once: true }); });
  host.append(root);
  await ready;
  const { editor } = /** @type {any} */ (root);
  const source = html(blocks, name => `<figure data-trix-attachment='${JSON.stringify({ content: `<span class="mention">@${name}</span>`, contentType: 'mention' })}'></figure>`);
  editor.loadHTML(source.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>').replace('</figure> ', '</figure>&nbsp;').replace(' <figure', '&nbsp;<figure'));
  return { redo: () => editor.redo(), root, rich: () => rich(editor.getDocument()) };
}

/** @param {any} doc */
function rich(doc) {
  return doc.getBlocks().map((/** @type {any} */ block) => {
    const line = block.getTextWithoutBlockBreak().getPieces().map((/** @type {any} */ piece) => {
      if (piece.attachment) return `{${new DOMParser().parseFromString(piece.attachment.getContent(), 'text/html').body.textContent}}`;
      let text = piece.toString().replace(/\u00a0/g, ' ');
      if (piece.getAttribute('bold')) text = `*${text}*`;
      return piece.getAttribute('href') ? `[${text}]` : text;
    }).join('');
    return (block.getAttributes().includes('bullet') ? '- ' : '') + line;
  }).join('\n');
}
