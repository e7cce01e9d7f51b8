// Types of the made bindings, copied beside them (target/bindings/background/core/postwell.js):
// the boundary of the core, and what wasm-bindgen adds to start it.
export * from '../../../../src/postwell.js';

/** Starts the core; asking twice is harmless. */
export default function start(source: { module_or_path: WebAssembly.Module | BufferSource | Response | URL | Promise<Response> }): Promise<unknown>;

/** Starts the core at once, from bytes that are already here. */
export function initSync(source: { module: WebAssembly.Module | BufferSource }): unknown;

/** Forgets the running core, so that it can be started anew. */
export function __wbg_reset_state(): void;
