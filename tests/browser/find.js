/** Finds the browsers on this machine; run as a program it prints the path of the one named, or fails. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names each browser goes by; the environment variable CHROMIUM or FIREFOX overrules them. */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox'],
};

/**
 * @param {string} browser 'chromium' or 'firefox'
 * @returns {string | undefined} its path
 */
export function findBrowser(browser) {
  const candidates = [process.env[browser.toUpperCase()] ?? ''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    candidates.push(...COMMANDS[/** @type {'chromium'} */ (browser)].map(command => path.join(folder, command)));
  }
  return candidates.find(candidate => {
    try {
      accessSync(candidate, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findBrowser(process.argv[2] ?? 'chromium');
  if (!found) process.exit(1);
  console.log(found);
}
