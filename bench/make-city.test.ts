import { describe, expect, it } from 'vitest';
import { ellipsoidMeasure, featureAreas } from '../src/geo/area/measure.ts';
import { featureCount, featureRings, type MultiPolygonColumn } from '../src/geo/column.ts';
import { loadGeos } from '../tests/support/geos.ts';
import { makeCity } from './make-city.ts';

const city = makeCity(60);

const hectares = (column: MultiPolygonColumn): number =>
  featureAreas(column, ellipsoidMeasure).reduce((sum, area) => sum + area, 0) / 10_000;

describe('makeCity', () => {
  it('makes the same city each time, and another from another seed', () => {
    expect(makeCity(60)).toEqual(city);
    expect(makeCity(60, 2).before.geometry).not.toEqual(city.before.geometry);
  });

  it('draws as many polygons as asked before, some fewer or more after', () => {
    expect(featureCount(city.before.geometry)).toBe(60);
    const after = makeCity(600).after;
    expect(featureCount(after.geometry)).toBeGreaterThan(540);
    expect(featureCount(after.geometry)).toBeLessThan(660);
    expect(after.ids).toHaveLength(featureCount(after.geometry));
    expect(city.vertices).toBeGreaterThan(120 * 100);
  });

  it('draws RTs of about 1.5 ha, and cuts some of the ground back', () => {
    expect(hectares(city.before.geometry) / 60).toBeCloseTo(1.5, 0);
    expect(hectares(city.after.geometry)).toBeLessThan(hectares(city.before.geometry));
  });

  it('draws valid shapes only', async () => {
    const geos = await loadGeos();
    for (const { geometry } of [city.before, city.after, city.units])
      for (let f = 0; f < featureCount(geometry); f++)
        expect(geos.validReason(featureRings(geometry, f))).toBe('Valid Geometry');
  });
});
