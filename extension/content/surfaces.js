/**
 * The cards and the list are a script of their own (`surfaces/main.js`), which the worker brings into this frame when
 * the first of them is opened: most pages never need it. Both scripts run in the extension's own world, which the
 * page cannot see, and meet here.
 */

/** @typedef {import('./surfaces/main.js').Surfaces} Surfaces */
/** @typedef {{postwellSurfaces?: Surfaces, postwellArrived?: () => void}} World */

const world = /** @type {World} */ (globalThis);

/** The drawing script, if it is here. */
export const surfaces = () => world.postwellSurfaces;

/** @param {() => void} run once it is here */
export function whenHere(run) {
  world.postwellArrived = run;
}

/** An older one may still be there after an update. */
export function forgetSurfaces() {
  world.postwellSurfaces = undefined;
  world.postwellArrived = undefined;
}

/** @param {Surfaces} brought */
export function arrive(brought) {
  world.postwellSurfaces = brought;
  world.postwellArrived?.();
}
