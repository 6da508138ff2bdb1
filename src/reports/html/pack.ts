import { featureCount, type MultiPolygonColumn } from '../../geo/column.ts';
import { thinRing } from '../sheet/thin.ts';

/** Degrees a step: 11 mm on the ground at most. */
const STEP = 1e-7;

export const steps = (degrees: number): number => Math.round(degrees / STEP);

/**
 * A column as text: for each feature its polygons, for each polygon its rings, for each ring its points (without the last, which
 * repeats the first), as differences from the point before in steps of 1e-7°; whole numbers as zigzag varints (LEB128), in base64.
 * A vertex of a slum polygon takes some five characters.
 *
 * @param origin in steps; what the first point differs from
 * @param tolerance metres by which lines may be moved to have fewer vertices
 */
export function packColumn(
  column: MultiPolygonColumn,
  origin: readonly [number, number],
  tolerance = 0,
): string {
  const bytes: number[] = [];
  let [lastX, lastY] = origin;
  const features = featureCount(column);
  writeCount(bytes, features);
  for (let f = 0; f < features; f++) {
    const polygons = polygonsOf(column, f, tolerance);
    writeCount(bytes, polygons.length);
    for (const rings of polygons) {
      writeCount(bytes, rings.length);
      for (const ring of rings) {
        writeCount(bytes, ring.length);
        for (const [x, y] of ring) {
          writeDifference(bytes, x - lastX);
          writeDifference(bytes, y - lastY);
          [lastX, lastY] = [x, y];
        }
      }
    }
  }
  return base64(bytes);
}

type Steps = readonly [x: number, y: number];

type Polygon = readonly (readonly Steps[])[];

/** Polygons of a feature: with a tolerance, thinned, and without those that are smaller than it, unless it has no other. */
function polygonsOf(column: MultiPolygonColumn, feature: number, tolerance: number): readonly Polygon[] {
  const { coordinates, ringStarts, polygonStarts, featureStarts } = column;
  const polygons: Polygon[] = [];
  for (let p = featureStarts[feature]; p < featureStarts[feature + 1]; p++) {
    const rings: (readonly Steps[])[] = [];
    for (let r = polygonStarts[p]; r < polygonStarts[p + 1]; r++)
      rings.push(openRing(coordinates, ringStarts[r], ringStarts[r + 1] - 1));
    polygons.push(rings);
  }
  if (tolerance === 0) return polygons;
  const least = tolerance / METRES_A_STEP;
  const seen = polygons.filter(([shell]) => shell !== undefined && isLarger(shell, least));
  const kept = seen.length === 0 ? polygons.slice(0, 1) : seen;
  return kept.map((rings) => rings.map((ring) => thinRing(ring, least)));
}

function openRing(coordinates: Float64Array, from: number, to: number): readonly Steps[] {
  const ring: Steps[] = [];
  for (let v = from; v < to; v++) ring.push([steps(coordinates[2 * v]), steps(coordinates[2 * v + 1])]);
  return ring;
}

const isLarger = (ring: readonly Steps[], least: number): boolean =>
  ring.some(([x, y]) => Math.abs(x - ring[0][0]) > least || Math.abs(y - ring[0][1]) > least);

/** A degree of longitude is nowhere longer than one of latitude: lines move by no more than the tolerance. */
const METRES_A_STEP = 111_320 * STEP;

function writeCount(bytes: number[], count: number): void {
  let left = count;
  while (left >= 0x80) {
    bytes.push((left % 0x80) | 0x80);
    left = Math.floor(left / 0x80);
  }
  bytes.push(left);
}

const writeDifference = (bytes: number[], value: number): void =>
  writeCount(bytes, value < 0 ? -2 * value - 1 : 2 * value);

/** Characters a call: more arguments than this are too many for a function. */
const CHUNK = 0x8000;

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    text += String.fromCharCode(...bytes.slice(start, start + CHUNK));
  return btoa(text);
}
