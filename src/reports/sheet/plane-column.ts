import { type Bounds, featureBounds, featureCount, type MultiPolygonColumn } from '../../geo/column.ts';
import { metresPerDegree } from '../../geo/ellipsoid.ts';
import type { SheetPlane } from './plane.ts';

/** A column in the metres of a plane, with the bounds of its features there. */
export interface PlaneColumn {
  readonly geometry: MultiPolygonColumn;
  /** Null for a feature without vertices. */
  readonly bounds: readonly (Bounds | null)[];
}

/** A tenth of a millimetre at 1:500. */
const DEVIATION_METRES = 0.05;
/** Shorter edges deviate by millimetres at most (a parallel's sagitta: L² tan φ / 8R). */
const LONG_EDGE_METRES = 1000;
const MOST_HALVINGS = 8;

const projected = new WeakMap<MultiPolygonColumn, Map<number, PlaneColumn>>();

/** A WGS84 column in the plane; each is projected once, however many sheets show it. */
export function planeColumn(column: MultiPolygonColumn, plane: SheetPlane): PlaneColumn {
  const ofColumn = projected.get(column) ?? new Map<number, PlaneColumn>();
  projected.set(column, ofColumn);
  const known = ofColumn.get(plane.epsg);
  if (known) return known;
  const geometry = project(column, plane);
  const bounds = Array.from({ length: featureCount(geometry) }, (_, f) => featureBounds(geometry, f));
  const made = { geometry, bounds };
  ofColumn.set(plane.epsg, made);
  return made;
}

/** Edges straight in longitude and latitude, as the balance has them, get vertices where the plane would cut a corner. */
function project(column: MultiPolygonColumn, plane: SheetPlane): MultiPolygonColumn {
  const { coordinates, ringStarts } = column;
  const out: number[] = [];
  const starts = new Uint32Array(ringStarts.length);
  for (let r = 0; r + 1 < ringStarts.length; r++) {
    for (let v = ringStarts[r]; v < ringStarts[r + 1]; v++) {
      const to = [coordinates[2 * v], coordinates[2 * v + 1]] as const;
      if (v > ringStarts[r]) {
        const from = [coordinates[2 * v - 2], coordinates[2 * v - 1]] as const;
        if (isLong(from, to)) addBend(from, to, plane, out, MOST_HALVINGS);
      }
      out.push(...plane.forward(to));
    }
    starts[r + 1] = out.length / 2;
  }
  return { ...column, coordinates: Float64Array.from(out), ringStarts: starts };
}

type Pair = readonly [number, number];

function isLong(from: Pair, to: Pair): boolean {
  const scale = metresPerDegree((from[1] + to[1]) / 2);
  return Math.hypot((to[0] - from[0]) * scale.lon, (to[1] - from[1]) * scale.lat) > LONG_EDGE_METRES;
}

function addBend(from: Pair, to: Pair, plane: SheetPlane, out: number[], halvings: number): void {
  const middle: Pair = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const [ax, ay] = plane.forward(from);
  const [bx, by] = plane.forward(to);
  const [x, y] = plane.forward(middle);
  if (halvings === 0 || !(Math.hypot(x - (ax + bx) / 2, y - (ay + by) / 2) > DEVIATION_METRES)) return;
  addBend(from, middle, plane, out, halvings - 1);
  out.push(x, y);
  addBend(middle, to, plane, out, halvings - 1);
}
