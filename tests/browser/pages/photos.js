/** A site that uploads what is chosen, and writes down all it could notice: `window.noticed`. */
/** @type {{uploads: number[][], trusted: boolean[], events: string[], elements: string[], violations: string[]}} */
const noticed = { uploads: [], trusted: [], events: [], elements: [], violations: [] };
Object.assign(window, { noticed });

const shadow = /** @type {HTMLElement} */ (document.getElementById('shadow')).attachShadow({ mode: 'open' });
const hidden = document.createElement('input');
hidden.type = 'file';
shadow.append(hidden);

/** @param {FileList | null | undefined} files */
async function upload(files) {
  for (const file of files ?? []) noticed.uploads.push([...new Uint8Array(await file.arrayBuffer())]);
}
for (const field of [...document.querySelectorAll('input'), hidden]) {
  field.addEventListener('change', event => {
    noticed.trusted.push(event.isTrusted);
    void upload(field.files);
  });
}
document.addEventListener('dragover', event => event.preventDefault());
document.addEventListener('drop', event => {
  event.preventDefault();
  noticed.events.push(`drop ${event.defaultPrevented}`);
  void upload(event.dataTransfer?.files);
});
for (const type of ['click', 'pointerdown', 'keydown', 'focusin']) {
  document.addEventListener(type, event => noticed.events.push(`${type} on ${/** @type {Element} */ (event.target).id || /** @type {Element} */ (event.target).nodeName}`), true);
}
document.addEventListener('securitypolicyviolation', event => noticed.violations.push(event.violatedDirective));
// What a download that starts in the page would show to it.
/** @type {any} */ (window).navigation?.addEventListener('navigate', (/** @type {any} */ event) => noticed.events.push(`navigate ${event.destination.url}`));
new MutationObserver(records => {
  for (const { addedNodes } of records) for (const node of addedNodes) noticed.elements.push(node.nodeName);
}).observe(document.documentElement, { childList: true, subtree: true });
