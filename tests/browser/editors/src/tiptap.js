import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { html } from './content.js';
import { richOf } from './prosemirror.js';

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export async function mount(host, blocks) {
  const source = html(blocks, name => `<span data-type="mention" data-id="${name}"></span>`).replaceAll('<p><br></p>', '<p></p>');
  const editor = await new Promise(resolve => {
    const made = new Editor({
      element: host,
      extensions: [StarterKit.configure({ trailingNode: false, link: { openOnClick: false } }), Mention],
      content: source,
      onCreate: () => resolve(made),
    });
  });
  return { root: editor.view.dom, rich: () => richOf(editor.state.doc) };
}
