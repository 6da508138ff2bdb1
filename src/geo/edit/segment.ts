import type { Position } from '../column.ts';
import { metresPerDegree } from '../ellipsoid.ts';

/** Scale of a small plane: what one unit of x and of y is worth. Degrees as they are: 1, 1. */
export interface Scale {
  readonly lon: number;
  readonly lat: number;
}

export const DEGREES: Scale = { lon: 1, lat: 1 };

/** Metres of a degree at a place: good to 1e-4 of a distance within some kilometres. */
export const scaleAt = ([, latitude]: Position): Scale => metresPerDegree(latitude);

export interface Foot {
  /** The nearest point of the segment. */
  readonly at: Position;
  /** 0 at its start, 1 at its end. */
  readonly share: number;
  /** In the unit of the scale. */
  readonly distance: number;
}

/** Foot of the perpendicular from `p` on segment a–b; an end of it (with its exact doubles) where that is nearer. */
export function footOn(p: Position, a: Position, b: Position, scale: Scale): Foot {
  const dx = (b[0] - a[0]) * scale.lon;
  const dy = (b[1] - a[1]) * scale.lat;
  const px = (p[0] - a[0]) * scale.lon;
  const py = (p[1] - a[1]) * scale.lat;
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
  const distance = Math.hypot(px - share * dx, py - share * dy);
  if (share === 0) return { at: a, share, distance };
  if (share === 1) return { at: b, share, distance };
  return { at: [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])], share, distance };
}

export const distanceIn = (a: Position, b: Position, scale: Scale): number =>
  Math.hypot((b[0] - a[0]) * scale.lon, (b[1] - a[1]) * scale.lat);
