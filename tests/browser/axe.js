/** Asks axe-core what stands in the way of people who use a page in other ways than by eye and mouse. */
import { readFile } from 'node:fs/promises';

const source = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** WCAG 2.2 AA and axe's own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * @param {import('./driver.js').Page} page
 * @param {string[]} [off] rules that do not fit what is looked at
 * @returns {Promise<string[]>} what axe finds, a line each; nothing is what we want
 */
export async function findings(page, off = []) {
  await page.evaluate(source);
  return page.evaluate(
    async (tags, off) => {
      const { violations } = await /** @type {any} */ (globalThis).axe.run(document, { runOnly: tags, rules: Object.fromEntries(off.map(rule => [rule, { enabled: false }])) });
      return violations.flatMap((/** @type {any} */ { id, nodes }) => nodes.map((/** @type {any} */ { html, failureSummary }) => `${id}: ${html}: ${failureSummary}`));
    },
    TAGS,
    off,
  );
}

/**
 * Copies what Postwell shows into an empty page, styles and all: axe cannot look into a closed root.
 * @param {import('./driver.js').Session} browser
 * @param {import('./driver.js').Page} page
 */
export async function layOpen(browser, page) {
  const shown = await browser.shadow(page, roots =>
    roots.map(root => ({
      markup: [...root.children].map(child => child.outerHTML).join(''),
      style: [...root.adoptedStyleSheets].flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText)).join('\n'),
    })),
  );
  await page.evaluate(shown => {
    for (const link of document.querySelectorAll('link')) link.remove();
    document.body.innerHTML = `<main>${shown.map(({ markup, style }) => `<style>${style}</style>${markup}`).join('')}</main>`;
  }, shown);
}
