import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  ColumnBuilder,
  columnFromFeatures,
  featureRings,
  type MultiPolygonRings,
  type Position,
} from '../../src/geo/column.ts';
import { metresPerDegree } from '../../src/geo/ellipsoid.ts';
import { addAssembled } from '../../src/geo/overlay/assemble.ts';
import { loadOverlayEngine, type OverlayEngine } from '../../src/geo/overlay/engine.ts';
import { doubledPlaneArea, type FlatRings, turnedRings } from '../../src/geo/overlay/rings.ts';
import { thinPart } from '../../src/geo/overlay/thin.ts';
import { metres } from '../../src/geo/units.ts';
import { type Geos, loadGeos } from '../support/geos.ts';
import { noise, starShape } from '../support/nasty.ts';

const SCALE = metresPerDegree(0.875);
const TOLERANCE = 1;

/** Metres, so that a distance is a distance. */
const inMetres = (shape: MultiPolygonRings): MultiPolygonRings =>
  shape.map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]): Position => [(x - 109) * SCALE.lon, (y - 0.875) * SCALE.lat])),
  );

const planeArea = ({ coordinates, ringStarts }: FlatRings): number => {
  let area = 0;
  for (let r = 0; r + 1 < ringStarts.length; r++)
    area += doubledPlaneArea(coordinates, ringStarts[r], ringStarts[r + 1]) / 2;
  return area * SCALE.lon * SCALE.lat;
};

/** A shape and the same drawn anew, its vertices some centimetres to metres off. */
const redrawn = fc
  .tuple(starShape(), fc.constantFrom(1e-9, 3e-7, 3e-6, 1e-5, 3e-5), fc.nat())
  .map(([shape, distance, seed]) => {
    const random = noise(seed);
    const shaken = shape.map((polygon) =>
      polygon.map((ring) => {
        const open = ring
          .slice(0, -1)
          .map(([x, y]): Position => [x + distance * random(), y + distance * random()]);
        return [...open, open[0]];
      }),
    );
    return [shape, shaken] as const;
  });

describe('the thin part of what a redrawn border leaves', () => {
  let engine: OverlayEngine;
  let geos: Geos;
  beforeAll(async () => {
    [engine, geos] = await Promise.all([loadOverlayEngine(), loadGeos()]);
  });

  it("is what GEOS's opening leaves out, but for the cut of sharp corners", () => {
    fc.assert(
      fc.property(redrawn, ([before, after]) => {
        engine.scope(() => {
          const ground = (shape: MultiPolygonRings) =>
            engine.union([engine.ground(turnedRings(columnFromFeatures([shape]), [0]))]);
          const left = engine.difference(ground(before), ground(after));
          const thin = planeArea(engine.rings(thinPart(engine, left, metres(TOLERANCE))));
          const builder = new ColumnBuilder();
          addAssembled(engine.rings(left), builder);
          builder.endFeature();
          const shape = inMetres(featureRings(builder.finish(), 0));
          const opened = geos.openedArea(shape, TOLERANCE);
          fc.pre(!Number.isNaN(opened));
          const expected = planeArea(engine.rings(left)) - opened;
          // A corner sharper than the mitre limit loses up to ten square metres, and each engine cuts it its own way.
          const corners = shape.flat(2).length;
          expect(Math.abs(thin - expected)).toBeLessThan(10 * corners * TOLERANCE ** 2 + 0.01);
        });
      }),
      { numRuns: 300 },
    );
  });
});
