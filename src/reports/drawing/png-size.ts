import { crc32 } from '../../formats/kmz/crc32.ts';

/**
 * A PNG file that tells its size on paper (chunk `pHYs`), so that it stands in a document at its true millimetres.
 *
 * @param png a PNG file
 * @see https://www.w3.org/TR/png-3/#11pHYs
 */
export function withPhysicalSize(png: Uint8Array, pixelsPerMm: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(CHUNK_BYTES);
  const view = new DataView(chunk.buffer);
  const pixelsPerMetre = Math.round(pixelsPerMm * 1000);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, pixelsPerMetre);
  view.setUint32(12, pixelsPerMetre);
  view.setUint8(16, METRE);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const sized = new Uint8Array(png.length + CHUNK_BYTES);
  sized.set(png.subarray(0, HEADER_BYTES));
  sized.set(chunk, HEADER_BYTES);
  sized.set(png.subarray(HEADER_BYTES), HEADER_BYTES + CHUNK_BYTES);
  return sized;
}

/** Signature and chunk IHDR, after which `pHYs` may stand. */
const HEADER_BYTES = 33;
const CHUNK_BYTES = 21;
const METRE = 1;
