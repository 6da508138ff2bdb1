/** Longest side of a picture on the map, in pixels: what every graphics card takes, in 64 MB. */
const LONGEST_SIDE = 4096;

export interface DecodedImage {
  readonly bitmap: ImageBitmap;
  /** Pixels of the file itself. */
  readonly original: readonly [width: number, height: number];
}

/** The size in which a picture is kept, in whole pixels: its own, or 4,096 on the longer side. */
export function keptSize(width: number, height: number): readonly [number, number] {
  const factor = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return [Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor))];
}

/** Rejects where the browser cannot decode the file. */
export async function decodeImage(file: Blob): Promise<DecodedImage> {
  const whole = await createImageBitmap(file);
  const original = [whole.width, whole.height] as const;
  const [resizeWidth, resizeHeight] = keptSize(...original);
  if (resizeWidth === whole.width && resizeHeight === whole.height) return { bitmap: whole, original };
  const bitmap = await createImageBitmap(whole, { resizeWidth, resizeHeight, resizeQuality: 'high' });
  whole.close();
  return { bitmap, original };
}
