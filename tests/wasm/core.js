/** Loads the built core in Node: the same bytes and the same bindings the extension ships. */
import { readFile } from 'node:fs/promises';
import * as bindings from '../../target/bindings/background/core/postwell.js';

const WASM = new URL('../../target/bindings/background/core/postwell_bg.wasm', import.meta.url);

/**
 * @returns {Promise<{assess: typeof bindings.assess, shares: typeof bindings.shares, reading: typeof bindings.reading, topics: typeof bindings.topics, book: typeof bindings.book, memory: WebAssembly.Memory, bytesRead: number}>}
 *   `bytesRead`: milliseconds it took to read the file
 */
export async function loadCore() {
  const start = performance.now();
  const module = await readFile(WASM);
  const bytesRead = performance.now() - start;
  const { memory } = /** @type {{memory: WebAssembly.Memory}} */ (bindings.initSync({ module }));
  const { assess, shares, reading, topics, book } = bindings;
  return { assess, shares, reading, topics, book, memory, bytesRead };
}
