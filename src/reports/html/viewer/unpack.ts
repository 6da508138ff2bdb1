/** A ring in metres of the map's plane: x, y, x, y, ...; open. */
type PlaneRing = Float64Array;

/** Rings of a feature, shells and holes alike: they are filled by the even-odd rule. */
export interface PlaneFeature {
  readonly rings: readonly PlaneRing[];
  /** west, south, east, north in metres; null: nothing there. */
  readonly bounds: PlaneBounds | null;
}

export type PlaneBounds = readonly [number, number, number, number];

/** Turns steps of 1e-7° from the origin into metres; a city is small enough for one scale of longitude. */
export interface Plane {
  readonly perStepX: number;
  readonly perStepY: number;
}

const METRES_PER_DEGREE = 111_320;
const DEGREES_PER_STEP = 1e-7;

export function planeAt(latitudeSteps: number): Plane {
  const latitude = (latitudeSteps * DEGREES_PER_STEP * Math.PI) / 180;
  const perStepY = METRES_PER_DEGREE * DEGREES_PER_STEP;
  return { perStepX: perStepY * Math.cos(latitude), perStepY };
}

/** The inverse of `packColumn`, in metres from the origin. */
export function unpack(packed: string, plane: Plane): readonly PlaneFeature[] {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  let at = 0;
  const count = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  };
  const difference = (): number => {
    const value = count();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  };
  let x = 0;
  let y = 0;
  const ring = (): PlaneRing => {
    const points = new Float64Array(2 * count());
    for (let i = 0; i < points.length; i += 2) {
      x += difference();
      y += difference();
      points[i] = x * plane.perStepX;
      points[i + 1] = y * plane.perStepY;
    }
    return points;
  };
  return Array.from({ length: count() }, () => {
    const polygons = Array.from({ length: count() }, () => Array.from({ length: count() }, ring));
    const rings = polygons.flat();
    return { rings, bounds: boundsOf(rings) };
  });
}

function boundsOf(rings: readonly PlaneRing[]): PlaneBounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      west = Math.min(west, ring[i]);
      east = Math.max(east, ring[i]);
      south = Math.min(south, ring[i + 1]);
      north = Math.max(north, ring[i + 1]);
    }
  return west > east ? null : [west, south, east, north];
}

export function joinBounds(all: readonly (PlaneBounds | null)[]): PlaneBounds | null {
  return all.reduce((a, b) => {
    if (a === null || b === null) return a ?? b;
    return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
  }, null);
}

export function contains({ rings, bounds }: PlaneFeature, x: number, y: number): boolean {
  if (bounds === null || x < bounds[0] || y < bounds[1] || x > bounds[2] || y > bounds[3]) return false;
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [y1, y2] = [ring[i + 1], ring[j + 1]];
      if (y1 > y !== y2 > y && x < ((ring[j] - ring[i]) * (y - y1)) / (y2 - y1) + ring[i]) inside = !inside;
    }
  return inside;
}
