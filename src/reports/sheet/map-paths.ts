import type { Bounds, MultiPolygonColumn, Position } from '../../geo/column.ts';
import type { Point } from '../drawing/drawing.ts';
import { clipLine, clipRing, edgesOf } from './clip.ts';
import type { MapFrame } from './frame.ts';
import type { BorderRun } from './outlines.ts';
import type { PlaneColumn } from './plane-column.ts';
import { thinLine, thinRing } from './thin.ts';

/** How far beyond the frame rings are kept: the cut edges, and lines along them, lie out of sight. */
const MARGIN = 3;

export const meets = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** Features of a column that come into a frame. */
export const featuresIn = ({ bounds }: PlaneColumn, frame: MapFrame): readonly number[] =>
  bounds.flatMap((box, feature) => (box !== null && meets(box, frame.ground) ? [feature] : []));

/** The rings of a feature on paper, cut to the frame and its margin, for filling by the even-odd rule. */
export function featurePaths(
  { geometry }: PlaneColumn,
  feature: number,
  frame: MapFrame,
): readonly (readonly Point[])[] {
  const { featureStarts, polygonStarts } = geometry;
  const edges = edgesOf(frame.box, MARGIN);
  const paths: (readonly Point[])[] = [];
  for (let r = polygonStarts[featureStarts[feature]]; r < polygonStarts[featureStarts[feature + 1]]; r++) {
    const ring = clipRing(paperRing(geometry, r, frame), edges);
    if (ring.length >= 3) paths.push(thinRing(ring));
  }
  return paths;
}

/** Without the vertex that repeats the first. */
function paperRing({ coordinates, ringStarts }: MultiPolygonColumn, ring: number, frame: MapFrame): Point[] {
  const points: Point[] = [];
  for (let v = ringStarts[ring]; v + 1 < ringStarts[ring + 1]; v++)
    points.push(frame.toPaper([coordinates[2 * v], coordinates[2 * v + 1]]));
  return points;
}

/** Stretches of border on paper, cut to the frame and its margin. */
export function borderPaths(runs: readonly BorderRun[], frame: MapFrame): readonly (readonly Point[])[] {
  const edges = edgesOf(frame.box, MARGIN);
  return runs
    .filter(({ bounds }) => meets(bounds, frame.ground))
    .flatMap(({ line }) => clipLine(line.map(frame.toPaper), edges))
    .map((line) => thinLine(line));
}

/** A line of the plane on paper, cut to the frame. */
export const planeLine = (line: readonly Position[], frame: MapFrame): readonly (readonly Point[])[] =>
  clipLine(line.map(frame.toPaper), edgesOf(frame.box));
