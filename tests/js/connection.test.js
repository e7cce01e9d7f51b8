/** The line to the worker: what was asked or ordered arrives, whatever becomes of the worker. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';

/** @typedef {{sent: any[], hears: (message: any) => void, breaks: () => void, cut: boolean}} Line */

/** Every line that was opened, the newest last. @type {Line[]} */
const opened = [];

const runtime = {
  id: /** @type {string | undefined} */ ('postwell'),
  connect() {
    /** @type {Line} */
    const line = { sent: [], hears: () => undefined, breaks: () => undefined, cut: false };
    opened.push(line);
    return {
      postMessage: (/** @type {any} */ message) => void line.sent.push(message),
      disconnect: () => void (line.cut = true),
      onMessage: { addListener: (/** @type {Line['hears']} */ listener) => void (line.hears = listener) },
      onDisconnect: { addListener: (/** @type {Line['breaks']} */ listener) => void (line.breaks = listener) },
    };
  },
};
Object.assign(globalThis, { window: globalThis, chrome: { runtime } });
const { Connection } = await import('../../extension/content/connection.js');

let gone = 0;
/** @type {InstanceType<typeof Connection>} */
let connection;
beforeEach(() => {
  opened.length = 0;
  gone = 0;
  runtime.id = 'postwell';
  mock.timers.enable({ apis: ['setTimeout'] });
  connection = new Connection(() => undefined, () => (gone += 1));
});
afterEach(() => {
  connection.close();
  mock.timers.reset();
});

const newest = () => /** @type {Line} */ (opened.at(-1));

test('a line that broke before the answer is opened anew: orders first, in their turn, then the newest question', () => {
  connection.order({ what: 'a' });
  connection.order({ what: 'b' });
  connection.ask({ question: 1 });
  connection.ask({ question: 2 });
  newest().breaks();
  mock.timers.tick(100);
  assert.equal(opened.length, 2);
  assert.deepEqual(newest().sent, [{ what: 'a', order: 1 }, { what: 'b', order: 2 }, { question: 2 }]);
});

test('what was answered or kept is not told again', () => {
  connection.order({ what: 'a' });
  connection.ask({ question: 1 });
  newest().hears({ type: 'remembered', order: 1 });
  newest().hears({ type: 'assessment' });
  newest().breaks();
  mock.timers.tick(20_000);
  assert.equal(opened.length, 1, 'nobody waits: no new line');
  connection.ask({ question: 2 });
  assert.deepEqual(newest().sent, [{ question: 2 }]);
});

test('a worker that never heard is called anew, though its line did not break; after three times it is left alone', () => {
  connection.order({ what: 'a' });
  mock.timers.tick(8000);
  assert.equal(opened[0].cut, true);
  mock.timers.tick(50);
  assert.equal(opened.length, 2);
  assert.deepEqual(newest().sent, [{ what: 'a', order: 1 }]);
  for (let turn = 0; turn < 200; turn += 1) mock.timers.tick(1000);
  assert.equal(opened.length, 4);
  connection.order({ what: 'b' });
  assert.deepEqual(newest().sent, [{ what: 'a', order: 1 }, { what: 'b', order: 2 }], 'the next choice takes the older one with it');
});

test('a worker that answers is not called anew', () => {
  connection.ask({ question: 1 });
  mock.timers.tick(7000);
  newest().hears({ type: 'assessment' });
  mock.timers.tick(60_000);
  assert.equal(opened.length, 1);
});

test('when the extension is no more, that is said once and nothing is tried', () => {
  connection.ask({ question: 1 });
  runtime.id = undefined;
  newest().breaks();
  mock.timers.tick(60_000);
  connection.ask({ question: 2 });
  assert.equal(gone, 1);
  assert.equal(opened.length, 1);
});
