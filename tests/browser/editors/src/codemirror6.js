import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { markdown } from '@codemirror/lang-markdown';
import { bare, notation } from './content.js';

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export function mount(host, blocks) {
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      doc: bare(notation(blocks)),
      extensions: [history(), keymap.of([...historyKeymap, ...defaultKeymap]), EditorView.lineWrapping, markdown()],
    }),
  });
  return { root: view.contentDOM, rich: () => view.state.doc.toString() };
}
