import type { MultiPolygonRings, Position } from '../column.ts';
import { nearestSpan, waysBetween } from './boundary.ts';
import { done, type Outcome, refuse } from './outcome.ts';
import { isFinitePosition, samePosition } from './rings.ts';

/** Metres: what was snapped to a border lies on it but for rounding. */
const ON_BOUNDARY_METRES = 0.001;

/**
 * The vertices of a boundary strictly between two points of it (vertices, or points on edges), in order from `from` to `to`:
 * the shorter way round the ring, or with `longWay` the other. Both must lie on one ring, within 1 mm.
 */
export function traceBoundary(
  shape: MultiPolygonRings,
  from: Position,
  to: Position,
  longWay: boolean,
): Outcome<readonly Position[]> {
  if (!isFinitePosition(from) || !isFinitePosition(to)) return refuse('bad-number');
  if (samePosition(from, to)) return refuse('line-too-short', from);
  const span = nearestSpan(shape, from, to);
  if (span === null) return refuse('off-boundary', from);
  if (Math.max(span.from.metres, span.to.metres) > ON_BOUNDARY_METRES)
    return refuse(...whyNot(shape, from, to));
  const ways = waysBetween(span);
  return done(longWay ? ways.long : ways.short);
}

function whyNot(shape: MultiPolygonRings, from: Position, to: Position): Parameters<typeof refuse> {
  for (const end of [from, to]) {
    const own = nearestSpan(shape, end, end);
    if (own === null || own.from.metres > ON_BOUNDARY_METRES) return ['off-boundary', end];
  }
  return ['different-rings', to];
}
