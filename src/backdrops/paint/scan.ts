import type { Position } from '../../geo/column.ts';
import type { PaintedGround } from '../ground.ts';
import type { ImageSource } from '../source.ts';
import { type Paint2d, sideLengths, stretchTo } from './canvas.ts';

/**
 * Paints a scan where its corners lie. Its fit is affine in a plane of the same kind, so three corners place it.
 *
 * @returns pixels of the canvas to a pixel of the scan
 */
export function paintScan(
  context: Paint2d,
  { toPixel }: PaintedGround,
  { corners }: ImageSource,
  picture: ImageBitmap,
): number {
  const { width, height } = picture;
  const [topLeft, topRight, , bottomLeft]: readonly Position[] = corners.map(toPixel);
  const shape = { topLeft, topRight, bottomLeft };
  stretchTo(context, shape, [width, height]);
  context.drawImage(picture, 0, 0);
  context.resetTransform();
  return sideLengths(shape)[0] / width;
}
