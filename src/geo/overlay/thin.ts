import { metresPerDegree } from '../ellipsoid.ts';
import type { Metres } from '../units.ts';
import type { Ground, OverlayEngine } from './engine.ts';
import { doubledPlaneArea, type FlatRings, pickRings } from './rings.ts';

/**
 * The part of the ground that is thinner than twice a tolerance: what is lost when it is shrunk by the
 * tolerance and grown back (a morphological opening, mitred, so corners over 12° survive).
 *
 * It is made in a local plane (degrees scaled at the ground's own latitude), where 1 m is 1 m to 1e-5 for
 * ground under 30 km across. 2 cm are grown extra, so that no rounding noise along the edges reads as thin.
 */
export function thinPart(engine: OverlayEngine, ground: Ground, tolerance: Metres): Ground {
  const rings = engine.rings(ground);
  if (tolerance <= 0 || rings.coordinates.length === 0) return engine.nothing();
  const plane = localPlane(rings);
  const core = engine.offset(largeRings(plane.to(rings), tolerance), -tolerance, CELLS_PER_METRE);
  if (core.coordinates.length === 0) return ground;
  const opened = engine.offset(core, tolerance + REGROWTH_METRES, CELLS_PER_METRE);
  return engine.difference(ground, engine.ground(plane.from(opened)));
}

/** Whether any of the ground is thicker than twice the tolerance; with tolerance 0, whether there is any. */
export function hasThickPart(engine: OverlayEngine, ground: Ground, tolerance: Metres): boolean {
  const rings = engine.rings(ground);
  if (tolerance <= 0 || rings.coordinates.length === 0) return rings.coordinates.length > 0;
  const large = largeRings(localPlane(rings).to(rings), tolerance);
  if (large.coordinates.length === 0) return false;
  if (isSurelyThick(large, tolerance)) return true;
  return engine.offset(large, -tolerance, CELLS_PER_METRE).coordinates.length > 0;
}

/** m² of the largest shape that cannot be thicker than twice the tolerance: a disc of that radius. */
export const thinnestArea = (tolerance: Metres): number => Math.PI * tolerance * tolerance;

/**
 * The rings that matter to an opening, shells first. Smaller shells are thin as a whole, and holes that small no hindrance.
 * Clipper reads from the lowest ring which way shells turn, so a stray sliver there would turn shrinking into
 * growing: without such rings, and with shells first, the lowest is a shell.
 */
function largeRings(plane: FlatRings, tolerance: Metres): FlatRings {
  const areas = ringAreas(plane);
  const large = areas.flatMap((area, ring) => (Math.abs(area) >= thinnestArea(tolerance) ? [ring] : []));
  return pickRings(
    plane,
    large.toSorted((a, b) => areas[b] - areas[a]),
  );
}

/** The widest disc in a shape without holes is no smaller than its area over its perimeter (Bonnesen: A ≤ P r − π r²). */
function isSurelyThick(plane: FlatRings, tolerance: Metres): boolean {
  const areas = ringAreas(plane);
  return (
    areas.every((area) => area > 0) && areas.some((area, ring) => area > perimeter(plane, ring) * tolerance)
  );
}

const ringAreas = ({ coordinates, ringStarts }: FlatRings): number[] =>
  Array.from(
    { length: ringStarts.length - 1 },
    (_, ring) => doubledPlaneArea(coordinates, ringStarts[ring], ringStarts[ring + 1]) / 2,
  );

function perimeter({ coordinates, ringStarts }: FlatRings, ring: number): number {
  let length = 0;
  let px = coordinates[2 * ringStarts[ring + 1] - 2];
  let py = coordinates[2 * ringStarts[ring + 1] - 1];
  for (let v = ringStarts[ring]; v < ringStarts[ring + 1]; v++) {
    length += Math.hypot(coordinates[2 * v] - px, coordinates[2 * v + 1] - py);
    px = coordinates[2 * v];
    py = coordinates[2 * v + 1];
  }
  return length;
}

const CELLS_PER_METRE = 1e5;
const REGROWTH_METRES = 0.02;

/**
 * Metres east and north of a place near the ground's first vertex. It is the same place for all ground around, so that what is
 * thin does not depend on what else is looked at.
 */
function localPlane(ground: FlatRings) {
  const [lon0, lat0] = ground.coordinates.subarray(0, 2).map((degrees) => Math.round(degrees * 100) / 100);
  const scale = metresPerDegree(lat0);
  return {
    to: (rings: FlatRings) =>
      mapPositions(rings, (lon, lat) => [(lon - lon0) * scale.lon, (lat - lat0) * scale.lat]),
    from: (rings: FlatRings) => mapPositions(rings, (x, y) => [lon0 + x / scale.lon, lat0 + y / scale.lat]),
  };
}

function mapPositions(rings: FlatRings, map: (x: number, y: number) => readonly [number, number]): FlatRings {
  const coordinates = new Float64Array(rings.coordinates.length);
  for (let i = 0; i < coordinates.length; i += 2) {
    const [x, y] = map(rings.coordinates[i], rings.coordinates[i + 1]);
    coordinates[i] = x;
    coordinates[i + 1] = y;
  }
  return { coordinates, ringStarts: rings.ringStarts };
}
