import { bare, notation } from './content.js';

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 */
export function mount(host, blocks) {
  const field = document.createElement('textarea');
  field.rows = 7;
  field.style.cssText = 'width: 400px; font: italic 17px/1.4 serif; letter-spacing: 0.3px; padding: 7px 11px 5px 13px; border: 3px solid #666; tab-size: 3';
  field.value = bare(notation(blocks));
  host.append(field);
  return { root: field, rich: () => field.value };
}
