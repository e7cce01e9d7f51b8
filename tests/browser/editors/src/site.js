/**
 * Puts real editors into a page that is built like a site: into each `[data-editor]`, with the attributes of `data-root`
 * on the editable element, and words into each `[data-editor-here]`.
 */
import { bare, notation } from './content.js';

/** @type {import('./content.js').Block[]} */
const POST = [
  { parts: ['Hello from a small house,'] },
  { parts: ['I live in ', { bold: 'Leeds' }, ' 😀 with my dog'] },
];

/** @param {Document | ShadowRoot} root
 * @returns {Element[]}
 */
function all(root) {
  const elements = [...root.querySelectorAll('*')];
  const inner = elements.flatMap(element => (element.shadowRoot ? all(element.shadowRoot) : []));
  const framed = elements.flatMap(element => (element instanceof HTMLIFrameElement && element.contentDocument ? all(element.contentDocument) : []));
  return [...elements, ...inner, ...framed];
}

const boxes = [];
const elements = all(document);
for (const host of elements) {
  const kind = host.getAttribute('data-editor');
  if (kind) {
    const { mount } = await import(`/editors/${kind}.js`);
    const editor = await mount(host, POST, kind);
    for (const [name, value] of Object.entries(JSON.parse(host.getAttribute('data-root') ?? '{}'))) {
      if (name === 'class') editor.root.classList.add(...String(value).split(' '));
      else editor.root.setAttribute(name, value);
    }
    boxes.push(editor);
  } else if (host.hasAttribute('data-editor-here')) {
    const field = /** @type {HTMLTextAreaElement} */ (host);
    const text = bare(notation(POST));
    field.value = field.nodeName === 'INPUT' ? text.replace(/\n+/g, ' ') : text;
    boxes.push({ root: field, rich: () => field.value });
  }
}
let sent = 0;
document.addEventListener('submit', event => {
  event.preventDefault();
  sent += 1;
});
Object.assign(window, { site: { boxes, leave: elements.filter(element => element.hasAttribute('data-leave')), sent: () => sent } });
