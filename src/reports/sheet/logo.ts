import type { Logo } from '../../project/papers.ts';
import type { Mark } from '../drawing/drawing.ts';
import type { Box } from '../drawing/marks.ts';

/** A logo whose size in pixels is known. */
export interface LogoPicture {
  readonly mime: Logo['mime'];
  readonly bytes: Uint8Array;
  /** Width over height. */
  readonly aspect: number;
}

/** Null where there is no logo, or its file is neither PNG nor JPEG. */
export function logoPicture(logo: Logo | null): LogoPicture | null {
  if (logo === null) return null;
  const bytes = decoded(logo.base64);
  const size = bytes && (logo.mime === 'image/png' ? pngSize(bytes) : jpegSize(bytes));
  if (!bytes || !size || !(size[0] > 0) || !(size[1] > 0)) return null;
  return { mime: logo.mime, bytes, aspect: size[0] / size[1] };
}

/** The logo in a box, its proportions kept. */
export function logoMark({ mime, bytes, aspect }: LogoPicture, box: Box): readonly Mark[] {
  const width = Math.min(box.width, box.height * aspect);
  const height = width / aspect;
  const x = box.x + (box.width - width) / 2;
  const y = box.y + (box.height - height) / 2;
  return [
    {
      kind: 'image',
      mime,
      bytes,
      topLeft: [x, y],
      topRight: [x + width, y],
      bottomLeft: [x, y + height],
    },
  ];
}

function decoded(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

type PixelSize = readonly [width: number, height: number];

/** PNG (ISO/IEC 15948), chunk IHDR. */
function pngSize(bytes: Uint8Array): PixelSize | null {
  if (bytes.length < 24 || bytes[0] !== 0x89 || bytes[1] !== 0x50) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

/** JPEG (ISO/IEC 10918-1, B.2.2): the first frame header, any of SOF0–SOF15 but DHT, JPG and DAC. */
function jpegSize(bytes: Uint8Array): PixelSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1];
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return [view.getUint16(at + 7), view.getUint16(at + 5)];
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
