import type { Position } from '../../../../geo/column.ts';
import { distanceIn, scaleAt } from '../../../../geo/edit/segment.ts';
import { DEGREE } from '../../../../geo/ellipsoid.ts';

const middle = (a: Position, b: Position): Position => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Metres between two places near each other; for words beside the pointer and for what is in reach of it. */
export const groundDistance = (a: Position, b: Position): number => distanceIn(a, b, scaleAt(middle(a, b)));

/** Degrees clockwise from true north, 0..360; of one place to itself: 0. */
export function bearing(a: Position, b: Position): number {
  const { lon, lat } = scaleAt(middle(a, b));
  return (Math.atan2((b[0] - a[0]) * lon, (b[1] - a[1]) * lat) / DEGREE + 360) % 360;
}
