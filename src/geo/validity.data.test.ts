import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { type Geos, loadGeos } from '../../tests/support/geos.ts';
import { describeWithSharedData, sharedData } from '../../tests/support/shared-data.ts';
import { columnFromFeatures, featureRings, type MultiPolygonRings } from './column.ts';
import { repairColumn } from './repair.ts';

interface Layer {
  readonly features: readonly {
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: MultiPolygonRings[number] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: MultiPolygonRings };
  }[];
}

const FILES = [
  'banjarmasin/kelurahan.geojson',
  'banjarmasin/kumuh-2015.geojson',
  'boundaries/tanah_laut_63.01_kel.geojson',
];

describeWithSharedData('layers of real cities', () => {
  let geos: Geos;
  beforeAll(async () => {
    geos = await loadGeos();
  });

  it.each(FILES)('%s: GEOS finds the same features invalid, and the repaired ones valid', (file) => {
    const shapes = shapesOf(sharedData(file));
    const { column, repaired } = repairColumn(columnFromFeatures(shapes));
    const wrong = shapes.flatMap((shape, feature) => (geos.isValid(shape) ? [] : [feature]));
    expect(repaired.map(({ feature }) => feature)).toEqual(wrong);
    for (const { feature } of repaired)
      expect(geos.validReason(featureRings(column, feature))).toBe('Valid Geometry');
  });
});

function shapesOf(path: string | null): MultiPolygonRings[] {
  if (path === null) return [];
  const layer: Layer = JSON.parse(readFileSync(path, 'utf8'));
  return layer.features.map(({ geometry }) =>
    geometry.type === 'Polygon' ? [flat(geometry.coordinates)] : geometry.coordinates.map(flat),
  );
}

/** Without heights. */
const flat = (rings: MultiPolygonRings[number]) => rings.map((ring) => ring.map(([x, y]) => [x, y] as const));
