/**
 * The content script: waits for a compose box to get the focus. Until then it is one listener that looks at
 * where the focus went, and nothing else.
 */

import { composeBoxAt } from './boxes/index.js';
import { Connection } from './connection.js';
import { watchPhotos } from './photos.js';
import { addressOf, placeOf } from './place.js';
import { whenRewritten } from './rewritten.js';
import { sweep } from './overlay/sweep.js';
import { Session } from './session.js';
import { forgetSurfaces } from './surfaces.js';

/** @typedef {{postwell?: {end: () => void}}} World the script's own global, which no page can see */

const world = /** @type {World} */ (globalThis);
/** Our own page lays no bait: it may put a sample into the box, and the focus with it. */
const AMONG_US = location.protocol.endsWith('-extension:');

function start() {
  const life = new AbortController();
  const { signal } = life;
  /** @type {Session | null} */
  let session = null;
  /** @type {Connection | null} */
  let connection = null;

  const leave = () => {
    session?.end();
    session = null;
    connection?.close();
    connection = null;
  };
  const end = () => {
    life.abort();
    leave();
  };

  /** @param {EventTarget | null} target @param {boolean} [awake] a person is at work here already */
  const enter = (target, awake = false) => {
    if (!globalThis.chrome?.runtime?.id) {
      end(); // the extension was updated or removed: this script is on its own
      return;
    }
    if (session?.holds(target)) return;
    const box = composeBoxAt(target);
    if (box && session?.box.element === box.element) {
      box.close();
      return;
    }
    leave();
    const place = box && placeOf(addressOf(window), box.element);
    if (!box || !place) return;
    connection = new Connection(message => session?.receive(message), end);
    session = new Session(box, place, connection);
    session.begin(awake);
  };

  // A page can send such events too, as many as it likes; then nothing has got the focus.
  window.addEventListener('focusin', event => event.isTrusted && enter(event.composedPath()[0], AMONG_US), { capture: true, signal });
  window.addEventListener(
    'focusout',
    event => {
      if (!session || !event.isTrusted || session.holds(event.relatedTarget)) return;
      // The focus may be on its way to somewhere, or only the window may have lost it: look where it ends up.
      setTimeout(() => {
        if (session && !signal.aborted && !stillIn(session)) leave();
      }, 150);
    },
    { capture: true, signal },
  );
  window.addEventListener('pagehide', leave, { signal });
  watchPhotos(signal);
  // Brought in by an update or by the writer's wish, in the middle of the writing; not so while the page still loads.
  if (document.hasFocus()) enter(document.activeElement, navigator.userActivation?.hasBeenActive);
  return { end };
}

/** @param {Session} session */
function stillIn(session) {
  if (!session.box.element.isConnected) return false;
  // A frame remembers what had the focus after the focus has left it.
  if (window !== window.parent && !document.hasFocus()) return false;
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return session.holds(active) || active === session.box.element || session.box.element.contains(active);
}

// "Check this page" and updates bring the script into pages where it already is: the newest takes over.
world.postwell?.end();
forgetSurfaces();
sweep();
world.postwell = start();
whenRewritten(() => {
  world.postwell?.end();
  world.postwell = start();
});
