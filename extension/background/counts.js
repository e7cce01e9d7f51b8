/** How many notes were shown and changed: two numbers on this computer, for the options page alone. */

const api = globalThis.browser ?? globalThis.chrome;

const KEY = 'counts';

/** @typedef {{shown: number, changed: number}} Counts */

/** @param {any} stored @returns {Counts} */
const validate = stored => ({ shown: whole(stored?.shown), changed: whole(stored?.changed) });

/** @param {unknown} value */
const whole = value => (Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0);

/** @returns {Promise<Counts>} */
export const load = async () => validate((await api.storage.local.get(KEY))[KEY]);

/** One after the other: two boxes may count at once. @type {Promise<unknown>} */
let queue = Promise.resolve();

/** @param {any} more what to add */
export function add(more) {
  const { shown, changed } = validate(more);
  queue = queue
    .then(load)
    .then(counts => api.storage.local.set({ [KEY]: { shown: counts.shown + Math.min(shown, 100), changed: counts.changed + Math.min(changed, 100) } }))
    .catch(() => undefined);
  return queue;
}

/** @returns {Promise<void>} */
export const forget = () => api.storage.local.remove(KEY);
