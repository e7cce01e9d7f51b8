import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { LINK } from './content.js';

const Embed = /** @type {any} */ (Quill.import('blots/embed'));

class Mention extends Embed {
  static create(/** @type {string} */ name) {
    const node = super.create(name);
    node.textContent = `@${name}`;
    node.dataset.name = name;
    return node;
  }
  static value(/** @type {HTMLElement} */ node) { return node.dataset.name; }
}
Mention.blotName = 'mention';
Mention.tagName = 'span';
Mention.className = 'mention';
Quill.register({ 'formats/mention': Mention });

/** Quill knows no line break inside a paragraph: there a new one begins.
 * @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export function mount(host, blocks) {
  const inner = document.createElement('div');
  host.append(inner);
  const quill = new Quill(inner, { modules: { history: { delay: 300, userOnly: false } } });
  const ops = blocks.flatMap(({ item, parts }) => [
    ...parts.map(part => {
      if (typeof part === 'string') return { insert: part };
      if ('bold' in part) return { insert: part.bold, attributes: { bold: true } };
      if ('link' in part) return { insert: part.link, attributes: { link: LINK } };
      return 'mention' in part ? { insert: { mention: part.mention } } : { insert: '\n' };
    }),
    item ? { insert: '\n', attributes: { list: 'bullet' } } : { insert: '\n' },
  ]);
  quill.setContents(ops, 'silent');
  quill.history.clear();
  return { root: quill.root, rich: () => rich(quill) };
}

/** @param {Quill} quill */
function rich(quill) {
  let line = '';
  /** @type {string[]} */
  const lines = [];
  for (const { insert, attributes = {} } of /** @type {any[]} */ (quill.getContents().ops)) {
    if (typeof insert !== 'string') {
      line += `{@${insert.mention}}`;
      continue;
    }
    insert.split('\n').forEach((text, index) => {
      if (index > 0) {
        lines.push((attributes.list ? '- ' : '') + line);
        line = '';
      }
      if (text === '') return;
      if (attributes.bold) text = `*${text}*`;
      line += attributes.link ? `[${text}]` : text;
    });
  }
  return lines.join('\n');
}
