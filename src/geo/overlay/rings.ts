import type { MultiPolygonColumn } from '../column.ts';

/** A bag of rings; which is a shell and which a hole follows from the way they turn and the fill rule. */
export interface FlatRings {
  /** Interleaved x, y. */
  readonly coordinates: Float64Array;
  /** Offsets in vertices: ring r is vertices ringStarts[r] .. ringStarts[r + 1]; closed or open. */
  readonly ringStarts: Uint32Array;
}

/** Twice the signed plane area of a ring; counter-clockwise is positive. */
export function doubledPlaneArea(coordinates: Float64Array, from: number, to: number): number {
  if (to - from < 3) return 0;
  const x0 = coordinates[2 * from];
  const y0 = coordinates[2 * from + 1];
  let sum = 0;
  let px = coordinates[2 * to - 2] - x0;
  let py = coordinates[2 * to - 1] - y0;
  for (let v = from; v < to; v++) {
    const x = coordinates[2 * v] - x0;
    const y = coordinates[2 * v + 1] - y0;
    sum += px * y - x * py;
    px = x;
    py = y;
  }
  return sum;
}

/**
 * The rings of some features with shells turned counter-clockwise and holes clockwise, so that the
 * non-zero rule gives their union. (Unturned rings go grossly wrong: a clockwise shell over a
 * counter-clockwise one cancels it.)
 */
export function turnedRings(column: MultiPolygonColumn, features: Iterable<number>): FlatRings {
  const picked: TurnedRing[] = [];
  let vertices = 0;
  for (const f of features)
    for (let p = column.featureStarts[f]; p < column.featureStarts[f + 1]; p++)
      for (let r = column.polygonStarts[p]; r < column.polygonStarts[p + 1]; r++) {
        const from = column.ringStarts[r];
        const to = column.ringStarts[r + 1];
        const isShell = r === column.polygonStarts[p];
        const turnsLeft = doubledPlaneArea(column.coordinates, from, to) > 0;
        picked.push({ from, to, reverse: isShell !== turnsLeft });
        vertices += to - from;
      }
  return copyRings(column.coordinates, picked, vertices);
}

/** Some of the rings, in the order asked for. */
export function pickRings({ coordinates, ringStarts }: FlatRings, indexes: readonly number[]): FlatRings {
  const picked = indexes.map((ring) => ({
    from: ringStarts[ring],
    to: ringStarts[ring + 1],
    reverse: false,
  }));
  return copyRings(
    coordinates,
    picked,
    picked.reduce((sum, { from, to }) => sum + to - from, 0),
  );
}

interface TurnedRing {
  readonly from: number;
  readonly to: number;
  readonly reverse: boolean;
}

function copyRings(source: Float64Array, rings: readonly TurnedRing[], vertices: number): FlatRings {
  const coordinates = new Float64Array(2 * vertices);
  const ringStarts = new Uint32Array(rings.length + 1);
  let at = 0;
  rings.forEach(({ from, to, reverse }, index) => {
    for (let i = 0; i < to - from; i++) {
      const v = reverse ? to - 1 - i : from + i;
      coordinates[at++] = source[2 * v];
      coordinates[at++] = source[2 * v + 1];
    }
    ringStarts[index + 1] = at / 2;
  });
  return { coordinates, ringStarts };
}
