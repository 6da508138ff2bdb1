import type { Logo } from '../../../project/papers.ts';

/** A larger logo would burden every stored step and every file. */
const MOST_BYTES = 300_000;
/** Enough for 4 cm at 300 dpi. */
const LONGEST_SIDE = 480;

export type LogoFault = 'not-a-picture' | 'too-large';

/** A logo from the user's file: checked by decoding it, and shrunk where it is large. */
export async function readLogo(file: File): Promise<Logo | LogoFault> {
  const mime = await pictureKind(file);
  const bitmap = mime && (await createImageBitmap(file).catch(() => null));
  if (!mime || !bitmap) return 'not-a-picture';
  try {
    const isSmall = Math.max(bitmap.width, bitmap.height) <= LONGEST_SIDE;
    const kept = isSmall && file.size <= MOST_BYTES ? file : await shrunk(bitmap, mime);
    if (kept.size > MOST_BYTES) return 'too-large';
    const bytes = new Uint8Array(await kept.arrayBuffer());
    return { name: file.name, mime, base64: toBase64(bytes) };
  } finally {
    bitmap.close();
  }
}

/** By the file's first bytes: a name proves nothing. */
async function pictureKind(file: File): Promise<Logo['mime'] | null> {
  const [a, b, c, d] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (a === 0x89 && b === 0x50 && c === 0x4e && d === 0x47) return 'image/png';
  return a === 0xff && b === 0xd8 && c === 0xff ? 'image/jpeg' : null;
}

async function shrunk(bitmap: ImageBitmap, type: Logo['mime']): Promise<Blob> {
  const factor = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * factor)),
    Math.max(1, Math.round(bitmap.height * factor)),
  );
  const context = canvas.getContext('2d');
  if (context) {
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  }
  return canvas.convertToBlob({ type, quality: 0.9 });
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
