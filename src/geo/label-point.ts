import type { MultiPolygonColumn, Position } from './column.ts';
import { featureContains } from './point-in-feature.ts';

/** Horizontal lines tried across a shape whose centroid lies outside it. */
const LINES = 15;

/**
 * A point inside a feature where its name can stand: the centroid of its largest polygon, or, where that lies outside
 * (a crescent, a hole), the middle of the widest of some horizontal chords. Null for a feature without area.
 */
export function labelPoint(column: MultiPolygonColumn, feature: number): Position | null {
  const largest = largestShell(column, feature);
  if (largest === null) return null;
  if (featureContains(column, feature, largest.centroid)) return largest.centroid;
  return middleOfWidestChord(column, largest.polygon);
}

interface Shell {
  readonly polygon: number;
  readonly doubledArea: number;
  readonly centroid: Position;
}

function largestShell(column: MultiPolygonColumn, feature: number): Shell | null {
  let largest: Shell | null = null;
  for (let p = column.featureStarts[feature]; p < column.featureStarts[feature + 1]; p++) {
    const shell = measureShell(column, p);
    if (shell !== null && shell.doubledArea > (largest?.doubledArea ?? 0)) largest = shell;
  }
  return largest;
}

/** Area and centroid of a polygon's shell in degrees, reckoned from its first vertex to keep the digits. */
function measureShell(
  { coordinates, polygonStarts, ringStarts }: MultiPolygonColumn,
  polygon: number,
): Shell | null {
  const from = ringStarts[polygonStarts[polygon]];
  const to = ringStarts[polygonStarts[polygon] + 1];
  const [x0, y0] = [coordinates[2 * from], coordinates[2 * from + 1]];
  let doubled = 0;
  let sumX = 0;
  let sumY = 0;
  for (let v = from; v + 1 < to; v++) {
    const [ax, ay] = [coordinates[2 * v] - x0, coordinates[2 * v + 1] - y0];
    const [bx, by] = [coordinates[2 * v + 2] - x0, coordinates[2 * v + 3] - y0];
    const cross = ax * by - bx * ay;
    doubled += cross;
    sumX += (ax + bx) * cross;
    sumY += (ay + by) * cross;
  }
  if (doubled === 0) return null;
  const centroid: Position = [x0 + sumX / (3 * doubled), y0 + sumY / (3 * doubled)];
  return { polygon, doubledArea: Math.abs(doubled), centroid };
}

function middleOfWidestChord(column: MultiPolygonColumn, polygon: number): Position | null {
  const [south, north] = latitudes(column, polygon);
  let widest = 0;
  let middle: Position | null = null;
  for (let line = 0; line < LINES; line++) {
    const y = south + ((line + 0.5) / LINES) * (north - south);
    const crossings = crossingsAt(column, polygon, y);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const width = crossings[i + 1] - crossings[i];
      if (width > widest) {
        widest = width;
        middle = [(crossings[i] + crossings[i + 1]) / 2, y];
      }
    }
  }
  return middle;
}

function latitudes(column: MultiPolygonColumn, polygon: number): readonly [number, number] {
  let south = Number.POSITIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  const { coordinates, polygonStarts, ringStarts } = column;
  const shell = polygonStarts[polygon];
  for (let v = ringStarts[shell]; v < ringStarts[shell + 1]; v++) {
    south = Math.min(south, coordinates[2 * v + 1]);
    north = Math.max(north, coordinates[2 * v + 1]);
  }
  return [south, north];
}

/** Longitudes at which a polygon's rings cross a latitude, from west to east: in, out, in, out… */
function crossingsAt(column: MultiPolygonColumn, polygon: number, y: number): number[] {
  const { coordinates, polygonStarts, ringStarts } = column;
  const crossings: number[] = [];
  for (let r = polygonStarts[polygon]; r < polygonStarts[polygon + 1]; r++)
    for (let v = ringStarts[r]; v + 1 < ringStarts[r + 1]; v++) {
      const [ax, ay] = [coordinates[2 * v], coordinates[2 * v + 1]];
      const [bx, by] = [coordinates[2 * v + 2], coordinates[2 * v + 3]];
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  return crossings.sort((a, b) => a - b);
}
