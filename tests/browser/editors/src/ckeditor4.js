import { fromHtml, html } from './content.js';

/** CKEditor 4 fetches its own parts beside its script, so it is served as it comes.
 * @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export async function mount(host, blocks) {
  const global = /** @type {any} */ (window);
  global.CKEDITOR_BASEPATH = '/editors/ckeditor4/';
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/editors/ckeditor4/ckeditor.js';
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  const place = document.createElement('textarea');
  place.value = html(blocks, name => `<span class="mention">@${name}</span>`).replaceAll('<p><br></p>', '<p>&nbsp;</p>');
  host.append(place);
  const editor = await new Promise(resolve => {
    const made = global.CKEDITOR.replace(place, {
      versionCheck: false, allowedContent: true, customConfig: '', toolbar: [['Undo', 'Bold']], height: 260, entities: false, removePlugins: 'elementspath,magicline',
      on: { instanceReady: () => resolve(made) },
    });
  });
  return { root: editor.editable().$, rich: () => fromHtml(editor.getData(), '.mention').replace(/^ $/gm, '') };
}
