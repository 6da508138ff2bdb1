import type { MultiPolygonRings, Position, Ring } from '../column.ts';
import { doubledArea, openRing } from './rings.ts';
import { scaleAt } from './segment.ts';

/** The shape moved by degrees of longitude and latitude. Every vertex by the same, so it stays valid but for rounding of 1e-14°. */
export const translateDegrees = (shape: MultiPolygonRings, [lon, lat]: Position): MultiPolygonRings =>
  shape.map((rings) => rings.map((ring): Ring => ring.map(([x, y]): Position => [x + lon, y + lat])));

/** The shape moved by metres to the east and to the north (on the ellipsoid, at the middle of its largest ring). */
export function translateMetres(
  shape: MultiPolygonRings,
  { east, north }: { readonly east: number; readonly north: number },
): MultiPolygonRings {
  return translateDegrees(shape, degreesFor(shape, { east, north }));
}

/** The degrees that are so many metres at the place of a shape: one number for shapes that move together. */
export function degreesFor(
  shape: MultiPolygonRings,
  { east, north }: { readonly east: number; readonly north: number },
): Position {
  const scale = scaleAt(middleOf(shape));
  return [east / scale.lon, north / scale.lat];
}

/** Middle of the bounds of the largest shell. */
export function middleOf(shape: MultiPolygonRings): Position {
  const shells = shape.map(([shell]) => openRing(shell));
  const largest = shells.reduce<Ring>(
    (best, ring) => (Math.abs(doubledArea(ring)) > Math.abs(doubledArea(best)) ? ring : best),
    shells[0] ?? [],
  );
  if (largest.length === 0) return [0, 0];
  const xs = largest.map(([x]) => x);
  const ys = largest.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
