import { columnFromFeatures, type MultiPolygonRings, type PolygonRings, type Position } from '../column.ts';
import { featureContains } from '../point-in-feature.ts';
import { type Arrangement, arrange, rightOf, twinOf } from '../validity/arrangement.ts';
import { nodeSegments } from '../validity/noding.ts';
import { traceFaces, walkBorder } from '../validity/trace.ts';
import { metresToBoundary } from './boundary.ts';
import { conformLine } from './conform.ts';
import { withOriginalRings } from './originals.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import { segmentsOf, shapeOfFaces } from './overlay.ts';
import { faultOf, isFinitePosition, planeArea, samePosition } from './rings.ts';

/** Metres: an end nearer to the border than this lies on it (see `ON_BORDER`). */
const ON_BORDER_METRES = 1e-4;

/**
 * The pieces into which a line cuts a shape, the largest first. The line may cross several times, over holes and parts, and
 * cross itself; a closed line cuts out what it rings. Each piece is one polygon, but parts that the line does not cut go with
 * the largest piece. Pieces are valid, have the same vertices along the cut, and keep those of the border to the last digit.
 * What the line does beyond the shape, or in a hole, does not matter; an end inside is refused.
 */
export function splitByLine(
  shape: MultiPolygonRings,
  line: readonly Position[],
): Outcome<readonly MultiPolygonRings[]> {
  if (!line.every(isFinitePosition)) return refuse('bad-number');
  if (new Set(line.map(String)).size < 2) return refuse('line-too-short', line[0] ?? null);
  const end = endInside(shape, line);
  if (end !== null) return refuse('line-ends-inside', end);
  const untouched: PolygonRings[] = [];
  const pieces: PolygonRings[] = [];
  let meets = false;
  for (const polygon of shape) {
    const cut = splitPolygon(polygon, line);
    if (!cut.ok) return cut;
    meets ||= cut.value.meets;
    if (cut.value.pieces.length > 1) pieces.push(...cut.value.pieces);
    else untouched.push(polygon);
  }
  if (pieces.length === 0) return refuse(meets ? 'line-does-not-part' : 'line-misses', line[0]);
  const [largest, ...others] = pieces
    .map((polygon): MultiPolygonRings => [polygon])
    .sort((a, b) => planeArea(b) - planeArea(a));
  return done([[...largest, ...untouched], ...others]);
}

function endInside(shape: MultiPolygonRings, line: readonly Position[]): Position | null {
  const [first, last] = [line[0], line[line.length - 1]];
  if (samePosition(first, last)) return null;
  const column = columnFromFeatures([shape]);
  return (
    [first, last].find(
      (end) => featureContains(column, 0, end) && metresToBoundary(shape, end) > ON_BORDER_METRES,
    ) ?? null
  );
}

interface PolygonCut {
  readonly pieces: readonly PolygonRings[];
  /** Some of the line runs inside. */
  readonly meets: boolean;
}

function splitPolygon(polygon: PolygonRings, line: readonly Position[]): Outcome<PolygonCut> {
  const agreed = conformLine([polygon], line);
  const arrangement = arrangeWithLine(agreed.shape, agreed.line);
  const isGround = (winding: number) => winding > 0;
  const cuts = new Set<number>();
  arrangement.nets.forEach((net, edge) => {
    if (net === 0 && isGround(arrangement.windings[2 * edge])) cuts.add(edge);
  });
  const meets = cuts.size > 0;
  const isBorder = (half: number) =>
    isGround(arrangement.windings[half]) && (!isGround(rightOf(arrangement, half)) || cuts.has(half >> 1));
  dropBridges(arrangement, cuts, isBorder);
  if (cuts.size === 0) return done({ pieces: [polygon], meets });
  const made = shapeOfFaces(arrangement.points, traceFaces(arrangement, isBorder));
  for (const piece of made) {
    const fault = faultOf([piece]);
    if (fault !== null) return refuse(fault.reason, fault.at);
  }
  return done({ pieces: withOriginalRings(made, [[polygon]]), meets });
}

function arrangeWithLine(shape: MultiPolygonRings, line: readonly Position[]): Arrangement {
  const { points, starts, ends, passes } = segmentsOf([shape], () => 1);
  const from = points.xs.length;
  line.forEach(([x, y], v) => {
    points.xs.push(x);
    points.ys.push(y);
    if (v === 0) return;
    starts.push(from + v - 1);
    ends.push(from + v);
    passes.push(0);
  });
  return arrange(nodeSegments({ points, starts, ends }, passes, 0));
}

/** A stretch of line with the same piece of ground at both sides parts nothing. */
function dropBridges(arrangement: Arrangement, cuts: Set<number>, isBorder: (half: number) => boolean): void {
  for (let before = -1; before !== cuts.size; ) {
    before = cuts.size;
    const walkOf = new Map<number, number>();
    const walked = new Set<number>();
    for (const edge of cuts)
      for (const first of [2 * edge, 2 * edge + 1]) {
        if (walked.has(first)) continue;
        for (const half of walkBorder(arrangement, first, isBorder, walked)) walkOf.set(half, first);
      }
    for (const edge of cuts) if (walkOf.get(2 * edge) === walkOf.get(twinOf(2 * edge))) cuts.delete(edge);
  }
}
