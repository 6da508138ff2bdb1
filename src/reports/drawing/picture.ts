import type { ImageMark, Point } from './drawing.ts';

/** Does a file begin as its kind does? Others are drawn as a crossed box, and never left out. */
export function isPicture({ bytes, mime }: ImageMark): boolean {
  return SIGNATURES[mime].every((byte, index) => bytes[index] === byte);
}

const SIGNATURES = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
} as const;

/** The fourth corner of a picture's parallelogram. */
export function bottomRight({ topLeft, topRight, bottomLeft }: ImageMark): Point {
  return [topRight[0] + bottomLeft[0] - topLeft[0], topRight[1] + bottomLeft[1] - topLeft[1]];
}

export function dataUri({ bytes, mime }: ImageMark): string {
  return `data:${mime};base64,${base64(bytes)}`;
}

/** Bytes a call: more arguments than this are too many for a function. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  }
  return btoa(chunks.join(''));
}
