/** What the photos' Wasm offers to JavaScript; src/wasm.rs beside this file is the other side. */

/** What a photo's file says beside the picture: a map point, whose it is, the camera's number, the minute. */
export type Hint = 'place' | 'owner' | 'serial' | 'time';

/** Each once, the gravest first. The start of a JPEG is enough. */
export function read(bytes: Uint8Array): Hint[];

/** Can a file that starts like this be written again? */
export function can_clean(bytes: Uint8Array): boolean;

/** The same picture without anything beside it; nothing where the file is broken or of another kind. */
export function clean(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined;

/** Gets the Wasm ready; everything else waits for it. */
export default function initialise(options: { module_or_path: WebAssembly.Module | Response | Promise<Response> }): Promise<unknown>;
