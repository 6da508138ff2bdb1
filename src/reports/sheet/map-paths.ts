import type { Bounds, Position } from '../../geo/column.ts';
import type { Point } from '../drawing/drawing.ts';
import { clipLine, clipRing, edgesOf } from './clip.ts';
import type { MapFrame } from './frame.ts';
import type { BorderRun } from './outlines.ts';
import type { PlaneColumn } from './plane-column.ts';
import { thinRing } from './thin.ts';
import { thinnedLine, thinnedRings } from './thinned.ts';

/** How far beyond the frame rings are kept: the cut edges, and lines along them, lie out of sight. */
const MARGIN = 3;

export const meets = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** Features of a column that come into a frame. */
export const featuresIn = ({ bounds }: PlaneColumn, frame: MapFrame): readonly number[] =>
  bounds.flatMap((box, feature) => (box !== null && meets(box, frame.ground) ? [feature] : []));

/** The rings of a feature on paper, cut to the frame and its margin, for filling by the even-odd rule. */
export function featurePaths(
  column: PlaneColumn,
  feature: number,
  frame: MapFrame,
): readonly (readonly Point[])[] {
  const edges = edgesOf(frame.box, MARGIN);
  return thinnedRings(column, feature, frame.scale)
    .map((ring) => clipRing(ring.map(frame.toPaper), edges))
    .filter((ring) => ring.length >= 3);
}

/** A name need not know a border better than this, in millimetres. */
const FINE_ENOUGH = 0.2;

/** What of a feature is seen, roughly: its rings cut to the frame itself. */
export function seenRings(
  column: PlaneColumn,
  feature: number,
  frame: MapFrame,
): readonly (readonly Point[])[] {
  const edges = edgesOf(frame.box);
  return featurePaths(column, feature, frame)
    .map((ring) => thinRing(clipRing(ring, edges), FINE_ENOUGH))
    .filter((ring) => ring.length >= 3);
}

/** Stretches of border on paper, cut to the frame and its margin. */
export function borderPaths(runs: readonly BorderRun[], frame: MapFrame): readonly (readonly Point[])[] {
  const edges = edgesOf(frame.box, MARGIN);
  return runs
    .filter(({ bounds }) => meets(bounds, frame.ground))
    .flatMap((run) => clipLine(thinnedLine(run, frame.scale).map(frame.toPaper), edges));
}

/** A line of the plane on paper, cut to the frame. */
export const planeLine = (line: readonly Position[], frame: MapFrame): readonly (readonly Point[])[] =>
  clipLine(line.map(frame.toPaper), edgesOf(frame.box));
