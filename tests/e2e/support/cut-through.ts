import type { Position } from '../../../src/geo/column.ts';
import type { Place } from './draw-map.ts';

/** A straight cut from south to north through a ring, and a place within the ring on either side of it. */
export interface CutThrough {
  readonly from: Place;
  readonly to: Place;
  readonly west: Place;
  readonly east: Place;
  /** In the middle of the ring's box; degrees across its longer side. */
  readonly center: Place;
  readonly across: number;
}

/** Null where the cut would make more than two parts of it. `ring` is closed, in degrees. */
export function cutThrough(ring: readonly Position[]): CutThrough | null {
  const [west, east] = extent(ring, 0);
  const [south, north] = extent(ring, 1);
  const middle = (south + north) / 2;
  const level = crossings(ring, 1, middle);
  const x = (level[0] + level[1]) / 2;
  if (level.length !== 2 || crossings(ring, 0, x).length !== 2) return null;
  const beyond = (north - south) / 8;
  return {
    from: [x, south - beyond],
    to: [x, north + beyond],
    west: [(level[0] + x) / 2, middle],
    east: [(x + level[1]) / 2, middle],
    center: [(west + east) / 2, middle],
    across: Math.max(east - west, north - south),
  };
}

const extent = (ring: readonly Position[], axis: 0 | 1): readonly [number, number] => {
  const values = ring.map((place) => place[axis]);
  return [Math.min(...values), Math.max(...values)];
};

/** Where the ring crosses the line on which its `axis` is `value`, in order. */
function crossings(ring: readonly Position[], axis: 0 | 1, value: number): number[] {
  const other = axis === 0 ? 1 : 0;
  const found: number[] = [];
  for (let index = 1; index < ring.length; index++) {
    const [a, b] = [ring[index - 1], ring[index]];
    if (a[axis] > value === b[axis] > value) continue;
    found.push(a[other] + ((value - a[axis]) / (b[axis] - a[axis])) * (b[other] - a[other]));
  }
  return found.sort((a, b) => a - b);
}
