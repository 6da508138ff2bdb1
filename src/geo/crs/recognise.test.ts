import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../column.ts';
import { projector } from './project.ts';
import { crsCandidates, recognise } from './recognise.ts';
import { tm3ZoneFor, utmZoneFor } from './zones.ts';

const PONTIANAK: Bounds = [109.25, -0.1, 109.4, 0.05];

describe('recognise', () => {
  it('knows degrees in Indonesia, in order and exchanged', () => {
    expect(recognise(PONTIANAK)).toEqual({ epsg: 4326, swapped: false, alternatives: [] });
    expect(recognise([-0.1, 109.25, 0.05, 109.4])).toEqual({ epsg: 4326, swapped: true, alternatives: [] });
  });

  it('knows Web Mercator', () => {
    expect(recognise([12_170_000, -9000, 12_180_000, 9000])?.epsg).toBe(3857);
  });

  const utm49s: Bounds = [316_000, 9_995_000, 325_000, 10_003_000];

  it('cannot tell the UTM zone by numbers alone, and says which it could be', () => {
    expect(recognise(utm49s)).toBeNull();
    expect(crsCandidates(utm49s).map((one) => one.epsg)).toEqual(
      expect.arrayContaining([32_748, 32_749, 32_750]),
    );
  });

  it('takes the zone from ground known to be near, or from the file name', () => {
    expect(recognise(utm49s, { near: [PONTIANAK] })).toMatchObject({ epsg: 32_749, swapped: false });
    expect(recognise(utm49s, { words: ['kumuh_UTM 49 S.shp'] })).toMatchObject({ epsg: 32_749 });
    expect(recognise(utm49s, { words: ['tm3_49.1'] })).toBeNull();
  });

  it('tells north from south at the equator: Singkawang lies in 49N at northing 100 km', () => {
    const singkawang: Bounds = [279_000, 83_000, 300_000, 113_000];
    expect(recognise(singkawang, { near: [[108.9, 0.7, 109.2, 1.1]] })?.epsg).toBe(32_649);
  });

  it('finds northing first', () => {
    const exchanged: Bounds = [9_995_000, 316_000, 10_003_000, 325_000];
    expect(recognise(exchanged, { near: [PONTIANAK] })).toMatchObject({ epsg: 32_749, swapped: true });
  });

  it('gives up on drawings in their own metres, and on numbers that are none', () => {
    expect(recognise([0, 0, 100, 100])).toBeNull();
    expect(recognise([Number.NaN, 0, 1, 1])).toBeNull();
  });

  it('finds any small place in its UTM and TM-3 zone again when it is hinted at', () => {
    const x = fc.double({ min: 95, max: 141, noNaN: true });
    const y = fc.double({ min: -10.5, max: 5.5, noNaN: true });
    fc.assert(
      fc.property(x, y, (longitude, latitude) => {
        for (const epsg of [utmZoneFor([longitude, latitude]), tm3ZoneFor([longitude, latitude])]) {
          const [east, north] = projector(epsg)?.forward([longitude, latitude]) ?? [0, 0];
          const bounds: Bounds = [east, north, east + 500, north + 500];
          expect(crsCandidates(bounds)).toContainEqual({ epsg, swapped: false });
          const near: Bounds = [longitude - 0.1, latitude - 0.1, longitude + 0.1, latitude + 0.1];
          expect(recognise(bounds, { near: [near] })?.epsg).toBe(epsg);
        }
      }),
    );
  });
});
