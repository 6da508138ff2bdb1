import type { Bounds, Position } from '../../geo/column.ts';
import { featureCount } from '../../geo/column.ts';
import type { PlaneColumn } from './plane-column.ts';

/** A stretch of border in metres of the plane. */
export interface BorderRun {
  readonly line: readonly Position[];
  readonly bounds: Bounds;
  /** Between two features of the column; else it borders on nothing of it. */
  readonly shared: boolean;
  /** A feature that it belongs to. */
  readonly feature: number;
}

const known = new WeakMap<PlaneColumn, readonly BorderRun[]>();

/**
 * The borders of a column, each stretch once: two neighbours carry the border between them, and drawn twice the dashes of one fill
 * the gaps of the other. Only stretches of equal vertices are seen as shared.
 */
export function bordersOf(column: PlaneColumn): readonly BorderRun[] {
  const found = known.get(column);
  if (found) return found;
  const made = makeRuns(column);
  known.set(column, made);
  return made;
}

function makeRuns({ geometry }: PlaneColumn): BorderRun[] {
  const { coordinates } = geometry;
  const timesOf = new Map<string, number>();
  eachSegment(geometry, (_, v) => {
    const key = keyOf(coordinates, v);
    timesOf.set(key, (timesOf.get(key) ?? 0) + 1);
  });
  const drawn = new Set<string>();
  const runs: { line: Position[]; shared: boolean; feature: number; last: number }[] = [];
  eachSegment(geometry, (feature, v) => {
    const key = keyOf(coordinates, v);
    if (drawn.has(key)) return;
    drawn.add(key);
    const shared = (timesOf.get(key) ?? 0) > 1;
    const end: Position = [coordinates[2 * v + 2], coordinates[2 * v + 3]];
    const open = runs.at(-1);
    if (open && open.last === v && open.shared === shared && open.feature === feature) {
      open.line.push(end);
      open.last = v + 1;
      return;
    }
    runs.push({ line: [[coordinates[2 * v], coordinates[2 * v + 1]], end], shared, feature, last: v + 1 });
  });
  return runs.map(({ line, shared, feature }) => ({ line, shared, feature, bounds: lineBounds(line) }));
}

/** Each edge by its feature and its first vertex. A ring's last vertex begins none. */
function eachSegment(
  { featureStarts, polygonStarts, ringStarts, ...column }: PlaneColumn['geometry'],
  visit: (feature: number, vertex: number) => void,
): void {
  for (let f = 0; f < featureCount({ featureStarts, polygonStarts, ringStarts, ...column }); f++)
    for (let r = polygonStarts[featureStarts[f]]; r < polygonStarts[featureStarts[f + 1]]; r++)
      for (let v = ringStarts[r]; v + 1 < ringStarts[r + 1]; v++) visit(f, v);
}

/** The same either way along the edge. */
function keyOf(coordinates: Float64Array, v: number): string {
  const [ax, ay, bx, by] = coordinates.subarray(2 * v, 2 * v + 4);
  return ax < bx || (ax === bx && ay < by) ? `${ax},${ay},${bx},${by}` : `${bx},${by},${ax},${ay}`;
}

function lineBounds(line: readonly Position[]): Bounds {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  return [smallest(xs), smallest(ys), largest(xs), largest(ys)];
}

const smallest = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
