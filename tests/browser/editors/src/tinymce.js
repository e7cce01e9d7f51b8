import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import { fromHtml, html } from './content.js';

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export async function mount(host, blocks) {
  const place = document.createElement('textarea');
  host.append(place);
  const [editor] = await tinymce.init({
    target: place, license_key: 'gpl', menubar: false, statusbar: false, toolbar: false, plugins: 'link lists', skin: 'oxide', content_css: 'default', height: 300, promotion: false, branding: false,
    noneditable_class: 'mention', entity_encoding: 'raw',
  });
  editor.setContent(html(blocks, name => `<span class="mention">@${name}</span>`));
  editor.undoManager.clear();
  editor.undoManager.add();
  return { root: editor.getBody(), rich: () => fromHtml(editor.getContent(), '.mention').replace(/^ $/gm, '') };
}
