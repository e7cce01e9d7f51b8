/** Boxes that come and go: `mount` makes one, `unmount` takes it away, and `settled` waits until nothing else is there. */
const place = /** @type {HTMLElement} */ (document.querySelector('main'));

/** @param {string} kind */
function mount(kind) {
  const box = document.createElement(kind === 'rich' ? 'div' : 'textarea');
  if (kind === 'rich') box.contentEditable = 'true';
  if (box instanceof HTMLTextAreaElement) box.value = 'Write to jo.b@mailbox.com soon.';
  else box.textContent = 'Write to jo.b@mailbox.com soon.';
  place.append(box);
  box.focus();
}

const unmount = () => place.replaceChildren();

/** Resolves when the number of the root's children is as asked for. @param {number} count */
const settled = count => new Promise(resolve => {
  const look = () => {
    if (document.documentElement.children.length !== count) return;
    observer.disconnect();
    resolve(undefined);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true });
  look();
});

Object.assign(window, { mounts: { mount, unmount, settled } });
