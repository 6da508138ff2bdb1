import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRS_TABLE, crsName, findCrs } from './table.ts';
import { tm3ZoneFor, utmZoneFor } from './zones.ts';

const longitude = fc.double({ min: 94, max: 141.5, noNaN: true });
const latitude = fc.double({ min: -11, max: 6, noNaN: true });

describe('table of coordinate systems', () => {
  it('holds each code once', () => {
    expect(new Set(CRS_TABLE.map((crs) => crs.epsg)).size).toBe(CRS_TABLE.length);
  });

  it.each([
    [4326, 'WGS 84 (derajat) (EPSG:4326)', 0],
    [32_749, 'WGS 84 / UTM zona 49S (EPSG:32749)', 111],
    [32_647, 'WGS 84 / UTM zona 47N (EPSG:32647)', 99],
    [23_830, 'DGN95 / TM-3 zona 46.2 (EPSG:23830)', 94.5],
    [23_831, 'DGN95 / TM-3 zona 47.1 (EPSG:23831)', 97.5],
    [23_835, 'DGN95 / TM-3 zona 49.1 (EPSG:23835)', 109.5],
    [23_845, 'DGN95 / TM-3 zona 54.1 (EPSG:23845)', 139.5],
    [23_866, 'DGN95 / UTM zona 46N (EPSG:23866)', 93],
    [23_877, 'DGN95 / UTM zona 47S (EPSG:23877)', 99],
    [23_884, 'DGN95 / UTM zona 54S (EPSG:23884)', 141],
    [9494, 'SRGI2013 / UTM zona 54S (EPSG:9494)', 141],
  ])('EPSG:%i is %s', (epsg, name, meridian) => {
    expect(crsName(epsg)).toBe(name);
    expect(findCrs(epsg)?.centralMeridian).toBe(meridian);
  });

  it('gives every place of Indonesia a UTM zone and a TM-3 zone whose meridian is near', () => {
    fc.assert(
      fc.property(longitude, latitude, (x, y) => {
        const utm = findCrs(utmZoneFor([x, y]));
        const tm3 = findCrs(tm3ZoneFor([x, y]));
        expect(Math.abs((utm?.centralMeridian ?? 0) - x)).toBeLessThanOrEqual(3);
        expect(Math.abs((tm3?.centralMeridian ?? 0) - x)).toBeLessThanOrEqual(
          1.5 + 1e-9 + Math.max(0, x - 141),
        );
        expect(utm?.falseNorthing).toBe(y < 0 ? 10_000_000 : 0);
      }),
    );
  });
});
