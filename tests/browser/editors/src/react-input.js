import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { bare, notation } from './content.js';

/** The framework owns the value and writes it back at every change.
 * @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export function mount(host, blocks) {
  const start = bare(notation(blocks)).replace(/\n+/g, ' ');
  let value = start;
  function Field() {
    const [now, set] = useState(start);
    value = now;
    return createElement('input', { value: now, onChange: (/** @type {any} */ event) => set(event.target.value), style: { width: 400, font: '16px sans-serif' } });
  }
  flushSync(() => createRoot(host).render(createElement(Field)));
  return { root: host.querySelector('input'), rich: () => value };
}
