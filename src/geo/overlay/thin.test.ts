import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { groundArea } from '../area/ground-area.ts';
import { ellipsoidMeasure } from '../area/measure.ts';
import { columnFromFeatures, type Position } from '../column.ts';
import { metresPerDegree } from '../ellipsoid.ts';
import { metres } from '../units.ts';
import { loadOverlayEngine, type OverlayEngine } from './engine.ts';
import { turnedRings } from './rings.ts';
import { hasThickPart, thinPart } from './thin.ts';

const LON = 109;
const LAT = 0.9;
const scale = metresPerDegree(LAT);

/** Rectangle in metres from a corner at (x, y). */
const box = (x: number, y: number, w: number, h: number): Position[] =>
  [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
    [x, y],
  ].map(([east, north]): Position => [LON + east / scale.lon, LAT + north / scale.lat]);

let engine: OverlayEngine;
beforeAll(async () => {
  engine = await loadOverlayEngine();
});

/** m² of the thin part, and whether there is a thick one, of polygons given as shells and holes in metres. */
function judge(polygons: Position[][][], tolerance: number): { thin: number; thick: boolean } {
  return engine.scope(() => {
    const column = columnFromFeatures([polygons]);
    const ground = engine.union([engine.ground(turnedRings(column, [0]))]);
    return {
      thin: groundArea(engine.rings(thinPart(engine, ground, metres(tolerance))), ellipsoidMeasure),
      thick: hasThickPart(engine, ground, metres(tolerance)),
    };
  });
}

describe('the thin part of some ground', () => {
  it.each([
    ['a field', [[box(0, 0, 60, 40)]], 0, true],
    ['a strip of 1.5 m', [[box(0, 0, 60, 1.5)]], 90, false],
    ['a speck', [[box(0, 0, 1, 1)]], 1, false],
    ['a field with a strip along it', [[box(0, 0, 60, 40)], [box(59, 40, 1, 50)]], 50, true],
    ['a field and a strip apart', [[box(0, 0, 60, 40)], [box(100, 0, 1.5, 40)]], 60, true],
    ['a frame of 1.5 m', [[box(0, 0, 60, 40), box(1.5, 1.5, 57, 37)]], 291, false],
    ['a field with a hole', [[box(0, 0, 60, 40), box(20, 15, 10, 10)]], 0, true],
    [
      'a field with a hole, and specks',
      [[box(0, 0, 60, 40), box(20, 15, 10, 10)], [box(90, 0, 1, 1)]],
      1,
      true,
    ],
  ])('%s', (_, polygons, thin, thick) => {
    const found = judge(polygons, 1);
    expect(Math.abs(found.thin - thin)).toBeLessThan(0.3);
    expect(found.thick).toBe(thick);
  });

  it('is not the whole of a field because a stray sliver lies lowest', () => {
    const stray = box(70, -30, 20, 0.000_02);
    for (const ring of [stray, stray.toReversed()]) {
      const found = judge([[box(0, 0, 60, 40)], [ring]], 1);
      expect(found.thin).toBeLessThan(0.3);
      expect(found.thick).toBe(true);
    }
  });

  it('is nothing when the tolerance is off', () => {
    expect(judge([[box(0, 0, 60, 0.2)]], 0)).toEqual({ thin: 0, thick: true });
  });

  it('is a strip when it is narrower than twice the tolerance, and nothing when it is wider', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 4, noNaN: true }),
        fc.double({ min: 0.3, max: 2, noNaN: true }),
        (width, tolerance) => {
          fc.pre(Math.abs(width - 2 * tolerance) > 0.05);
          const { thin, thick } = judge([[box(0, 0, 80, width)]], tolerance);
          expect(thick).toBe(width > 2 * tolerance);
          expect(Math.abs(thin - (thick ? 0 : 80 * width))).toBeLessThan(0.3);
        },
      ),
    );
  });
});
