import { readFileSync } from 'node:fs';
import type { GeoJSON } from 'geojson';
import initGeos from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ring } from '../src/geo/column.ts';
import { makeSingkawang } from './singkawang-maker/city.ts';
import { KELURAHAN } from './singkawang-maker/kelurahan-list.ts';
import { geodesicHectares, totalHectares } from './singkawang-maker/plane.ts';

interface Row {
  readonly [field: string]: string | number | null;
}
interface Feature {
  readonly properties: Row;
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: Ring[] };
}
interface Collection {
  readonly illustrative: boolean;
  readonly note: string;
  readonly features: readonly Feature[];
}

const committed = (name: string): string =>
  readFileSync(new URL(`singkawang/${name}`, import.meta.url), 'utf8');
const load = (name: string): Collection => JSON.parse(committed(name));

const kelurahan = load('kelurahan.geojson');
const sk2016 = load('sk-2016.geojson');
const sk2020 = load('sk-2020.geojson');
const collections = { kelurahan, sk2016, sk2020 };

const ringOf = ({ geometry }: Feature): Ring => geometry.coordinates[0];
const hectares = (features: readonly Feature[]): number => totalHectares(features.map(ringOf));
const stated = (features: readonly Feature[]): number =>
  features.reduce((sum, { properties }) => sum + Number(properties.Luas_Kumuh), 0);
const leftAt = (sk: Collection, date: string): readonly Feature[] =>
  sk.features.filter(({ properties: { Tgl_BA } }) => Tgl_BA === null || String(Tgl_BA) > date);

const walkedSides = (features: readonly Feature[]): string[] =>
  features.flatMap((feature) =>
    ringOf(feature)
      .slice(1)
      .map((to, index) => `${ringOf(feature)[index]}|${to}`),
  );

/** Twice the area in square degrees; positive when counter-clockwise. */
const turning = (ring: Ring): number => {
  const [x0, y0] = ring[0];
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = ring[index];
    return sum + (px - x0) * (y - y0) - (x - x0) * (py - y0);
  }, 0);
};

let geos: Awaited<ReturnType<typeof initGeos>>;
beforeAll(async () => {
  geos = await initGeos();
});

/** GEOS geometry of the features as one multipolygon. */
const multi = (features: readonly Feature[]): number => {
  const coordinates = features.map((feature) => [ringOf(feature).map(([lon, lat]) => [lon, lat])]);
  return geojsonToGeosGeom({ type: 'MultiPolygon', coordinates }, geos);
};

const dissolved = (features: readonly Feature[]): number => geos.GEOSUnaryUnion(multi(features));

const polygonsOf = (geom: number): Ring[][] => {
  const shape: GeoJSON = geosGeomToGeojson(geom, geos);
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon')
    throw new Error(`not polygons: ${shape.type}`);
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])));
};

const geosHectares = (geom: number): number =>
  polygonsOf(geom).reduce(
    (sum, [shell, ...holes]) => sum + geodesicHectares(shell) - totalHectares(holes),
    0,
  );

describe('the public figures of Singkawang', () => {
  it('SK 2016 measures 74.03 ha, drawn and stated', () => {
    expect(Math.abs(hectares(sk2016.features) - 74.03)).toBeLessThan(0.0005);
    expect(stated(sk2016.features).toFixed(2)).toBe('74.03');
  });

  it('BA after BA leaves less of it, and 34.08 ha at the end of 2019', () => {
    const left = ['2016-12-31', '2017-12-31', '2018-12-31', '2019-12-31'].map((date) =>
      hectares(leftAt(sk2016, date)),
    );
    expect(left).toEqual(left.toSorted((a, b) => b - a));
    expect(new Set(left).size).toBe(4);
    expect(Math.abs(left[3] - 34.08)).toBeLessThan(0.0005);
    expect(stated(leftAt(sk2016, '2019-12-31')).toFixed(2)).toBe('34.08');
  });

  it('SK 2020 measures 58.57 ha, and BA 2020 takes 2.34 ha off it, in Roban and Kuala', () => {
    const cleared = sk2020.features.filter(({ properties }) => properties.BA === 'BA 2020');
    expect(Math.abs(hectares(sk2020.features) - 58.57)).toBeLessThan(0.0005);
    expect(Math.abs(hectares(cleared) - 2.34)).toBeLessThan(0.0005);
    expect(Math.abs(hectares(leftAt(sk2020, '2020-12-31')) - 56.23)).toBeLessThan(0.0005);
    expect([...new Set(cleared.map(({ properties }) => properties.Kelurahan))].sort()).toEqual([
      'Kuala',
      'Roban',
    ]);
    expect(stated(sk2020.features).toFixed(2)).toBe('58.57');
    expect(stated(cleared).toFixed(2)).toBe('2.34');
  });

  it('SK 2016 names the six kawasan, each of 8 to 20 RTs', () => {
    const counts = new Map<string, number>();
    for (const { properties } of sk2016.features)
      counts.set(String(properties.Kawasan), (counts.get(String(properties.Kawasan)) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(
      ['Kuala', 'Sedau', 'Perumnas Roban', 'Jl Tama', 'KS Tubun', 'Natuna'].sort(),
    );
    for (const count of counts.values()) expect(count >= 8 && count <= 20).toBe(true);
  });

  it('26 kelurahan in 5 kecamatan cover 550.345 km²', () => {
    expect(kelurahan.features).toHaveLength(26);
    expect(new Set(kelurahan.features.map(({ properties }) => properties.Kode_Kec)).size).toBe(5);
    expect(Math.abs(hectares(kelurahan.features) / 55_034.5 - 1)).toBeLessThan(0.0001);
  });

  it('the public centres lie in their kelurahan', () => {
    for (const { code, centre } of KELURAHAN) {
      const feature = kelurahan.features.filter(({ properties }) => properties.Kode_Kel === code);
      const point = geojsonToGeosGeom({ type: 'Point', coordinates: [...centre] }, geos);
      expect(geos.GEOSCovers(multi(feature), point), code).toBe(1);
    }
  });
});

describe('the ground', () => {
  it.each(Object.entries(collections))(
    '%s: valid counter-clockwise polygons that say they are illustrative',
    (_, layer) => {
      expect(layer.illustrative).toBe(true);
      expect(layer.note).toMatch(/^Geometri ilustratif/);
      for (const feature of layer.features) {
        expect(geos.GEOSisValid(multi([feature])), JSON.stringify(feature.properties)).toBe(1);
        expect(turning(ringOf(feature))).toBeGreaterThan(0);
        expect(ringOf(feature)[0]).toEqual(ringOf(feature).at(-1));
      }
    },
  );

  it.each(Object.entries(collections))('%s: nothing is drawn twice', (_, layer) => {
    expect(geosHectares(dissolved(layer.features))).toBeCloseTo(hectares(layer.features), 6);
  });

  it('the kelurahan leave no gap: neighbours walk each shared side once each way', () => {
    const sides = walkedSides(kelurahan.features);
    expect(new Set(sides).size).toBe(sides.length);
    const [city, ...islands] = polygonsOf(dissolved(kelurahan.features));
    expect(islands).toEqual([]);
    expect(city).toHaveLength(1);
    const walked = new Set(sides);
    const outer = sides.filter((side) => !walked.has(side.split('|').reverse().join('|')));
    expect(outer).toHaveLength(city[0].length - 1);
  });

  it.each([['sk2016', sk2016] as const, ['sk2020', sk2020] as const])(
    '%s: each RT lies in its kelurahan and its label is its own',
    (_, sk) => {
      const labels = sk.features.map(({ properties }) => `${properties.Kode_Kel} ${properties.Kode_RT_RW}`);
      expect(new Set(labels).size).toBe(labels.length);
      for (const feature of sk.features) {
        const home = kelurahan.features.filter(
          ({ properties }) => properties.Kode_Kel === feature.properties.Kode_Kel,
        );
        expect(geos.GEOSCovers(multi(home), multi([feature])), String(feature.properties.Kode_RT_RW)).toBe(1);
      }
    },
  );
});

describe('what SK 2020 does to the ground of SK 2016', () => {
  it('keeps, drops and adds sizeable ground', () => {
    const before = dissolved(leftAt(sk2016, '2019-12-31'));
    const after = dissolved(sk2020.features);
    const remaining = geosHectares(geos.GEOSIntersection(before, after));
    expect(remaining).toBeGreaterThan(20);
    expect(geosHectares(before) - remaining).toBeGreaterThan(5);
    expect(geosHectares(after) - remaining).toBeGreaterThan(20);
  });

  it('keeps some RTs to the last digit', () => {
    const old = new Set(sk2016.features.map((feature) => JSON.stringify(ringOf(feature))));
    const same = sk2020.features.filter((feature) => old.has(JSON.stringify(ringOf(feature))));
    expect(same.length).toBeGreaterThan(8);
  });

  it('digitises Sedau again: no vertex is where it was, none is a metre away', () => {
    const find = (sk: Collection) =>
      sk.features.find(
        ({ properties }) => properties.Kawasan === 'Sedau' && properties.Kode_RT_RW === 'RT018-RW005',
      );
    const [before, after] = [find(sk2016), find(sk2020)];
    if (before === undefined || after === undefined) throw new Error('RT018-RW005 is missing');
    ringOf(before).forEach(([lon, lat], index) => {
      const [lonAfter, latAfter] = ringOf(after)[index];
      const metres = 111_000 * Math.hypot(lonAfter - lon, latAfter - lat);
      expect(metres).toBeGreaterThan(0.19);
      expect(metres).toBeLessThan(0.81);
    });
  });
});

describe('the files', () => {
  it('are what the script makes, byte for byte', () => {
    for (const [name, text] of makeSingkawang()) expect(text === committed(name), name).toBe(true);
  });

  it('change with the seed', () => {
    expect(makeSingkawang('another').get('sk-2016.geojson')).not.toBe(committed('sk-2016.geojson'));
  });

  it('stay under 400 KB together', () => {
    const bytes = [...makeSingkawang().values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThan(400_000);
  });
});
