/** `./build.sh handout`: the sheet for practices as PDF, one for each language, by the browser's own print. */
import { mkdir } from 'node:fs/promises';
import { launch } from '../tests/browser/driver.js';

const FOLDER = 'dist/handout';

await mkdir(FOLDER, { recursive: true });
const browser = await launch();
try {
  for (const language of ['en', 'es']) {
    const page = await browser.openOwn(`pages/handout/handout.html?language=${language}`);
    await page.waitForSelector(`html[data-ready="${language}"]`);
    const path = `${FOLDER}/postwell-${language}.pdf`;
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    console.log(path);
    await page.close();
  }
} finally {
  await browser.close();
}
