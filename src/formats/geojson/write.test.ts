import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../domain/attributes.ts';
import { columnFromFeatures, featureRings, type MultiPolygonRings } from '../../geo/column.ts';
import { geojsonDriver } from './driver.ts';
import { writeGeoJson } from './write.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const parse = (bytes: Uint8Array) => JSON.parse(text(bytes));
const read = (bytes: Uint8Array) =>
  geojsonDriver.read([{ name: 'a.geojson', bytes }], new AbortController().signal);

//  0,4 ── 4,4      the hole stands inside, both wound the wrong way round for RFC 7946
//   │  ▢   │
//  0,0 ── 4,0
const CLOCKWISE: MultiPolygonRings = [
  [
    [
      [0, 0],
      [0, 4],
      [4, 4],
      [4, 0],
      [0, 0],
    ],
    [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ],
  ],
];

describe('writeGeoJson', () => {
  it('winds shells anticlockwise and holes clockwise (RFC 7946 §3.1.6)', () => {
    const { features } = parse(writeGeoJson(columnFromFeatures([CLOCKWISE]), [{ a: 1 }]));
    expect(features[0].geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 4],
          [0, 0],
        ],
        [
          [1, 1],
          [1, 2],
          [2, 2],
          [2, 1],
          [1, 1],
        ],
      ],
    });
  });

  it('writes several polygons, none, and rows that are missing', () => {
    const column = columnFromFeatures([[...CLOCKWISE, ...CLOCKWISE], []]);
    const { features } = parse(writeGeoJson(column, [{ a: null }]));
    expect(features[0].geometry.type).toBe('MultiPolygon');
    expect(features[0].geometry.coordinates).toHaveLength(2);
    expect(features[1]).toEqual({ type: 'Feature', properties: {}, geometry: null });
  });

  it('takes members beside the features, but not in place of them', () => {
    const members = {
      name: 'SK 2020',
      metode: { luas: 'geodesic-wgs84' },
      type: 'x',
      features: 1,
      kosong: undefined,
    };
    const value = parse(writeGeoJson(columnFromFeatures([]), [], { members }));
    expect(value).toEqual({
      type: 'FeatureCollection',
      name: 'SK 2020',
      metode: { luas: 'geodesic-wgs84' },
      features: [],
    });
  });

  it.each([
    [109.12345678949, 9, '109.123456789'],
    [-0.0000000004, 9, '0'],
    [-0.0000000005, 9, '-0.000000001'],
    [-6.5, 9, '-6.5'],
    [109.99999, 3, '110'],
    [10, 0, '10'],
    [1e-7, 9, '0.0000001'],
    [9856.05, 2, '9856.05'],
    [9997856.760722304, 9, '9997856.760722304'],
  ])('%d with %i decimals is %s', (value, decimals, expected) => {
    const ring = [
      [value, 0],
      [1, 0],
      [1, 1],
      [value, 0],
    ] as const;
    const written = text(writeGeoJson(columnFromFeatures([[[ring]]]), [], { decimals }));
    expect(written).toContain(`[${expected},0]`);
  });

  it('writes the nearest number of nine decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (value) => {
        const ring = [
          [value, 200],
          [300, 200],
          [300, 300],
          [value, 200],
        ] as const;
        const { features } = parse(writeGeoJson(columnFromFeatures([[[ring]]]), []));
        expect(Math.abs(features[0].geometry.coordinates[0][0][0] - value)).toBeLessThanOrEqual(0.5000001e-9);
      }),
    );
  });

  it('what is written is read back: coordinates of nine decimals, rows with any key and letter', async () => {
    const degree = fc.integer({ min: -180_000_000_000, max: 180_000_000_000 }).map((value) => value / 1e9);
    // A triangle kept anticlockwise, so that the writer has nothing to turn.
    const ring = fc.tuple(degree, degree, fc.integer({ min: 1, max: 9 })).map(([x, y, d]) => {
      return [
        [x, y],
        [x + d, y],
        [x, y + d],
        [x, y],
      ].map(([a, b]) => [round9(a), round9(b)] as const);
    });
    const rings = fc.array(fc.array(ring, { minLength: 1, maxLength: 1 }), { maxLength: 3 });
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.boolean(), fc.constant(null), fc.integer());
    const row = fc
      .array(fc.tuple(fc.string(), value))
      .map((entries): Attributes => Object.fromEntries(entries));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(rings, row)), async (features) => {
        const column = columnFromFeatures(features.map(([geometry]) => geometry));
        const rows = features.map(([, attributes]) => attributes);
        const [layer] = (await read(writeGeoJson(column, rows))).layers;
        expect(layer.attributes).toEqual(rows);
        for (const [index, [geometry]] of features.entries())
          expect(featureRings(layer.geometry, index)).toEqual(geometry);
      }),
      { numRuns: 200 },
    );
  });
});

const round9 = (value: number): number => Math.round(value * 1e9) / 1e9;
