import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundaryLines } from './boundaries.ts';

const polygons = (...rings: Position[][]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: rings.map((ring) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [ring] },
  })),
});
const linesOf = (collection: FeatureCollection): Position[][] =>
  boundaryLines(collection).features[0]?.geometry.coordinates ?? [];

//  d---c---f
//  |   |   |
//  a---b---e
const [a, b, c, d, e, f] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [2, 0],
  [2, 1],
] as const satisfies Position[];
const west = [a, b, c, d, a].map((at) => [...at]);
const east = [b, e, f, c, b].map((at) => [...at]);

describe('boundaryLines', () => {
  it('keeps a lone ring whole', () => {
    expect(linesOf(polygons(west))).toEqual([west]);
  });

  it('draws the border between neighbours once, whichever way they turn', () => {
    expect(linesOf(polygons(west, east))).toEqual([west, [b, e, f, c]]);
    expect(linesOf(polygons(west, [...east].reverse()))).toEqual([west, [c, f, e, b]]);
  });

  it('keeps both borders where neighbours do not meet exactly', () => {
    const apart = east.map(([x = 0, y = 0]) => [x + 1e-6, y]);
    expect(linesOf(polygons(west, apart))).toEqual([west, apart]);
  });

  it('draws a polygon given twice once, and nothing for a record without ground', () => {
    const twice = polygons(west, west);
    twice.features.push({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [0, 0] },
    });
    expect(linesOf(twice)).toEqual([west]);
  });
});
