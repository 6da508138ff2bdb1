import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exifOrientation } from './exif-orientation.ts';

/** A JPEG as far as its EXIF block: one directory with one or two tags. */
function jpegWith(orientation: number, little: boolean): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(8 + 2 + 24 + 4));
  tiff.setUint16(0, little ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, little);
  tiff.setUint32(4, 8, little);
  tiff.setUint16(8, 2, little);
  tiff.setUint16(10, 0x010f, little);
  tiff.setUint16(22, 0x0112, little);
  tiff.setUint16(24, 3, little);
  tiff.setUint32(26, 1, little);
  tiff.setUint16(30, orientation, little);
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...new Uint8Array(tiff.buffer)];
  const jfif = [0xff, 0xe0, 0, 4, 1, 2];
  return Uint8Array.from([0xff, 0xd8, ...jfif, 0xff, 0xe1, 0, exif.length + 2, ...exif, 0xff, 0xda, 0, 2]);
}

describe('exifOrientation', () => {
  it.each([true, false])('is read in either byte order (little: %s)', (little) => {
    for (let orientation = 1; orientation <= 8; orientation++)
      expect(exifOrientation(jpegWith(orientation, little))).toBe(orientation);
  });

  it('is 1 where the file says nothing, or nonsense', () => {
    expect(exifOrientation(Uint8Array.from([0xff, 0xd8, 0xff, 0xda]))).toBe(1);
    expect(exifOrientation(jpegWith(77, true))).toBe(1);
    expect(exifOrientation(new Uint8Array())).toBe(1);
  });

  it('never fails on cut or damaged files', () => {
    const whole = jpegWith(6, true);
    for (let end = 0; end < whole.length; end++) exifOrientation(whole.subarray(0, end));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const orientation = exifOrientation(whole.with(at, value));
        return orientation >= 1 && orientation <= 8;
      }),
    );
  });
});
