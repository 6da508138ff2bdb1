const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
const ORIENTATION = 0x0112;

/**
 * How a JPEG says it must be turned to stand upright: 1..8 of the EXIF tag Orientation (CIPA DC-008, 4.6.4); 1 where it says
 * nothing, or nothing that can be read.
 */
export function exifOrientation(jpeg: Uint8Array): number {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === START_OF_SCAN) break;
    const length = view.getUint16(at + 2);
    if (marker === APP1 && isExif(view, at + 4)) return orientationIn(view, at + 10, at + 2 + length);
    at += 2 + length;
  }
  return 1;
}

/** "Exif" and two zeros. */
const isExif = (view: DataView, at: number): boolean =>
  at + 6 <= view.byteLength && view.getUint32(at) === 0x45786966 && view.getUint16(at + 4) === 0;

/** Looks the tag up in the first directory of the TIFF structure from `tiff` on. */
function orientationIn(view: DataView, tiff: number, end: number): number {
  const last = Math.min(end, view.byteLength);
  if (tiff + 8 > last) return 1;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > last) return 1;
  const entries = view.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + 12 * entry;
    if (at + 12 > last) return 1;
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
