import { Bold, ClassicEditor, Essentials, Link, List, Mention, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { fromHtml, html } from './content.js';

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export async function mount(host, blocks) {
  const place = document.createElement('div');
  host.append(place);
  const initialData = html(blocks, name => `<span class="mention" data-mention="@${name}">@${name}</span>`).replaceAll('<p><br></p>', '<p></p>');
  const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Link, List, Mention], toolbar: [], initialData });
  return { root: editor.editing.view.getDomRoot(), rich: () => fromHtml(editor.getData(), '.mention').replace(/^ $/gm, '') };
}
