import type { MultiPolygonRings, Position } from '../column.ts';
import { metresToBoundary, metresToLine, nearestSpan, waysBetween } from './boundary.ts';
import { eraseShape } from './erase.ts';
import { mergeShapes } from './merge.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import {
  checkShape,
  closeRing,
  doubledArea,
  isFinitePosition,
  samePosition,
  withoutRepeats,
  withRing,
} from './rings.ts';
import { withSharedVertices } from './share.ts';

export interface RedrawOptions {
  /** Replace the longer way round the ring. */
  readonly long: boolean;
  /** Metres within which the ends of the line must lie of the border. */
  readonly tolerance: number;
}

export interface Redrawn {
  readonly shape: MultiPolygonRings;
  /** What was replaced, from the first end of the line to the last. */
  readonly replaced: readonly Position[];
  /** The line as it is now, its ends on the border. */
  readonly line: readonly Position[];
}

/**
 * Replaces the stretch of a ring between the ends of a line by the line. Both ends must lie on one ring. The rest of the ring
 * stays to the last digit. Refused where the new border would cross another or itself.
 */
export function redrawStretch(
  shape: MultiPolygonRings,
  line: readonly Position[],
  { long, tolerance }: RedrawOptions,
): Outcome<Redrawn> {
  if (!line.every(isFinitePosition)) return refuse('bad-number');
  if (line.length < 2) return refuse('line-too-short', line[0] ?? null);
  const [first, last] = [line[0], line[line.length - 1]];
  const span = nearestSpan(shape, first, last);
  if (span === null) return refuse('off-boundary', first);
  if (Math.max(span.from.metres, span.to.metres) > tolerance) {
    const off = [first, last].find((end) => metresToBoundary(shape, end) > tolerance);
    return off === undefined ? refuse('different-rings', last) : refuse('off-boundary', off);
  }
  const { from, to, open } = span;
  if (samePosition(from.at, to.at)) return refuse('line-too-short', first);
  const ways = waysBetween(span);
  const [gone, kept] = long ? [ways.long, ways.short] : [ways.short, ways.long];
  const drawn = [from.at, ...line.slice(1, -1), to.at];
  const ring = withoutRepeats([...drawn, ...kept.toReversed()]);
  if (ring.length < 3) return refuse('ring-too-short', first);
  const turned = doubledArea(ring) > 0 === doubledArea(open) > 0 ? ring : ring.toReversed();
  const started = startingAt(turned, open[0]);
  const made = checkShape(withRing(shape, span.polygon, span.ring, closeRing(started)));
  if (!made.ok) return made;
  return done({ shape: made.value, replaced: [from.at, ...gone, to.at], line: drawn });
}

/** The ring begins where it began, where that vertex is still there. */
function startingAt(open: readonly Position[], start: Position): readonly Position[] {
  const at = open.findIndex((position) => samePosition(position, start));
  return at <= 0 ? open : [...open.slice(at), ...open.slice(0, at)];
}

/** Metres: vertices of a border that both areas have. */
const SAME_BORDER = 1e-4;

/**
 * A neighbour after a stretch of the border was redrawn: it gives up what the area has gained, and takes what the area has
 * lost, where all of the border of that piece was its own too. Ground that was lost along two neighbours, or partly along
 * none, stays nobody's. Refused as `nothing-changes` where it does not run along the stretch.
 */
export function redrawShared(
  neighbour: MultiPolygonRings,
  before: MultiPolygonRings,
  redrawn: Redrawn,
): Outcome<MultiPolygonRings> {
  const { replaced, line, shape } = redrawn;
  if (!edgesOf(replaced).some((middle) => metresToBoundary(neighbour, middle) < SAME_BORDER))
    return refuse('nothing-changes');
  const lost = eraseShape(before, [shape]);
  const taken = lost.ok ? lost.value.filter((piece) => wasBetween([piece], neighbour, replaced)) : [];
  const less = eraseShape(neighbour, [shape]);
  if (!less.ok && less.failure.reason !== 'nothing-changes') return less;
  const left = less.ok ? less.value : neighbour;
  if (taken.length > 0) return mergeShapes([left, taken]);
  const shared = withSharedVertices(left, line);
  return shared === neighbour ? refuse('nothing-changes') : checkShape(shared);
}

/** Whether all that a piece has of the old border is the neighbour's border too. */
function wasBetween(
  piece: MultiPolygonRings,
  neighbour: MultiPolygonRings,
  replaced: readonly Position[],
): boolean {
  const own = piece
    .flat()
    .flatMap(edgesOf)
    .filter((middle) => metresToLine(replaced, middle) < SAME_BORDER);
  return own.length > 0 && own.every((middle) => metresToBoundary(neighbour, middle) < SAME_BORDER);
}

/** The middle of each edge of a line. */
const edgesOf = (line: readonly Position[]): Position[] =>
  line.slice(1).map(([x, y], i): Position => [(x + line[i][0]) / 2, (y + line[i][1]) / 2]);
