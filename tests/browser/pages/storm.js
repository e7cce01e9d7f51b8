/** A site that misbehaves as `?do=` says once `storm.begin()` is called, and counts how often it could: `storm.turns`. */
const storm = { turns: 0 };
Object.assign(window, { storm });

/** @param {() => void} act at every frame */
function everyFrame(act) {
  requestAnimationFrame(() => {
    storm.turns += 1;
    act();
    everyFrame(act);
  });
}

const rich = () => /** @type {HTMLElement} */ (document.getElementById('rich'));
const field = () => /** @type {HTMLTextAreaElement} */ (document.getElementById('textarea'));
const place = () => /** @type {HTMLElement} */ (document.querySelector('main'));

/** @type {Record<string, () => void>} */
const STORMS = {
  /** As many boxes as a page can hold. */
  boxes() {
    const box = document.createElement('i');
    box.contentEditable = 'true';
    for (let count = 0; count < 20_000; count += 1) place().append(box.cloneNode());
    everyFrame(() => undefined);
  },
  /** The box changes under the writer, at every frame, and tells so. */
  mutation() {
    const tail = document.createElement('p');
    rich().replaceChildren(tail, document.createElement('p'));
    /** @type {Element} */ (rich().lastElementChild).append(document.createElement('br'));
    everyFrame(() => {
      tail.textContent = `ann${storm.turns}@mailbox.com`;
      rich().dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  },
  /** Nothing in the page's world works. */
  poison() {
    const fail = () => { throw new Error('poisoned'); };
    const owners = [Node, Element, HTMLElement, HTMLTextAreaElement, CharacterData, Range, Selection, Event, EventTarget, Document, CSSStyleSheet, MutationObserver];
    for (const { prototype } of owners) {
      for (const name of Object.getOwnPropertyNames(prototype)) {
        if (['constructor', 'addEventListener', 'querySelector', 'getElementById'].includes(name)) continue;
        const described = Object.getOwnPropertyDescriptor(prototype, name);
        if (described?.configurable) Object.defineProperty(prototype, name, { configurable: true, get: fail, set: fail });
      }
    }
    for (const name of ['map', 'start', 'findings', 'type', 'revision']) Object.defineProperty(Object.prototype, name, { configurable: true, get: fail, set: fail });
    storm.turns = 1;
  },
  /** There is always more below. */
  scroll() {
    everyFrame(() => {
      place().append(Object.assign(document.createElement('p'), { textContent: 'more' }));
      window.scrollBy(0, storm.turns % 2 ? 3 : -3);
    });
  },
  /** Whatever is added to the page is taken out at once. */
  removal() {
    new MutationObserver(records => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          storm.turns += 1;
          /** @type {Element} */ (node).remove();
        }
      }
    }).observe(document.documentElement, { childList: true });
  },
  /** The site moves the selection about and sends events of all kinds. */
  events() {
    everyFrame(() => {
      for (const box of [field(), rich()]) {
        for (let count = 0; count < 20; count += 1) {
          box.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'x', inputType: 'insertText' }));
          box.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'P', code: 'KeyP', altKey: true, shiftKey: true }));
          box.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
          box.dispatchEvent(new Event('scroll'));
        }
      }
    });
  },
};

Object.assign(storm, { begin: () => STORMS[new URLSearchParams(location.search).get('do') ?? '']() });
