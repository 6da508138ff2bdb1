import type { Bounds } from './column.ts';
import { metresPerDegree } from './ellipsoid.ts';

/** Bounds that reach some metres further on every side. */
export function grownBounds([west, south, east, north]: Bounds, metres: number): Bounds {
  const scale = metresPerDegree((south + north) / 2);
  const [dx, dy] = [metres / scale.lon, metres / scale.lat];
  return [west - dx, south - dy, east + dx, north + dy];
}
