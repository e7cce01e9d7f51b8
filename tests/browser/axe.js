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
 * Copies what Postwell shows into an open root of an empty page, styles and all: axe cannot look into a closed one.
 * @param {import('./driver.js').Session} browser
 * @param {import('./driver.js').Page} page
 */
export async function layOpen(browser, page) {
  await browser.shadow(page, roots => {
    for (const root of roots) {
      const host = document.createElement('main');
      const open = host.attachShadow({ mode: 'open' });
      open.adoptedStyleSheets = root.adoptedStyleSheets.map(sheet => {
        const copy = new CSSStyleSheet();
        copy.replaceSync([...sheet.cssRules].map(rule => rule.cssText).join('\n'));
        return copy;
      });
      open.append(...[...root.children].map(child => child.cloneNode(true)));
      document.body.replaceChildren(host);
    }
  });
}
