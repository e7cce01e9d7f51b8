/** A composer as a web component with an open shadow root, as some large sites have it. */
customElements.define(
  'post-composer',
  class extends HTMLElement {
    connectedCallback() {
      const box = document.createElement('div');
      box.contentEditable = 'true';
      box.id = 'inner';
      box.style.cssText = 'border: 1px solid; padding: 8px; min-height: 6em';
      this.attachShadow({ mode: 'open' }).append(box);
    }
  },
);
