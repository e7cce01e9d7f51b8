/** What the photos' Wasm offers to JavaScript; src/wasm.rs beside this file is the other side. */

/** What a photo's file says beside the picture: a map point, whose it is, the camera's number, the minute. */
export type Hint = 'place' | 'owner' | 'serial' | 'time';

/** Each once, the gravest first. The start of a JPEG is enough. */
export function read(bytes: Uint8Array): Hint[];

/** Can a file that starts like this be written again? */
export function can_clean(bytes: Uint8Array): boolean;

/** The same picture without anything beside it; nothing where the file is broken or of another kind. */
export function clean(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined;

/** Gets the Wasm ready; asking twice is harmless. */
export default function initialise(source: { module_or_path: URL }): Promise<unknown>;

/** Starts it at once, from bytes that are already here. */
export function initSync(source: { module: WebAssembly.Module | BufferSource }): unknown;

/** Forgets what runs, so that it can be started anew. */
export function __wbg_reset_state(): void;
