import type { Position } from '../../geo/column.ts';
import type { PaintedGround } from '../ground.ts';

export type Paint2d = OffscreenCanvasRenderingContext2D;

/** A canvas of the size of a piece of ground. Throws where there is no memory for it. */
export function canvasFor({ width, height }: PaintedGround): Paint2d {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error(`no canvas of ${width} × ${height} pixels`);
  context.imageSmoothingQuality = 'high';
  return context;
}

/** Where a rectangle lies on the canvas: three of its corners in pixels. */
export interface Parallelogram {
  readonly topLeft: Position;
  readonly topRight: Position;
  readonly bottomLeft: Position;
}

/** From here on (0, 0) to (width, height) is that parallelogram. */
export function stretchTo(
  context: Paint2d,
  { topLeft: [x, y], topRight, bottomLeft }: Parallelogram,
  [width, height]: readonly [number, number],
): void {
  context.setTransform(
    (topRight[0] - x) / width,
    (topRight[1] - y) / width,
    (bottomLeft[0] - x) / height,
    (bottomLeft[1] - y) / height,
    x,
    y,
  );
}

export const sideLengths = ({ topLeft, topRight, bottomLeft }: Parallelogram): readonly [number, number] => [
  Math.hypot(topRight[0] - topLeft[0], topRight[1] - topLeft[1]),
  Math.hypot(bottomLeft[0] - topLeft[0], bottomLeft[1] - topLeft[1]),
];
