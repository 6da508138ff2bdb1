import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { validGround } from '../comparison/valid-ground.ts';
import { ellipsoidMeasure } from '../geo/area/measure.ts';
import { balanceGeoJson } from './balance-geojson.ts';
import { HEADING, sampleBalance } from './testing/sample.ts';

const position = v.tuple([v.number(), v.number()]);
const geometry = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(position)) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(v.array(position))) }),
]);
const collection = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      properties: v.looseObject({ kind: v.string(), unit: v.number(), hectares: v.number() }),
      geometry,
    }),
  ),
});

async function written(illustrative = true) {
  const { balance, ground } = await sampleBalance();
  const text = new TextDecoder().decode(
    balanceGeoJson(balance, validGround(ground), { ...HEADING, illustrative }),
  );
  return { balance, text, json: v.parse(collection, JSON.parse(text)) };
}

const ringArea = (ring: readonly (readonly number[])[]) =>
  ellipsoidMeasure.ring(Float64Array.from(ring.flat()), 0, ring.length);

describe('balanceGeoJson', () => {
  it('has one feature a unit and kind of ground, outside as -1', async () => {
    const { json } = await written();
    expect(json.features.map(({ properties }) => `${properties.kind} ${properties.unit}`)).toEqual([
      'remaining 0',
      'remaining 1',
      'remaining -1',
      'reduced 0',
      'added -1',
    ]);
  });

  it('carries all figures, the method, the states and the date', async () => {
    const { json, balance } = await written();
    expect(json.features[0].properties).toMatchObject({
      ...balance.units[0],
      hectares: balance.units[0].remainingHa,
      partOf: null,
      areaMethod: 'utm',
      projection: balance.method.projection,
      toleranceMetres: 0.5,
      beforeState: 'SK 2016',
      afterState: 'SK 2020',
      date: '2026-11-21',
    });
  });

  it('says that shapes are made up, in the file and in each feature, and only then', async () => {
    const { json } = await written();
    expect(json).toMatchObject({ illustrative: true });
    expect(json.features.every(({ properties }) => properties.illustrative === true)).toBe(true);
    expect((await written(false)).text).not.toContain('llustrati');
  });

  it('turns shells counter-clockwise, and its ground is the figure', async () => {
    const { json } = await written();
    for (const { geometry: shape, properties } of json.features) {
      const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
      const area = polygons.flat().reduce((sum, ring) => sum + ringArea(ring), 0) / 10_000;
      expect(area).toBeGreaterThan(0);
      expect(area / properties.hectares).toBeCloseTo(1, 2);
    }
  });
});
