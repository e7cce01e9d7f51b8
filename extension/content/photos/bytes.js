/** Bytes as text: messages between our parts carry no others in Chrome. */

/** A JPEG says all beside the picture before it. */
const HEAD = 512 * 1024;

/**
 * As much of a file as says everything it says.
 * @param {File} file
 * @returns {Promise<Blob>}
 */
export async function headOf(file) {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return start[0] === 0xff && start[1] === 0xd8 ? file.slice(0, HEAD) : file;
}

/**
 * @param {Blob} blob
 * @returns {Promise<string>} base64
 */
export const bytesOf = blob =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
