import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresPerPixel, scaleBar } from './scale-bar.ts';

describe('metresPerPixel', () => {
  it('is the equator over the world at latitude 0', () => {
    expect(metresPerPixel(0, 0) * 512).toBeCloseTo(40075016.686, 2);
  });

  it('is the length of a parallel on the ellipsoid', () => {
    // One degree of longitude at 45°: 78 846.8 m (WGS84).
    expect((metresPerPixel(45, 0) * 512) / 360).toBeCloseTo(78846.8, 0);
  });

  it('halves with each zoom', () => {
    expect(metresPerPixel(-6.9, 13)).toBeCloseTo(metresPerPixel(-6.9, 12) / 2, 12);
  });
});

describe('scaleBar', () => {
  it('says round metres in Indonesian notation', () => {
    expect(scaleBar(2.1)).toMatchObject({ metres: 200, label: '200 m', numeric: '1:7.900' });
    expect(scaleBar(20)).toMatchObject({ metres: 2000, label: '2 km' });
    expect(scaleBar(0.007)).toMatchObject({ metres: 0.5, label: '0,5 m' });
  });

  it('is exact when a round length just fits', () => {
    expect(scaleBar(5, 100).metres).toBe(500);
    expect(scaleBar(0.1 + 0.2, 100 / 3).metres).toBe(10);
  });

  it('always fits, is round, and not needlessly short', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
        fc.integer({ min: 40, max: 300 }),
        (resolution, most) => {
          const bar = scaleBar(resolution, most);
          expect(bar.pixels).toBeLessThanOrEqual(most * (1 + 1e-8));
          expect(bar.pixels).toBeGreaterThan(most / 2.5001);
          expect(Number(bar.metres.toPrecision(1))).toBeCloseTo(bar.metres, 9);
        },
      ),
    );
  });
});
