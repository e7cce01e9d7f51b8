/** Looks into closed shadow roots by the browsers' debugging protocols; pages cannot do this. */

/** @typedef {import('puppeteer-core').Frame} Frame */

/** @type {WeakMap<object, Promise<import('puppeteer-core').CDPSession>>} */
const sessions = new WeakMap();

/**
 * @param {Frame} frame
 * @param {string} run source of a function of the roots and the arguments
 * @param {unknown[]} args
 * @returns {Promise<any>}
 */
export async function chromiumShadow(frame, run, args) {
  const page = frame.page();
  // A frame of another site runs in a process, and has a session, of its own.
  const { client } = /** @type {any} */ (frame);
  const alone = frame.parentFrame() !== null && client !== /** @type {any} */ (frame.parentFrame()).client;
  const session = alone ? client : await (sessions.get(page) ?? sessions.set(page, page.createCDPSession()).get(page));
  if (!session) throw new Error('no debugging session');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const frameId = /** @type {Frame & {_id: string}} */ (frame)._id;
  const document = frame.parentFrame() && !alone ? findDocument(root, frameId) : root;
  /** @type {{objectId: string}[]} */
  const roots = [];
  for (const backendNodeId of document ? closedIn(document) : []) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (object.objectId) roots.push({ objectId: object.objectId });
  }
  if (!roots.length) return evaluateWithout(frame, run, args);
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: wrap(run),
    objectId: roots[0].objectId,
    arguments: [...roots, { value: JSON.stringify(args) }],
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return parse(result.value);
}

/** @typedef {import('puppeteer-core').Protocol.DOM.Node} Node */

/**
 * @param {Node} node
 * @returns {number[]} the closed roots of this document, not those of its frames
 */
function closedIn(node) {
  const own = (node.shadowRoots ?? []).filter(root => root.shadowRootType === 'closed').map(root => root.backendNodeId);
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? []).filter(root => root.shadowRootType !== 'user-agent')];
  return [...own, ...below.flatMap(closedIn)];
}

/**
 * @param {Node} node
 * @param {string} frameId
 * @returns {Node | undefined}
 */
function findDocument(node, frameId) {
  if (node.contentDocument && node.frameId === frameId) return node.contentDocument;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const found = findDocument(child, frameId);
    if (found) return found;
  }
  return undefined;
}

/**
 * @param {Frame} frame
 * @param {string} run
 * @param {unknown[]} args
 * @returns {Promise<any>}
 */
export async function firefoxShadow(frame, run, args) {
  const target = { context: /** @type {Frame & {_id: string}} */ (frame)._id };
  const { connection } = /** @type {any} */ (frame.page().browser());
  const tree = await connection.send('script.evaluate', {
    expression: 'document',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null, maxObjectDepth: 0 },
  });
  const roots = closedInRemote(tree.result.result);
  if (!roots.length) return evaluateWithout(frame, run, args);
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: wrap(run),
    target,
    arguments: [...roots.map(sharedId => ({ sharedId })), { type: 'string', value: JSON.stringify(args) }],
    awaitPromise: true,
  });
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
  return parse(answer.result.result.value);
}

/**
 * @param {{sharedId?: string, value?: any}} node as WebDriver BiDi writes a DOM node
 * @returns {string[]}
 */
function closedInRemote({ value }) {
  const root = value?.shadowRoot;
  const own = root?.value?.mode === 'closed' ? [root.sharedId] : [];
  return [...own, ...[...(value?.children ?? []), ...(root ? [root] : [])].flatMap(closedInRemote)];
}

/**
 * The given function as one of the roots followed by the arguments as JSON, giving JSON.
 * @param {string} run
 */
const wrap = run => `async function (...given) {
  const args = JSON.parse(given.pop());
  return JSON.stringify({ value: await (${run})(given, ...args) });
}`;

/** @param {string} json */
const parse = json => JSON.parse(json).value;

/**
 * @param {Frame} frame
 * @param {string} run
 * @param {unknown[]} args
 */
const evaluateWithout = async (frame, run, args) =>
  parse(/** @type {string} */ (await frame.evaluate(`(${wrap(run)})(${JSON.stringify(JSON.stringify(args))})`)));
