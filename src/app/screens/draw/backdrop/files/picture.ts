import type { Problem } from '../../../../../domain/note.ts';
import { problem } from '../../../../../domain/note.ts';
import type { Result } from '../../../../../domain/result.ts';
import { fail, ok } from '../../../../../domain/result.ts';
import { exifOrientation } from './exif-orientation.ts';

/** Every graphics card that runs the map takes a picture of this many pixels a side. */
export const MOST_PIXELS = 4096;
const JPEG_QUALITY = 0.92;
/** EXIF stands in the first segment, which cannot be longer. */
const EXIF_BYTES = 128 * 1024;

/** A picture ready for the map: upright PNG or JPEG, no side over `MOST_PIXELS`. */
export interface Picture {
  readonly file: Blob;
  readonly width: number;
  readonly height: number;
  /** Size before it was made smaller; null: it is as it was. */
  readonly madeSmallerFrom: { readonly width: number; readonly height: number } | null;
}

/** Makes a picture ready for the map. A PNG or JPEG that is ready already stays byte for byte what it was. */
export async function readPicture(
  file: File,
  kind: 'png' | 'jpeg' | 'webp',
): Promise<Result<Picture, Problem>> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return fail(undecodable(file.name));
  }
  const { width, height } = bitmap;
  const share = Math.min(1, MOST_PIXELS / Math.max(width, height));
  const turned = kind === 'jpeg' && (await orientationOf(file)) !== 1;
  if (share === 1 && !turned && kind !== 'webp') {
    bitmap.close();
    return ok({ file, width, height, madeSmallerFrom: null });
  }
  const canvas = whiteCanvas(Math.round(width * share), Math.round(height * share), kind === 'png');
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const drawn = await canvasFile(canvas, kind === 'png' ? 'image/png' : 'image/jpeg');
  return drawn
    ? ok({
        file: drawn,
        width: canvas.width,
        height: canvas.height,
        madeSmallerFrom: share < 1 ? { width, height } : null,
      })
    : fail(undecodable(file.name));
}

const orientationOf = async (file: File): Promise<number> =>
  exifOrientation(new Uint8Array(await file.slice(0, EXIF_BYTES).arrayBuffer()));

/** Paper is white: JPEG would show what is clear as black. */
export function whiteCanvas(width: number, height: number, clear = false): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.imageSmoothingQuality = 'high';
  if (clear) return canvas;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  return canvas;
}

/** Null where the browser has no memory for it. */
export const canvasFile = (
  canvas: HTMLCanvasElement,
  type: 'image/png' | 'image/jpeg',
): Promise<Blob | null> => new Promise((resolve) => canvas.toBlob(resolve, type, JPEG_QUALITY));

const undecodable = (name: string): Problem =>
  problem('picture-unreadable', {
    id: `${name} tidak dapat dibuka sebagai gambar: berkasnya rusak, atau terlalu besar untuk peramban ini. Simpan ulang dengan ukuran lebih kecil, lalu coba lagi.`,
    en: `${name} cannot be opened as a picture: it is damaged, or too big for this browser. Save it again at a smaller size, then try again.`,
  });
