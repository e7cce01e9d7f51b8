import { bare, notation } from './content.js';

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export function mount(host, blocks) {
  const field = document.createElement('input');
  field.style.cssText = 'width: 420px; height: 44px; font: 18px sans-serif; padding: 3px 15px; border: 2px solid #666';
  field.value = bare(notation(blocks)).replace(/\n+/g, ' ');
  host.append(field);
  return { root: field, rich: () => field.value };
}
