/**
 * The web of the browser tests: one TLS server that answers for every host there is.
 *
 * Both browsers resolve all names to it, so a test page can live on a host of the product's own manifest,
 * and a request that anything sends anywhere is seen here.
 */
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

/** Folders whose files are served, first found wins. */
const ROOTS = ['pages', 'sites', 'editors/pages', 'built'].map(folder => fileURLToPath(new URL(folder, import.meta.url)));

/** What strict sites send: no inline code or style, no foreign hosts, Trusted Types. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; " +
  "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types default";

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/**
 * @typedef {object} Seen one request that reached the server
 * @property {string} method
 * @property {string} host
 * @property {string} path with its query
 * @property {string} [referer] the page that led here, if the browser told
 */

/**
 * Starts the server. `?csp=strict` in a page's address sends the strict policy with it.
 * @returns {Promise<{port: number, seen: Seen[], close: () => void}>}
 */
export async function serve() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'tests' }], { keyType: 'ec' });
  /** @type {Seen[]} */
  const seen = [];
  const server = https.createServer({ key, cert }, async (request, response) => {
    const url = new URL(request.url ?? '/', 'https://tests');
    seen.push({ method: request.method ?? '', host: request.headers.host ?? '', path: request.url ?? '', referer: request.headers.referer });
    const body = await find(decodeURIComponent(url.pathname));
    const policy = url.searchParams.get('csp') === 'strict' ? { 'content-security-policy': STRICT } : {};
    if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[path.extname(url.pathname)] ?? 'text/plain',
      'cache-control': 'no-store',
      ...policy,
    });
    response.end(body ?? 'nothing here');
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    port: address.port,
    seen,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {string} pathname */
async function find(pathname) {
  for (const root of ROOTS) {
    const file = path.join(root, path.normalize(pathname));
    const body = file.startsWith(root + path.sep) ? await readFile(file).catch(() => undefined) : undefined;
    if (body) return body;
  }
  return undefined;
}
