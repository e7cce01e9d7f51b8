/** Draws extension/icons/icon-*.png from icon.svg, and plain-*.png from plain.svg (for shared computers), with the browser of the tests: node tools/icons.js, after changing the drawing. */
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../tests/browser/find.js';

const FOLDER = 'extension/icons';
const SIZES = { icon: [16, 32, 48, 128], plain: [16, 32] };

const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const drawing = `data:image/svg+xml;base64,${(await readFile(`${FOLDER}/${name}.svg`)).toString('base64')}`;
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${drawing}">`);
    await page.screenshot({ path: `${FOLDER}/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
