/**
 * What the editors are filled with, and the notation their models are compared in:
 * `*bold*`, `[link]`, `{@mention}`, `- ` before an item of a list, one line a line.
 */

/**
 * @typedef {string | {bold: string} | {link: string} | {mention: string} | {br: true}} Part
 * @typedef {{item?: true, parts: Part[]}} Block
 */

/** @type {Block[]} */
export const BLOCKS = [
  { parts: ['Alpha beta', { br: true }, 'gamma'] },
  { parts: [] },
  { parts: ['Second line 😀 with ', { bold: 'Leeds' }, ' in it'] },
  { parts: ['Hello ', { mention: 'Jane Roe' }, ' from ', { link: 'a small page' }, ' today'] },
  { item: true, parts: ['first item'] },
  { item: true, parts: ['second one'] },
  { parts: ['שלום Haifa עולם 👩🏽‍🔬 כאן'] },
  { parts: ['I work at the bakery in York now'] },
];

/** Twenty thousand characters. @type {Block[]} */
export const LONG = Array.from({ length: 200 }, (_, line) => ({
  parts: [`Line ${line} of a long story about how things went on `, { bold: 'and on' }, ' in the town, with 😀 and more words after.'],
}));

/** The same with an address in every second line. @type {Block[]} */
export const NOTED = LONG.map((block, line) => (line % 2 ? block : { parts: [`Write to ann${line}@mailbox.com about it. `, ...block.parts] }));

export const LINK = 'https://example.org/';

/** @param {Block[]} blocks */
export function notation(blocks) {
  return blocks.map(({ item, parts }) => (item ? '- ' : '') + parts.map(part => {
    if (typeof part === 'string') return part;
    if ('bold' in part) return `*${part.bold}*`;
    if ('link' in part) return `[${part.link}]`;
    return 'mention' in part ? `{@${part.mention}}` : '\n';
  }).join('')).join('\n');
}

/** Text without its formatting. @param {string} rich */
export function bare(rich) {
  return rich.replace(/^- /gm, '').replace(/[*[\]{}]/g, '');
}

/**
 * @param {Block[]} blocks
 * @param {(name: string) => string} mention
 */
export function html(blocks, mention) {
  let inList = false;
  let out = '';
  for (const { item, parts } of blocks) {
    if (item && !inList) out += '<ul>';
    if (!item && inList) out += '</ul>';
    inList = item === true;
    const inner = parts.map(part => {
      if (typeof part === 'string') return part;
      if ('bold' in part) return `<strong>${part.bold}</strong>`;
      if ('link' in part) return `<a href="${LINK}">${part.link}</a>`;
      return 'mention' in part ? mention(part.mention) : '<br>';
    }).join('');
    out += item ? `<li>${inner}</li>` : `<p>${inner || '<br>'}</p>`;
  }
  return out + (inList ? '</ul>' : '');
}

/** The notation of HTML that an editor gives as its own data.
 * @param {string} source
 * @param {string} mentions a selector
 */
export function fromHtml(source, mentions) {
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  /** @type {string[]} */
  const lines = [];
  for (const block of parsed.querySelectorAll('p, li, body > div')) {
    if (block.querySelector('p, li')) continue;
    const line = inline(block, mentions).replace(/[ \t\n]*\v[ \t\n]*/g, '\n').replace(/\n$/, '');
    lines.push((block.closest('li') ? '- ' : '') + line);
  }
  return lines.join('\n');
}

/** @param {Node} node
 * @param {string} mentions
 * @returns {string}
 */
function inline(node, mentions) {
  return [...node.childNodes].map(child => {
    if (child instanceof Text) return child.data.replace(/\u00a0/g, ' ').replace(/[\ufeff\u200b]/g, '');
    if (!(child instanceof Element)) return '';
    if (child.matches('br')) return '\v';
    const text = inline(child, mentions);
    if (text === '') return '';
    if (child.matches(mentions)) return `{${text}}`;
    if (child.matches('a')) return `[${text}]`;
    return child.matches('b, strong') ? `*${text}*` : text;
  }).join('');
}
