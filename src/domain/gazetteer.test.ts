import { describe, expect, it } from 'vitest';
import type { Bounds } from '../geo/column.ts';
import { placesNamed, provinceOfCode } from './gazetteer.ts';

const holds = (box: Bounds | null | undefined, x: number, y: number): boolean =>
  !!box && box[0] <= x && x <= box[2] && box[1] <= y && y <= box[3];

describe('gazetteer', () => {
  it.each([
    ['61.72.01.1001', 109, 0.9],
    ['6371011010', 114.6, -3.3],
    ['33750401', 109.7, -6.9],
    ['9471', 137, -4],
  ])('code %s lies in its province', (code, x, y) => {
    expect(holds(provinceOfCode(code), x, y)).toBe(true);
  });

  it.each(['', 'abc', '00.01', '61', '99.99'])('gives nothing for %s', (code) => {
    expect(provinceOfCode(code)).toBeNull();
  });

  it.each([
    ['pontianak_kumuh_utm49s.shp', 109.33, -0.03],
    ['Pontianak Utara', 109.33, -0.03],
    ['SK Kota Banjarmasin 2015', 114.6, -3.3],
    ['Jawa Tengah', 109.7, -6.9],
  ])('finds the place in %s', (text, x, y) => {
    expect(placesNamed(text).some((box) => holds(box, x, y))).toBe(true);
  });

  it('does not find short names inside other words', () => {
    expect(placesNamed('bimasakti metropolitan acehan')).toEqual([]);
    expect(placesNamed('')).toEqual([]);
  });
});
