import type { MultiPolygonColumn, Position } from '../../geo/column.ts';
import type { BorderRun } from './outlines.ts';
import type { PlaneColumn } from './plane-column.ts';
import { thinLine, thinRing } from './thin.ts';

/** Millimetres of paper that no printer shows. */
const TOO_THIN = 0.03;

/** Metres of the plane that are too thin to be seen at a scale. */
const tolerance = (scale: number): number => (TOO_THIN * scale) / 1000;

type Rings = readonly (readonly Position[])[];

const rings = new WeakMap<PlaneColumn, Map<number, Map<number, Rings>>>();
const lines = new WeakMap<BorderRun, Map<number, readonly Position[]>>();

/** The open rings of a feature in the plane, with the vertices that a scale shows. Found once for all sheets of that scale. */
export function thinnedRings(column: PlaneColumn, feature: number, scale: number): Rings {
  const ofColumn = entry(rings, column);
  const ofScale = ofColumn.get(scale) ?? new Map<number, Rings>();
  ofColumn.set(scale, ofScale);
  const known = ofScale.get(feature);
  if (known) return known;
  const made = openRings(column.geometry, feature).map((ring) => thinRing(ring, tolerance(scale)));
  ofScale.set(feature, made);
  return made;
}

/** A stretch of border with the vertices that a scale shows. */
export function thinnedLine(run: BorderRun, scale: number): readonly Position[] {
  const ofRun = entry(lines, run);
  const known = ofRun.get(scale);
  if (known) return known;
  const made = thinLine(run.line, tolerance(scale));
  ofRun.set(scale, made);
  return made;
}

function entry<Key extends object, Value>(
  all: WeakMap<Key, Map<number, Value>>,
  key: Key,
): Map<number, Value> {
  const found = all.get(key) ?? new Map<number, Value>();
  all.set(key, found);
  return found;
}

/** Without the vertex that repeats the first. */
function openRings(column: MultiPolygonColumn, feature: number): Position[][] {
  const { coordinates, featureStarts, polygonStarts, ringStarts } = column;
  const found: Position[][] = [];
  for (let r = polygonStarts[featureStarts[feature]]; r < polygonStarts[featureStarts[feature + 1]]; r++) {
    const ring: Position[] = [];
    for (let v = ringStarts[r]; v + 1 < ringStarts[r + 1]; v++)
      ring.push([coordinates[2 * v], coordinates[2 * v + 1]]);
    found.push(ring);
  }
  return found;
}
