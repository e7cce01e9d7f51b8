/**
 * Puts the editor named by `?kind=` into the page. `?in=` says where: in nested open shadow roots, a dialog, a popover
 * or an iframe; `?long` gives it twenty thousand characters, `?noted` as many with a hundred notes, `?empty` none.
 */
import { BLOCKS, LONG, NOTED } from './content.js';

const query = new URL(location.href).searchParams;
const kind = query.get('kind') ?? 'textarea';
const place = query.get('in') ?? 'page';

const host = document.createElement('div');
host.id = 'host';

/** @type {Record<string, (parent: HTMLElement) => void>} */
const PLACES = {
  page: parent => parent.append(host),
  shadow(parent) {
    const inner = document.createElement('div');
    const middle = parent.attachShadow({ mode: 'open' });
    middle.append(inner);
    const style = document.createElement('style');
    style.textContent = '#host { width: 560px; border: 1px solid #999 } p, ul { margin: 4px 0 } ::selection { background: rgb(255 0 0); color: rgb(255 0 0) }';
    inner.attachShadow({ mode: 'open' }).append(style, host);
  },
  dialog(parent) {
    const dialog = document.createElement('dialog');
    dialog.append(host);
    parent.append(dialog);
    dialog.showModal();
  },
  popover(parent) {
    const layer = document.createElement('div');
    layer.popover = 'manual';
    layer.append(host);
    parent.append(layer);
    layer.showPopover();
  },
};

const subject = { root: document.body, rich: () => '', sent: 0, ready: false };
Object.assign(window, { subject });
document.getElementById('form')?.addEventListener('submit', event => {
  event.preventDefault();
  subject.sent += 1;
});

if (place === 'frame') {
  const frame = document.createElement('iframe');
  const inner = new URL(location.href);
  inner.searchParams.delete('in');
  frame.src = inner.href;
  frame.style.cssText = 'width: 700px; height: 500px; margin-top: 60px';
  document.getElementById('place')?.append(frame);
} else {
  PLACES[place](/** @type {HTMLElement} */ (document.getElementById('place')));
  const { mount } = await import(`/editors/${kind}.js`);
  const blocks = query.has('long') ? LONG : query.has('noted') ? NOTED : query.has('empty') ? [{ parts: [] }] : BLOCKS;
  Object.assign(subject, await mount(host, blocks, kind));
  subject.ready = true;
}
