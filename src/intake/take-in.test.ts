import { describe, expect, it } from 'vitest';
import { sourceLayer, square } from '../../tests/support/source-layers.ts';
import type { Attributes } from '../domain/attributes.ts';
import type { MultiPolygonRings } from '../geo/column.ts';
import { columnBounds, featureCount } from '../geo/column.ts';
import type { Proposal } from './proposal.ts';
import { propose, reconsider } from './propose.ts';
import { type Intake, takeIn } from './take-in.ts';

/** Square of 0.1108 ha on the equator near Pontianak, the i-th of a row. */
const plot = (i: number): MultiPolygonRings => square([109.3 + i * 0.001, -0.02], 0.0003);

const proposalOf = (
  rows: readonly Attributes[],
  shapes: readonly MultiPolygonRings[] = rows.map((_, i) => plot(i)),
): Proposal => ({
  ...propose([
    sourceLayer(
      rows.map((attributes, i) => ({ attributes, rings: shapes[i] })),
      { name: 'kumuh' },
    ),
  ])[0],
  role: 'delineation',
});

const codes = (intake: Intake): string[] => intake.notes.map((note) => note.code);
const noteOf = (intake: Intake, code: string) => intake.notes.find((note) => note.code === code);

describe('areas', () => {
  it('cleans numbers and turns units into hectares, a cell by its own unit first', async () => {
    const rows = [
      { luas_awal: '0,11' },
      { luas_awal: '1.110 m2' },
      { luas_awal: 'rusak' },
      { luas_awal: '-' },
      { luas_awal: '-2' },
    ];
    const intake = await takeIn(proposalOf(rows));
    expect(intake.delineation?.areas.map((area) => area.statedHa)).toEqual([0.11, 0.111, null, null, null]);
    expect(noteOf(intake, 'not-a-number')?.message.id).toContain(
      '1 baris pada kolom luas_awal (lapisan kumuh) bukan angka, misalnya “rusak”',
    );
    expect(codes(intake)).toEqual(expect.arrayContaining(['negative-area', 'missing-stated-area']));
  });

  it('obeys the user: another field, another unit, another role', async () => {
    const proposal = proposalOf([{ luas_awal: 0.11, angka: 5000 }]);
    const changed = await takeIn({ ...proposal, mapping: { statedArea: 'angka' }, statedUnit: 'm2' });
    expect(changed.delineation?.areas[0].statedHa).toBe(0.5);
    const units = await takeIn({
      ...proposal,
      role: 'units',
      name: 'Batas',
      mapping: { kelurahan: 'angka' },
    });
    expect(units.unitLayer).toMatchObject({ name: 'Batas', units: [{ name: '5000', code: null }] });
    expect(await takeIn({ ...proposal, role: 'skip' })).toEqual({ minutes: [], notes: [] });
  });

  it('labels and numbers areas for people, with ids that stay', async () => {
    const rows = [
      { RT_RW: 'RT01-RW05', Kelurahan: 'Roban', Kode_Kel: '6172011001' },
      { RT_RW: 'RT 1 RW 5', Kelurahan: 'Roban', Kode_Kel: 6172011001 },
      { RT_RW: '', Kelurahan: 'Kuala', Kode_Kel: '' },
      { RT_RW: 'Gang Mawar', Kelurahan: '', Kode_Kel: '' },
    ];
    const intake = await takeIn(proposalOf(rows));
    expect(intake.delineation?.areas.map((area) => [area.id, area.label])).toEqual([
      ['6172011001-RT001-RW005', 'RT 001 RW 005 Roban'],
      ['6172011001-RT001-RW005~2', 'RT 001 RW 005 Roban'],
      ['a3', 'Area 3 Kuala'],
      ['a4', 'Gang Mawar'],
    ]);
    expect(codes(intake)).toContain('repeated-rt-rw');
    expect(noteOf(intake, 'missing-rt-rw')?.message.id).toMatch(/^1 dari 4 baris tanpa RT\/RW/);
    expect((await takeIn(proposalOf(rows))).delineation?.id).toBe(intake.delineation?.id);
  });

  it('joins RT and RW from fields of their own', async () => {
    const intake = await takeIn(
      proposalOf([
        { RT: '7', RW: 2 },
        { RT: 'RT 08', RW: null },
        { RT: '3a', RW: '1' },
      ]),
    );
    expect(intake.delineation?.areas.map((area) => area.rtRw)).toEqual([
      'RT 007 RW 002',
      'RT 008',
      'RT 3a RW 1',
    ]);
  });

  it('keeps script in a name as the text it is', async () => {
    const intake = await takeIn(proposalOf([{ Kawasan: '<script>alert(1)</script>' }]));
    expect(intake.delineation?.areas[0].label).toBe('<script>alert(1)</script>');
  });

  it('says where stated and drawn hectares differ, in each area and in all', async () => {
    const intake = await takeIn(
      proposalOf([{ luas_awal: 0.111 }, { luas_awal: 0.111 }, { luas_awal: 0.5 }, { luas_awal: 0 }]),
    );
    const differing = noteOf(intake, 'stated-differs');
    expect(differing?.message.id).toContain(
      'Area 3 (lapisan kumuh): luas SK 0,50 ha, luas deliniasi 0,11 ha',
    );
    expect(differing?.place).toMatchObject({ feature: 2, layer: 'kumuh' });
    expect(differing?.place.at?.[0]).toBeCloseTo(109.30215, 5);
    expect(codes(intake).filter((code) => code === 'stated-differs')).toHaveLength(1);
    expect(codes(intake)).toEqual(expect.arrayContaining(['stated-differs-total', 'stated-zero']));
  });

  it('names polygons drawn twice, wherever their border begins', async () => {
    const [[[a, b, c, d]]] = plot(0);
    const intake = await takeIn(
      proposalOf([{ Kawasan: 'A' }, { Kawasan: 'B' }], [plot(0), [[[c, b, a, d, c]]]]),
    );
    expect(noteOf(intake, 'duplicate-area')?.message.id).toContain(
      'B (lapisan kumuh) mempunyai poligon yang sama persis dengan A',
    );
  });

  it('gathers the BA minutes that rows name, in order of date', async () => {
    const rows = [
      { BA: 'BA 2019', tahun_ba: '2019' },
      { BA: '600/12/2018', tahun_ba: null },
      { BA: 'BA 2019', tahun_ba: '2019' },
      { BA: null, tahun_ba: null },
      { BA: 'tanpa nomor', tahun_ba: null },
    ];
    const intake = await takeIn(proposalOf(rows));
    expect(intake.minutes.map(({ name, date, clearedAreas }) => ({ name, date, clearedAreas }))).toEqual([
      { name: 'BA 600/12/2018', date: '2018', clearedAreas: ['a2'] },
      { name: 'BA 2019', date: '2019', clearedAreas: ['a1', 'a3'] },
    ]);
    expect(intake.minutes.every((minute) => minute.delineation === intake.delineation?.id)).toBe(true);
    expect(noteOf(intake, 'minute-without-date')?.place.label).toBe('Area 5');
  });

  it('keeps the number of the decree, and says when there are several', async () => {
    const one = await takeIn(proposalOf([{ SK_Kumuh: '600/1/2018' }, { SK_Kumuh: '600/1/2018' }]));
    expect(one.delineation?.decree).toEqual({
      name: 'SK 2018',
      year: 2018,
      number: '600/1/2018',
      statedHa: null,
    });
    const two = await takeIn(proposalOf([{ SK_Kumuh: 'SK A' }, { SK_Kumuh: 'SK B' }]));
    expect(two.delineation?.decree.number).toBeNull();
    expect(codes(two)).toContain('several-decrees');
  });

  it('goes on saying that shapes are illustrative', async () => {
    expect((await takeIn(proposalOf([{ catatan: 'Geometri ilustratif' }]))).delineation?.illustrative).toBe(
      true,
    );
    expect((await takeIn(proposalOf([{ nama: 'ilustratif' }]))).delineation?.illustrative).toBe(false);
  });
});

describe('ground', () => {
  const x = 109.3;
  const y = -0.02;
  const bowTie: MultiPolygonRings = [
    [
      [
        [x, y],
        [x + 1e-3, y + 1e-3],
        [x + 1e-3, y],
        [x, y + 1e-3],
        [x, y],
      ],
    ],
  ];

  it('mends what is not valid, in its place, with a note', async () => {
    const intake = await takeIn(proposalOf([{}, { Kawasan: 'Kuala' }], [plot(5), bowTie]));
    const note = noteOf(intake, 'self-intersection');
    expect(note).toMatchObject({ severity: 'warning', place: { feature: 1, label: 'Kuala' } });
    expect(note?.place.at?.[0]).toBeCloseTo(x + 5e-4, 9);
    expect(intake.delineation && featureCount(intake.delineation.geometry)).toBe(2);
  });

  it('keeps rows without usable ground as rows', async () => {
    const shapes: MultiPolygonRings[] = [
      plot(0),
      plot(1),
      plot(2),
      [],
      square([5000, 9_000_000], 10),
      [
        [
          [
            [x, y],
            [Number.NaN, y],
            [x, y],
          ],
        ],
      ],
    ];
    const intake = await takeIn(
      proposalOf(
        shapes.map(() => ({ luas: 0.11 })),
        shapes,
      ),
    );
    expect(intake.delineation?.areas).toHaveLength(6);
    expect(intake.delineation && featureCount(intake.delineation.geometry)).toBe(6);
    expect(codes(intake)).toEqual(
      expect.arrayContaining(['empty-geometry', 'coordinates-out-of-range', 'geometry-unusable']),
    );
    expect(intake.delineation?.geometry.coordinates.every(Number.isFinite)).toBe(true);
    expect((intake.delineation && columnBounds(intake.delineation.geometry))?.[3]).toBeLessThan(1);
  });

  it('says when features, or the whole layer, are outside Indonesia', async () => {
    const stray = await takeIn(
      proposalOf([{}, {}, {}, {}, {}], [plot(0), plot(1), plot(2), plot(3), square([10, 50], 0.001)]),
    );
    expect(noteOf(stray, 'outside-indonesia')?.place.feature).toBe(4);
    const rio = await takeIn(
      proposalOf([{}, {}], [square([-43.2, -22.9], 0.01), square([-43.3, -22.9], 0.01)]),
    );
    expect(codes(rio).filter((code) => code === 'outside-indonesia')).toHaveLength(1);
    expect(noteOf(rio, 'outside-indonesia')?.place.feature).toBeUndefined();
  });

  it('exchanges axes and reads metres', async () => {
    const swapped = sourceLayer([{ rings: square([-0.02, 109.3], 0.0003) }], { name: 'kumuh' });
    const degrees = await takeIn(propose([swapped])[0]);
    expect(codes(degrees)).toContain('axes-swapped');
    expect(degrees.delineation?.geometry.coordinates.slice(0, 2)).toEqual(new Float64Array([109.3, -0.02]));
    const plane = sourceLayer([{ rings: square([316_370.768048, 9_997_788.475928], 30) }], {
      file: 'pontianak.shp',
      name: 'kumuh',
      crs: null,
    });
    const metres = await takeIn(propose([plane])[0]);
    expect(codes(metres)).toContain('crs-recognised');
    expect(metres.delineation?.source.crs).toBe('EPSG:32749');
    expect(metres.delineation?.geometry.coordinates[0]).toBeCloseTo(109.35, 9);
  });

  it('asks for the coordinate system when there is none', async () => {
    const intake = await takeIn({ ...proposalOf([{}]), crs: null });
    expect(intake.delineation).toBeUndefined();
    expect(intake.notes).toMatchObject([{ severity: 'error', code: 'crs-missing' }]);
    const unknown = await takeIn({
      ...proposalOf([{}]),
      crs: { epsg: 23_849, ground: 'given', swapped: false, alternatives: [] },
    });
    expect(codes(unknown)).toEqual(['crs-missing']);
  });

  it('says when a file contradicts itself, and which datum was read as WGS 84', async () => {
    const contradicted = sourceLayer([{ rings: plot(0) }], {
      name: 'kumuh',
      crs: { text: 'EPSG:32749', epsg: 32_749 },
    });
    expect(codes(await takeIn(propose([contradicted])[0]))).toContain('crs-contradicted');
    const dgn = sourceLayer([{ rings: plot(0) }], { name: 'kumuh', crs: { text: 'DGN95', epsg: 4755 } });
    expect(codes(await takeIn(propose([dgn])[0]))).toContain('datum-as-wgs84');
  });

  it('gives a thousand notes of one kind as fifty and their number', async () => {
    const shapes = Array.from({ length: 300 }, (): MultiPolygonRings => []);
    const intake = await takeIn(proposalOf([{}, ...shapes.map(() => ({}))], [plot(0), ...shapes]));
    expect(codes(intake).filter((code) => code === 'empty-geometry')).toHaveLength(51);
  });
});

describe('units', () => {
  it('find their names and codes when an SK was guessed first', async () => {
    const guessed = proposalOf([
      { nama: 'Roban', kode: '61.72.01.1001', skor: 1 },
      { nama: 'Kuala', kode: '61.72.05.1002', skor: 2 },
    ]);
    expect(guessed.mapping).toEqual({ kawasan: 'nama', score: 'skor' });
    expect(reconsider(guessed, 'units').mapping).toEqual({ kelurahan: 'nama', kelurahanCode: 'kode' });
    const { unitLayer } = await takeIn({ ...guessed, role: 'units' });
    expect(unitLayer?.units.map(({ code, name }) => [code, name])).toEqual([
      ['61.72.01.1001', 'Roban'],
      ['61.72.05.1002', 'Kuala'],
    ]);
  });

  it('keep codes and names, and say what is missing', async () => {
    const rows = [
      { nama: 'Roban', kode: '61.72.01.1001', kec: 'Singkawang Tengah' },
      { nama: '', kode: '6172011002.0', kec: '' },
      { nama: 'Kuala', kode: '61.72.01.1001', kec: '' },
    ];
    const layer = sourceLayer(
      rows.map((attributes, i) => ({ attributes, rings: square([109 + i * 0.02, 0.9], 0.02) })),
      { name: 'Batas' },
    );
    const intake = await takeIn(propose([layer])[0]);
    expect(intake.unitLayer?.units.map(({ code, name, kecamatan }) => [code, name, kecamatan])).toEqual([
      ['61.72.01.1001', 'Roban', 'Singkawang Tengah'],
      ['6172011002', '6172011002', null],
      ['61.72.01.1001', 'Kuala', null],
    ]);
    expect(codes(intake)).toEqual(expect.arrayContaining(['unit-without-name', 'repeated-unit-code']));
  });
});
