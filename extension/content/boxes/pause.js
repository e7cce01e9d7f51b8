/** Waiting for the page to settle. A hidden tab draws no frames, so a timer stands in for one there. */

const FRAME = 100;

/** @returns {Promise<void>} */
export function frame() {
  return new Promise(resolve => {
    const timer = setTimeout(done, FRAME);
    const request = requestAnimationFrame(done);
    function done() {
      clearTimeout(timer);
      cancelAnimationFrame(request);
      resolve();
    }
  });
}

/** @param {number} milliseconds
 * @returns {Promise<void>}
 */
export function sleep(milliseconds) {
  return new Promise(resolve => { setTimeout(resolve, milliseconds); });
}
