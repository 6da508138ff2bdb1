import type { MultiPolygonRings, PolygonRings, Position } from '../column.ts';
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
 * Neighbours after a stretch of the border was redrawn, in the order given: they give up what the area has gained (ground that
 * both had before stays with both). A piece that the area has lost goes to the neighbour that has most of its old border, where
 * neighbours had all of it; a piece that lay at the rim stays nobody's. Refused as `nothing-changes` for those that the new line
 * does not concern.
 */
export function redrawShared(
  neighbours: readonly MultiPolygonRings[],
  before: MultiPolygonRings,
  redrawn: Redrawn,
): Outcome<MultiPolygonRings>[] {
  const { replaced, line, shape } = redrawn;
  const lost = eraseShape(before, [shape]);
  const gained = eraseShape(shape, [before]);
  const taken = new Map<number, PolygonRings[]>();
  for (const piece of lost.ok ? lost.value : []) {
    const heir = heirOf(piece, neighbours, replaced);
    if (heir !== null) taken.set(heir, [...(taken.get(heir) ?? []), piece]);
  }
  return neighbours.map((neighbour, index) => {
    const own = taken.get(index) ?? [];
    const less: Outcome<MultiPolygonRings> = gained.ok
      ? eraseShape(neighbour, [gained.value])
      : refuse('nothing-changes');
    if (!less.ok && less.failure.reason !== 'nothing-changes') return less;
    const left = less.ok ? less.value : neighbour;
    if (own.length > 0) return mergeShapes([left, own]);
    const shared = withSharedVertices(left, line);
    return shared === neighbour ? refuse('nothing-changes') : checkShape(shared);
  });
}

/** Which neighbour has most of the old border of a piece of lost ground; null where some of that border was nobody's. */
function heirOf(
  piece: PolygonRings,
  neighbours: readonly MultiPolygonRings[],
  replaced: readonly Position[],
): number | null {
  const shares = neighbours.map(() => 0);
  const old = piece.flatMap(edgesOf).filter(({ middle }) => metresToLine(replaced, middle) < SAME_BORDER);
  for (const { middle, length } of old) {
    const owner = neighbours.findIndex((neighbour) => metresToBoundary(neighbour, middle) < SAME_BORDER);
    if (owner < 0) return null;
    shares[owner] += length;
  }
  return old.length === 0 ? null : shares.indexOf(Math.max(...shares));
}

/** The edges of a line: the middle of each, and its length in degrees. */
const edgesOf = (line: readonly Position[]): { readonly middle: Position; readonly length: number }[] =>
  line.slice(1).map(([x, y], i) => ({
    middle: [(x + line[i][0]) / 2, (y + line[i][1]) / 2],
    length: Math.hypot(x - line[i][0], y - line[i][1]),
  }));
