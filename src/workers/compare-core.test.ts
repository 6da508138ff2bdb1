import { describe, expect, it } from 'vitest';
import type { State, Units } from '../comparison/balance.ts';
import { columnFromFeatures, type MultiPolygonRings } from '../geo/column.ts';
import type { Progress } from './api.ts';
import { compareCore } from './compare-core.ts';

/** A square of 0.001°, `column` squares east of 109°E. */
const square = (column: number): MultiPolygonRings => {
  const [west, east] = [column, column + 1].map((x) => 109 + x / 1000);
  return [
    [
      [
        [west, 0.9],
        [east, 0.9],
        [east, 0.901],
        [west, 0.901],
        [west, 0.9],
      ],
    ],
  ];
};

const state = (name: string, ...shapes: readonly MultiPolygonRings[]): State => ({
  name,
  geometry: columnFromFeatures(shapes),
  ids: shapes.map((_, i) => `${name}${i}`),
  labels: shapes.map((_, i) => `RT ${i}`),
  statedHa: shapes.map(() => null),
  unitCodes: shapes.map(() => null),
  unitNames: shapes.map(() => null),
  decreeHa: null,
});

/**
 * Units:  [K][R]      [J]
 * Before: [a][b][c]
 * After:     [b][c][d]
 */
const units: Units = {
  geometry: columnFromFeatures([square(0), square(1), square(50)]),
  codes: ['1', '2', '3'],
  names: ['Kuala', 'Roban', 'Jauh'],
  kecamatan: [null, null, null],
};
const before = state('a', square(0), square(1), square(2), []);
const after = state('b', square(1), square(2), square(3));
const options = { method: 'geodesic-wgs84', toleranceMetres: 0 } as const;

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
}
const features = async (blob: Blob): Promise<readonly Feature[]> => JSON.parse(await blob.text()).features;

const heading = { title: 'Kota', before: 'A', after: 'B', date: '2026-01-01', illustrative: false };

describe('compareCore', () => {
  it('gives the balance with its ground encoded for the map, row by row', async () => {
    const progress: Progress['stage'][] = [];
    const core = compareCore();
    const { balance, encoded } = await core.compare(before, after, units, options, ({ stage }) =>
      progress.push(stage),
    );
    expect(balance.totals.reducedHa).toBeCloseTo(1.23, 2);
    expect(progress.at(-1)).toBe('encoding');
    const change = await features(encoded.change);
    expect(change.map(({ properties }) => `${properties.kind} ${properties.unit}`)).toEqual([
      'remaining 1',
      'remaining -1',
      'reduced 0',
      'added -1',
    ]);
    expect(encoded.bounds).toHaveLength(4);
    expect(encoded.bounds[0]?.map((degrees) => Math.round(degrees * 1e6) / 1e6)).toEqual([
      109, 0.9, 109.001, 0.901,
    ]);
    expect(encoded.bounds[2]).toBeNull();
    const file = await core.groundFile(balance, heading);
    expect(file && (await features(file)).map(({ properties }) => properties.kind)).toEqual([
      'remaining',
      'remaining',
      'reduced',
      'added',
    ]);
    expect(await compareCore().groundFile(balance, heading)).toBeNull();
  });

  it('counts all ground as outside without units', async () => {
    const { encoded } = await compareCore().compare(before, after, null, options, () => {});
    expect(new Set((await features(encoded.change)).map(({ properties }) => properties.unit))).toEqual(
      new Set([-1]),
    );
    expect(encoded.bounds).toHaveLength(1);
  });

  it('encodes a state with the unit of each area; an area without ground has none', async () => {
    const encoded = await features(
      await compareCore().encodeState(before, ['heavy', null, 'light', null], units),
    );
    expect(encoded.map(({ properties }) => properties)).toEqual([
      { id: 'a0', label: 'RT 0', unit: 0, slumClass: 'heavy' },
      { id: 'a1', label: 'RT 1', unit: 1, slumClass: null },
      { id: 'a2', label: 'RT 2', unit: -1, slumClass: 'light' },
      { id: 'a3', label: 'RT 3', unit: -1, slumClass: null },
    ]);
    expect(encoded[0].geometry?.type).toBe('Polygon');
    expect(encoded[3].geometry).toBeNull();
    const unplaced = await features(await compareCore().encodeState(before, []));
    expect(new Set(unplaced.map(({ properties }) => properties.unit))).toEqual(new Set([-1]));
  });

  it('encodes units, their names and bounds', async () => {
    const { polygons, labels, bounds } = await compareCore().encodeUnits(units);
    expect((await features(polygons)).map(({ properties }) => properties.name)).toEqual([
      'Kuala',
      'Roban',
      'Jauh',
    ]);
    const names = await features(labels);
    expect(names[1]).toMatchObject({ properties: { unit: 1, name: 'Roban' }, geometry: { type: 'Point' } });
    expect(bounds).toHaveLength(3);
  });

  it('has Turf agree', async () => {
    const { balance } = await compareCore().compare(before, after, units, options, () => {});
    const turf = await compareCore().checkWithTurf(before, after, units, 0);
    expect(turf.reducedHa).toBeCloseTo(balance.units[0].reducedHa, 6);
  });
});
