import type { PaintedGround } from '../ground.ts';
import type { ImageSource } from '../source.ts';
import { type Paint2d, sideLengths, stretchTo } from './canvas.ts';

/**
 * Paints a scan where its corners lie. Its fit is affine in a plane of the same kind, so three corners place it.
 *
 * @returns pixels of the canvas to a pixel of the scan; null: it lies beside the ground
 */
export function paintScan(
  context: Paint2d,
  ground: PaintedGround,
  { corners }: ImageSource,
  picture: ImageBitmap,
): number | null {
  if (isBesideGround(ground, corners)) return null;
  const { width, height } = picture;
  const [topLeft, topRight, , bottomLeft] = corners.map(ground.toPixel);
  const shape = { topLeft, topRight, bottomLeft };
  stretchTo(context, shape, [width, height]);
  context.drawImage(picture, 0, 0);
  context.resetTransform();
  return sideLengths(shape)[0] / width;
}

/** Whether all corners lie to one side of the ground. */
export function isBesideGround(
  { toPixel, width, height }: PaintedGround,
  corners: ImageSource['corners'],
): boolean {
  const pixels = corners.map(toPixel);
  return [width, height].some((size, axis) => {
    const along = pixels.map((pixel) => pixel[axis === 0 ? 0 : 1]);
    return Math.max(...along) <= 0 || Math.min(...along) >= size;
  });
}
