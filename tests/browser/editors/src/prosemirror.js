import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { html } from './content.js';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block').addToEnd('mention', {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { name: {} },
    toDOM: node => ['span', { class: 'mention', 'data-name': node.attrs.name }, `@${node.attrs.name}`],
    parseDOM: [{ tag: 'span.mention', getAttrs: (/** @type {any} */ dom) => ({ name: dom.dataset.name }) }],
  }),
  marks: basic.spec.marks,
});

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export function mount(host, blocks) {
  const source = document.createElement('div');
  source.innerHTML = html(blocks, name => `<span class="mention" data-name="${name}"></span>`).replaceAll('<p><br></p>', '<p></p>');
  const view = new EditorView(host, {
    state: EditorState.create({
      doc: DOMParser.fromSchema(schema).parse(source),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }), keymap(baseKeymap)],
    }),
  });
  return { root: view.dom, rich: () => richOf(view.state.doc) };
}

/** @param {import('prosemirror-model').Node} doc */
export function richOf(doc) {
  /** @type {string[]} */
  const lines = [];
  doc.descendants((block, _position, parent) => {
    if (!block.isTextblock) return true;
    let line = '';
    block.forEach(node => {
      const marks = node.marks.map(({ type }) => type.name);
      let text = node.text ?? (/hard.?break/i.test(node.type.name) ? '\n' : `{@${node.attrs.name ?? node.attrs.id}}`);
      if (marks.some(name => ['strong', 'bold'].includes(name))) text = `*${text}*`;
      line += marks.includes('link') ? `[${text}]` : text;
    });
    lines.push((/list.?item/i.test(parent?.type.name ?? '') ? '- ' : '') + line);
    return false;
  });
  return lines.join('\n');
}
