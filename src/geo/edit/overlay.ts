import type { MultiPolygonRings, PolygonRings, Position } from '../column.ts';
import { arrange, rightOf } from '../validity/arrangement.ts';
import { nodeSegments } from '../validity/noding.ts';
import type { Points } from '../validity/predicates.ts';
import { type TracedPolygon, traceFaces } from '../validity/trace.ts';
import { conformShapes } from './conform.ts';
import { withOriginalRings } from './originals.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import { closeRing, doubledArea, faultOf, openRing, turnedRing, withoutRepeats } from './rings.ts';

/** Windings of the second group count this much, so that one number tells both: more shapes than lie on one place. */
const SECOND = 2 ** 15;

/** None, then 1.5e-11° (2 µm): where lines that all but coincide cross anew each time they are cut. */
const GRIDS = [0, 2 ** -43];

/** Square degrees (about 1 cm²): what is smaller is left by rounding, and is no ground. */
const SPECK = 1e-14;

/**
 * Ground of two groups of shapes, chosen by in how many shapes of each it lies. Exact: vertices of the shapes stay to the
 * last digit, new ones are made only where borders cross, and vertices on straight borders are kept. The result is valid by
 * OGC (new rings turn as in RFC 7946) or refused; pieces and holes of under 1 cm² are dropped as rounding.
 */
export function overlayShapes(
  first: readonly MultiPolygonRings[],
  second: readonly MultiPolygonRings[],
  isInside: (first: number, second: number) => boolean,
): Outcome<MultiPolygonRings> {
  const shapes = conformShapes([...first, ...second]);
  const segments = segmentsOf(shapes, (index) => (index < first.length ? 1 : SECOND));
  let fault = refuse('nothing-left');
  for (const grid of GRIDS) {
    const arrangement = arrange(nodeSegments(segments, segments.passes, grid));
    const isGround = (winding: number) => isInside(winding % SECOND, Math.floor(winding / SECOND));
    const faces = traceFaces(
      arrangement,
      (half) => isGround(arrangement.windings[half]) && !isGround(rightOf(arrangement, half)),
    );
    const made = shapeOfFaces(arrangement.points, faces);
    if (made.length === 0) return refuse('nothing-left');
    const found = faultOf(made);
    if (found === null) return done(withOriginalRings(made, [...first, ...second]));
    fault = refuse(found.reason, found.at);
  }
  return fault;
}

/** Polygons of traced faces, without specks. */
export const shapeOfFaces = (points: Points, faces: readonly TracedPolygon[]): PolygonRings[] =>
  faces.flatMap(({ shell, holes }) => {
    const [outer, ...inner] = [shell, ...holes].map((ring) =>
      closeRing(ring.map((node): Position => [points.xs[node], points.ys[node]])),
    );
    if (Math.abs(doubledArea(openRing(outer))) / 2 < SPECK) return [];
    return [[outer, ...inner.filter((hole) => Math.abs(doubledArea(openRing(hole))) / 2 >= SPECK)]];
  });

/** Edges of all rings, shells counter-clockwise, holes clockwise, with what each counts for. */
export function segmentsOf(shapes: readonly MultiPolygonRings[], weightOf: (shape: number) => number) {
  const xs: number[] = [];
  const ys: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const passes: number[] = [];
  shapes.forEach((shape, index) => {
    for (const rings of shape)
      rings.forEach((ring, r) => {
        const open = withoutRepeats(openRing(turnedRing(ring, r === 0)));
        const from = xs.length;
        open.forEach(([x, y], v) => {
          xs.push(x);
          ys.push(y);
          starts.push(from + v);
          ends.push(from + ((v + 1) % open.length));
          passes.push(weightOf(index));
        });
      });
  });
  return { points: { xs, ys }, starts, ends, passes };
}
