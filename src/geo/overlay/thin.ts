import { metresPerDegree } from '../ellipsoid.ts';
import type { Metres } from '../units.ts';
import type { Ground, OverlayEngine } from './engine.ts';
import type { FlatRings } from './rings.ts';

/**
 * The part of the ground that is thinner than twice a tolerance: what is lost when it is shrunk by the
 * tolerance and grown back (a morphological opening, mitred, so corners over 29° survive).
 *
 * It is made in a local plane (degrees scaled at the ground's own latitude), where 1 m is 1 m to 1e-5 for
 * ground under 30 km across. 2 cm are grown extra, so that no rounding noise along the edges reads as thin.
 */
export function thinPart(engine: OverlayEngine, ground: Ground, tolerance: Metres): Ground {
  const rings = engine.rings(ground);
  if (tolerance <= 0 || rings.coordinates.length === 0) return engine.nothing();
  const plane = localPlane(rings);
  const core = engine.offset(plane.to(rings), -tolerance, CELLS_PER_METRE);
  if (core.coordinates.length === 0) return ground;
  const opened = engine.offset(core, tolerance + REGROWTH_METRES, CELLS_PER_METRE);
  return engine.difference(ground, engine.ground(plane.from(opened)));
}

/** Whether any of the ground is thicker than twice the tolerance; with tolerance 0, whether there is any. */
export function hasThickPart(engine: OverlayEngine, ground: Ground, tolerance: Metres): boolean {
  const rings = engine.rings(ground);
  if (tolerance <= 0 || rings.coordinates.length === 0) return rings.coordinates.length > 0;
  return engine.offset(localPlane(rings).to(rings), -tolerance, CELLS_PER_METRE).coordinates.length > 0;
}

const CELLS_PER_METRE = 1e5;
const REGROWTH_METRES = 0.02;

/** Metres east and north of the ground's first vertex. */
function localPlane(ground: FlatRings) {
  const [lon0, lat0] = ground.coordinates;
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
