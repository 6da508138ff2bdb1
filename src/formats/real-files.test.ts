import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { kmlWithFolders } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { describeWithSharedData, sharedData } from '../../tests/support/shared-data.ts';
import { featureCount, featureRings } from '../geo/column.ts';
import type { ReadResult } from './driver.ts';
import { readFiles } from './registry.ts';
import { selectLayers } from './select-layers.ts';

const signal = new AbortController().signal;

function bytesOf(path: string): Uint8Array {
  const full = sharedData(path);
  if (full === null) throw new Error(`${path} is missing from the shared data`);
  return new Uint8Array(readFileSync(full));
}

const read = (path: string): Promise<ReadResult> =>
  readFiles([{ name: basename(path), bytes: bytesOf(path) }], signal);

function* filesIn(path: string): Generator<string> {
  const full = sharedData(path);
  if (full === null) return;
  for (const name of readdirSync(full)) {
    const inner = `${path}/${name}`;
    if (statSync(join(full, name)).isDirectory()) yield* filesIn(inner);
    else yield inner;
  }
}

describeWithSharedData('real files', () => {
  it('Pekalongan SK 2020: the kelurahan and the folders of RT polygons', async () => {
    const { layers, notes } = await read('pekalongan/sk2020.kmz');
    expect(notes).toEqual([]);
    const units = selectLayers(layers, 'Admin*');
    expect(units.map(({ name, attributes }) => [name, attributes.length])).toEqual([
      ['Admin_Kota Pekalongan', 27],
    ]);
    const slums = selectLayers(layers, 'Kum*');
    expect(slums).toHaveLength(27);
    expect(slums.reduce((sum, layer) => sum + featureCount(layer.geometry), 0)).toBe(438);
    const bandengan = slums.find((layer) => layer.name === 'Kumuh_Bandengan');
    expect(bandengan?.path).toEqual(['KOTA PEKALONGAN', 'BANDENGAN', 'Kumuh_Bandengan.shp']);
    expect(bandengan?.attributes[0]).toMatchObject({
      Kode_Kel: '33750401',
      RT: 'RT003',
      luas_awal: 1.09,
      skor_awal: 17,
    });
  });

  it('Pekalongan SK 2024: the fields of the balloon tables', async () => {
    const { layers, notes } = await read('pekalongan/sk2024.kmz');
    expect(notes).toEqual([]);
    expect(layers.map((layer) => layer.attributes.length)).toEqual([242]);
    const fields = [
      'name',
      'FID',
      'Kecamatan',
      'Kelurahan',
      'Basis',
      'RTRW',
      'skor_awal',
      'kum_awal',
      'luas_awal',
    ];
    for (const row of layers[0].attributes) expect(Object.keys(row)).toEqual(fields);
    expect(layers[0].attributes[0]).toMatchObject({ Basis: '33750401-RT004-RW001', luas_awal: '0.80554' });
  });

  it('Pontianak: 52 polygons and their hectares', async () => {
    const [layer] = (await read('pontianak/KUMUH.kmz')).layers;
    expect(layer.attributes).toHaveLength(52);
    const hectares = layer.attributes.reduce((sum, row) => sum + Number(row.LUAS_HA), 0);
    expect(hectares).toBeCloseTo(70.52, 1);
  });

  it.each(['pekalongan/sk2020.kmz', 'pekalongan/sk2024.kmz', 'pontianak/KUMUH.kmz'])(
    '%s holds the same polygons by @tmcw/togeojson',
    async (path) => {
      const kml = new TextDecoder().decode(unzipSync(bytesOf(path))['doc.kml']);
      const theirs = polygonsOf(kmlWithFolders(new DOMParser().parseFromString(kml, 'text/xml')));
      const { layers } = await read(path);
      const ours = layers.flatMap(({ geometry }) =>
        Array.from({ length: featureCount(geometry) }, (_, feature) => featureRings(geometry, feature)),
      );
      expect(ours).toEqual(theirs);
    },
    60_000,
  );

  it.each([
    ['banjarmasin/kelurahan.geojson', 52, 4326],
    ['banjarmasin/kumuh-2015.geojson', 452, 4326],
    ['boundaries/kota_banjar_32.79_kel.geojson', 25, 4326],
    ['boundaries/singkawang_61.72_kel.geojson', 26, 4326],
    ['boundaries/tanah_laut_63.01_kel.geojson', 135, 4326],
    ['formats/pontianak_kumuh_bom_crlf.geojson', 52, 4326],
    ['formats/pontianak_kumuh_crs32749.geojson', 52, 32749],
    ['formats/pontianak_kumuh_latlon_swapped.geojson', 52, 4326],
    ['formats/pontianak_kumuh_wgs84.geojson', 52, 4326],
    ['formats/singkawang_kel_crs32649.geojson', 26, 32649],
    ['kebumen/kebumen_awal_akhir_first11.geojson', 11, 4326],
    ['pontianak/kelurahan.geojson', 29, 4326],
  ])('%s: %i features in EPSG:%i', async (path, features, epsg) => {
    const { layers, notes } = await read(path);
    expect(layers.map((layer) => [featureCount(layer.geometry), layer.crs?.epsg])).toEqual([
      [features, epsg],
    ]);
    expect(layers[0].attributes).toHaveLength(features);
    expect(notes).toEqual([]);
  });

  it('every hostile or foreign file comes back with layers or with an explanation', async () => {
    const paths = [...filesIn('hostile'), ...filesIn('formats')];
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      const { layers, notes } = await read(path);
      expect(layers.length > 0 || notes.some((note) => note.severity === 'error'), path).toBe(true);
      expect(
        notes.map((note) => note.code),
        path,
      ).not.toContain('driver-failed');
      for (const layer of layers) expect(layer.attributes, path).toHaveLength(featureCount(layer.geometry));
    }
  });
});

/** One entry a placemark: the rings of its polygons, heights cut off. */
function polygonsOf(tree: ReturnType<typeof kmlWithFolders>): unknown[] {
  const found: unknown[] = [];
  const waiting = [...tree.children].toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'folder') waiting.push(...node.children.toReversed());
    else if (node.geometry !== null) {
      const parts = node.geometry.type === 'GeometryCollection' ? node.geometry.geometries : [node.geometry];
      found.push(parts.flatMap((part) => (part.type === 'Polygon' ? [flat(part.coordinates)] : [])));
    }
  }
  return found;
}

const flat = (rings: readonly (readonly (readonly number[])[])[]) =>
  rings.map((ring) => ring.map(([x, y]) => [x, y]));
