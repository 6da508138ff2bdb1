import { featureRings, type Position } from '../../../../geo/column.ts';
import type { SnapColumn } from '../../../../geo/edit/snap.ts';
import { traceBoundary } from '../../../../geo/edit/trace.ts';
import { groundDistance } from './ground-metres.ts';

/** Degrees around a place in which a boundary that passes through it is looked for. */
const AROUND = 1e-8;

/**
 * The vertices of a boundary between two places on it, without the places themselves: of all boundaries through both, and of
 * the two ways round, the shortest (with `long` the longer way round that one). Null: no boundary passes through both.
 */
export function traceBetween(
  layers: readonly SnapColumn[],
  from: Position,
  to: Position,
  long: boolean,
): readonly Position[] | null {
  let best: { readonly path: readonly Position[]; readonly length: number } | null = null;
  for (const { column, index } of layers) {
    const ends = new Set(index.search(around(to)));
    for (const feature of index.search(around(from))) {
      if (!ends.has(feature)) continue;
      const shape = featureRings(column, feature);
      const short = traceBoundary(shape, from, to, false);
      if (!short.ok) continue;
      const length = lengthOf([from, ...short.value, to]);
      if (best !== null && length >= best.length) continue;
      const path = long ? traceBoundary(shape, from, to, true) : short;
      if (path.ok) best = { path: path.value, length };
    }
  }
  return best?.path ?? null;
}

const around = ([x, y]: Position) => [x - AROUND, y - AROUND, x + AROUND, y + AROUND] as const;

function lengthOf(line: readonly Position[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) length += groundDistance(line[i - 1], line[i]);
  return length;
}
