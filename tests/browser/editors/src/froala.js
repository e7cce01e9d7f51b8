import FroalaEditor from 'froala-editor/js/froala_editor.pkgd.min.js';
import 'froala-editor/css/froala_editor.css';
import { fromHtml, html } from './content.js';

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export async function mount(host, blocks) {
  const place = document.createElement('div');
  place.innerHTML = html(blocks, name => `<span class="mention fr-deletable" contenteditable="false">@${name}</span>`);
  host.append(place);
  const editor = await new Promise(resolve => {
    const made = new FroalaEditor(place, { attribution: false, quickInsertEnabled: false }, () => resolve(made));
  });
  return { undo: () => editor.undo.run(), redo: () => editor.undo.redo(), root: editor.el, rich: () => fromHtml(editor.html.get(), '.mention').replace(/\nPowered by .*/, '') };
}
