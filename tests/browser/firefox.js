/** What only Firefox's own, privileged scope can tell or do. */

/**
 * Evaluates an expression in the browser's own window.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} expression
 * @returns {Promise<any>} its value, if it is a plain one
 */
export async function firefoxChrome(browser, expression) {
  const { connection } = /** @type {any} */ (browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}
