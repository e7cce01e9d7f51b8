/** Photos for the specs: drawn by the browser, with notes a phone would write beside the picture. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** How the picture is turned, and a point in Madrid; the greater byte first. */
const MADRID = Buffer.from(
  '4d4d002a00000008' + // a TIFF structure
    '0002' + '0112000300000001' + '00060000' + '8825000400000001' + '00000026' + '00000000' +
    '0002' + '0002000500000003' + '00000044' + '0004000500000003' + '0000005c' + '00000000' +
    [40, 25, 1, 3, 42, 9].map(part => `${part.toString(16).padStart(8, '0')}00000001`).join(''),
  'hex',
);

/** @param {number} number */
const short = number => Buffer.from([number >> 8, number & 255]);

/**
 * @param {Buffer} jpeg
 * @returns {Buffer} the same with a map point
 */
export function withPoint(jpeg) {
  const body = Buffer.concat([Buffer.from('Exif\0\0'), MADRID]);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), short(body.length + 2), body, jpeg.subarray(2)]);
}

/**
 * A file that can be read and not written again.
 */
export const TIFF = MADRID;

/** @param {Buffer} png @returns {Buffer} the same with a map point and a name */
export function pngWithPoint(png) {
  const chunk = (/** @type {string} */ name, /** @type {Buffer} */ body) => {
    const named = Buffer.concat([Buffer.from(name), body]);
    return Buffer.concat([long(body.length), named, long(crc32(named))]);
  };
  return Buffer.concat([png.subarray(0, 33), chunk('eXIf', MADRID), chunk('tEXt', Buffer.from('Author\0Ana')), png.subarray(33)]);
}

/** @param {Buffer} webp of 60 times 40 @returns {Buffer} the same with a map point */
export function webpWithPoint(webp) {
  const chunk = (/** @type {string} */ name, /** @type {Buffer} */ body) => Buffer.concat([Buffer.from(name), long(body.length).reverse(), body, Buffer.alloc(body.length % 2)]);
  // Some browsers write the long form themselves.
  const parts = webp.subarray(12, 16).toString() === 'VP8X' ? webp.subarray(30) : webp.subarray(12);
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), chunk('VP8X', Buffer.from([8, 0, 0, 0, 59, 0, 0, 39, 0, 0])), parts, chunk('EXIF', MADRID)]));
}

/** @param {number} number */
const long = number => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};

/**
 * A picture of stripes.
 * @param {import('puppeteer-core').Page} page
 * @param {string} type
 * @returns {Promise<Buffer>}
 */
export async function picture(page, type = 'image/jpeg') {
  const address = await page.evaluate(type => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [60, 40];
    const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    for (let at = 0; at < 60; at += 5) {
      pen.fillStyle = `hsl(${at * 6} 80% 50%)`;
      pen.fillRect(at, 0, 5, 40);
    }
    return canvas.toDataURL(type);
  }, type);
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

/**
 * Size and pixels, as the browser draws the picture.
 * @param {import('puppeteer-core').Page} page
 * @param {Buffer} bytes
 * @param {string} type
 * @returns {Promise<string>}
 */
export const pixels = (page, bytes, type = 'image/jpeg') =>
  page.evaluate(async (base64, type) => {
    const blob = new Blob([Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))], { type });
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
    pen.drawImage(image, 0, 0);
    return `${image.width} ${image.height} ${pen.getImageData(0, 0, image.width, image.height).data.join()}`;
  }, bytes.toString('base64'), type);

/**
 * @param {string} folder
 * @param {string} name
 * @param {Buffer} bytes
 */
export async function file(folder, name, bytes) {
  await mkdir(folder, { recursive: true });
  const where = path.join(folder, name);
  await writeFile(where, bytes);
  return where;
}
