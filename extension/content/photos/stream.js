/** Hands photos to our own page that cleans them: it asks for them, by a line that only our own parts can open. */

import { bytesOf } from './bytes.js';

const api = globalThis.browser ?? globalThis.chrome;

/** Must be divisible by 3: then pieces of base64 can be read one by one. */
const PIECE = 3 * 1024 * 1024;
/** By then the page has opened, or never will. */
const PATIENCE = 60_000;

/** @param {File[]} files given to the first that asks, then forgotten */
export function stream(files) {
  /** @param {chrome.runtime.Port} port */
  const give = port => {
    if (port.name !== 'photos') return;
    forget();
    void send(port, files).catch(() => port.disconnect());
  };
  const forget = () => {
    clearTimeout(timer);
    api.runtime.onConnect.removeListener(give);
  };
  const timer = setTimeout(forget, PATIENCE);
  api.runtime.onConnect.addListener(give);
}

/**
 * @param {chrome.runtime.Port} port
 * @param {File[]} files
 */
async function send(port, files) {
  for (const file of files) {
    for (let at = 0; at < file.size; at += PIECE) port.postMessage({ piece: await bytesOf(file.slice(at, at + PIECE)) });
    port.postMessage({ end: file.type });
  }
  port.postMessage({ done: true });
}
