import { describe, expect, it } from 'vitest';
import { sourceLayer, square } from '../../tests/support/source-layers.ts';
import type { Attributes } from '../domain/attributes.ts';
import type { SourceLayer } from '../formats/driver.ts';
import { propose } from './propose.ts';

/** About 0.1 ha each near Pontianak, side by side. */
const slums = (attributes: readonly Attributes[], parts: Partial<SourceLayer> = {}): SourceLayer =>
  sourceLayer(
    attributes.map((row, i) => ({ rings: square([109.3 + i * 0.001, -0.02], 0.0003), attributes: row })),
    { name: 'kumuh', ...parts },
  );

const only = (layer: SourceLayer, context = {}) => propose([layer], context)[0];

describe('what a layer is', () => {
  const tiles = Array.from({ length: 9 }, (_, i) => ({
    rings: square([109.3 + (i % 3) * 0.02, -0.05 + Math.floor(i / 3) * 0.02], 0.02),
    attributes: { nama: `Kelurahan ${String.fromCharCode(65 + i)}`, kode: `61.71.01.100${i}` },
  }));

  it('takes tiles with a name and a code each for units', () => {
    const proposal = only(sourceLayer(tiles, { name: 'layer1' }));
    expect(proposal).toMatchObject({
      role: 'units',
      mapping: { kelurahan: 'nama', kelurahanCode: 'kode' },
      year: null,
    });
  });

  it('does not take the area of a kelurahan for a stated slum area', () => {
    const withArea = tiles.map((tile, i) => ({
      ...tile,
      attributes: { ...tile.attributes, LUAS_KM2: i + 1 },
    }));
    const proposal = only(sourceLayer(withArea, { name: 'Batas' }));
    expect(proposal.role).toBe('units');
    expect(proposal.mapping.statedArea).toBeUndefined();
  });

  it('takes scored polygons for a delineation', () => {
    const proposal = only(
      slums(
        [
          { Kelurahan: 'Roban', Skor_Kumuh: 40 },
          { Kelurahan: 'Roban', Skor_Kumuh: 20 },
        ],
        { name: 'x' },
      ),
    );
    expect(proposal).toMatchObject({
      role: 'delineation',
      mapping: { kelurahan: 'Kelurahan', score: 'Skor_Kumuh' },
    });
  });

  it('takes scattered small shapes for a delineation, though each has its own name and code', () => {
    const scattered = tiles.map((tile, i) => ({
      ...tile,
      rings: square([109.3 + (i % 3) * 0.02, -0.05 + Math.floor(i / 3) * 0.02], 0.002),
    }));
    expect(only(sourceLayer(scattered, { name: 'layer1' })).role).toBe('delineation');
  });

  it('skips a layer without polygons', () => {
    expect(only(sourceLayer([{ rings: [], attributes: { nama: 'titik' } }])).role).toBe('skip');
  });
});

describe('which layers belong together', () => {
  const at = (
    name: string,
    x: number,
    row: Attributes = { RT_RW: 'RT 1 RW 1', luas_awal: 0.1 },
  ): SourceLayer =>
    sourceLayer([{ rings: square([x, -0.02], 0.0003), attributes: row }], { file: 'sk2020.kmz', name });

  it('joins one folder per kelurahan, misspelt or named "baru", to one SK', () => {
    const proposals = propose([
      at('Kumuh_Setono', 109.3),
      at('Kumu_Klego', 109.31),
      at('Kumuh_Panjang_Baru', 109.32),
    ]);
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({ name: 'SK 2020', year: 2020, role: 'delineation' });
    expect(proposals[0].layers).toHaveLength(3);
  });

  it('keeps years, eras, and two drawings of one ground apart', () => {
    expect(propose([at('SK_KUMUH_2016', 109.3), at('SK_KUMUH_2020', 109.31)]).map((p) => p.name)).toEqual([
      'SK 2016',
      'SK 2020',
    ]);
    expect(propose([at('kumuh_lama', 109.3), at('kumuh_baru', 109.31)])).toHaveLength(2);
    expect(propose([at('kumuh_a', 109.3), at('kumuh_b', 109.3)])).toHaveLength(2);
  });

  it('never gives two SKs one name', () => {
    expect(
      propose([at('kumuh_a', 109.3), at('kumuh_b', 109.3)], { takenNames: ['SK 2020'] }).map((p) => p.name),
    ).toEqual(['SK 2020 (2)', 'SK 2020 (3)']);
  });
});

describe('meaning of fields', () => {
  it('believes values over names', () => {
    const rows = [
      {
        Status: 'Milik',
        Nilai: 'Ringan',
        Nama: 'Pontianak',
        KECAMATAN: 'Pontianak',
        LUAS: 'n.a.',
        luasan: '0,11 ha',
      },
      {
        Status: 'Sewa',
        Nilai: 'Berat',
        Nama: 'Pontianak',
        KECAMATAN: 'Pontianak',
        LUAS: 'tidak tahu',
        luasan: '0,12 ha',
      },
    ];
    expect(only(slums(rows)).mapping).toEqual({
      kecamatan: 'KECAMATAN',
      slumClass: 'Nilai',
      statedArea: 'luasan',
    });
  });

  it('survives fields named like parts of every object', () => {
    const row = Object.fromEntries([
      ['__proto__', '1'],
      ['constructor', '2'],
      ['luas', 0.1],
    ]);
    expect(only(slums([row, {}])).mapping).toEqual({ statedArea: 'luas' });
  });

  it.each([
    ['ha', [0.11, 0.11, 0.11]],
    ['m2', [1110, 1115, 3]],
    ['km2', [0.0011, 0.0011, 0.0011]],
  ])('reads %s by the size of the polygons', (unit, areas) => {
    expect(only(slums(areas.map((LUAS_HA) => ({ LUAS_HA })))).statedUnit).toBe(unit);
  });
});

describe('coordinate systems', () => {
  const plane = (epsg: number | null, x: number, y: number, parts: Partial<SourceLayer> = {}): SourceLayer =>
    sourceLayer([{ rings: square([x, y], 30) }, { rings: square([x + 100, y], 30) }], {
      file: 'kumuh.shp',
      name: 'kumuh',
      crs: epsg === null ? null : { text: `EPSG:${epsg}`, epsg },
      ...parts,
    });

  it('believes what the file says, even in the neighbouring zone', () => {
    expect(only(plane(32_749, 316_000, 9_997_000)).crs).toEqual({
      epsg: 32_749,
      ground: 'stated',
      swapped: false,
      alternatives: [],
    });
    expect(only(plane(32_748, 980_000, 9_235_000)).crs).toMatchObject({ epsg: 32_748, ground: 'stated' });
  });

  it('reads the words of a declaration when the driver found no code', () => {
    expect(
      only(plane(null, 316_000, 9_997_000, { crs: { text: 'WGS 84 / UTM zone 49S', epsg: null } })).crs,
    ).toMatchObject({
      epsg: 32_749,
      ground: 'stated',
    });
  });

  it('asks when metres come without a zone, and a system it does not know', () => {
    expect(only(plane(null, 316_000, 9_997_000)).crs).toBeNull();
    expect(only(plane(23_849, 316_000, 9_997_000)).crs).toBeNull();
  });

  it('finds the zone by names, by codes, by other layers, by what is loaded', () => {
    const found = { epsg: 32_749, ground: 'recognised', swapped: false };
    expect(only(plane(null, 316_000, 9_997_000, { file: 'pontianak_kumuh.shp' })).crs).toMatchObject(found);
    expect(only(plane(null, 316_000, 9_997_000, { file: 'x_utm49s.shp' })).crs).toMatchObject(found);
    const coded = sourceLayer(
      [{ rings: square([316_000, 9_997_000], 30), attributes: { kode: '61.71.01.1001' } }],
      { crs: null },
    );
    expect(only(coded).crs).toMatchObject(found);
    const near = { known: [[109.2, -0.1, 109.4, 0.1] as const] };
    expect(only(plane(null, 316_000, 9_997_000), near).crs).toMatchObject(found);
    const besides = propose([plane(null, 316_000, 9_997_000), slums([{ luas: 1 }])]);
    expect(besides[0].crs).toMatchObject(found);
  });

  it('sees metres declared as degrees, and degrees declared as metres', () => {
    expect(only(plane(4326, 316_000, 9_997_000, { file: 'pontianak.geojson' })).crs).toMatchObject({
      epsg: 32_749,
      ground: 'recognised',
    });
    expect(only(slums([{ luas: 1 }], { crs: { text: 'EPSG:32749', epsg: 32_749 } })).crs).toMatchObject({
      epsg: 4326,
      ground: 'recognised',
    });
  });

  it('is not led astray by one stray feature', () => {
    const squares = Array.from({ length: 8 }, (_, i) => ({
      rings: square([109.3 + i * 0.001, -0.02], 0.0003),
    }));
    const proposal = only(sourceLayer([...squares, { rings: square([5000, 9_000_000], 1) }]));
    expect(proposal.crs).toMatchObject({ epsg: 4326, ground: 'stated', swapped: false });
  });
});
