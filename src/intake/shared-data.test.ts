import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { describeWithSharedData, sharedData } from '../../tests/support/shared-data.ts';
import { readFiles } from '../formats/registry.ts';
import { ellipsoidMeasure, featureAreas } from '../geo/area/measure.ts';
import { featureCount } from '../geo/column.ts';
import type { Proposal } from './proposal.ts';
import { propose } from './propose.ts';
import { type Intake, takeIn } from './take-in.ts';

async function proposalsOf(path: string): Promise<Proposal[]> {
  const file = sharedData(path);
  if (file === null) throw new Error(`${path} is missing from the shared data`);
  const bytes = new Uint8Array(await readFile(file));
  const { layers } = await readFiles([{ name: basename(file), bytes }], new AbortController().signal);
  return propose(layers);
}

async function takenFrom(path: string): Promise<Intake> {
  const proposals = await proposalsOf(path);
  expect(proposals).toHaveLength(1);
  return takeIn(proposals[0]);
}

const statedSum = (intake: Intake): number =>
  (intake.delineation?.areas ?? []).reduce((sum, area) => sum + (area.statedHa ?? 0), 0);
const drawnSum = (intake: Intake): number =>
  intake.delineation
    ? featureAreas(intake.delineation.geometry, ellipsoidMeasure).reduce((a, b) => a + b, 0) / 10_000
    : 0;
const codes = (intake: Intake): Set<string> => new Set(intake.notes.map((note) => note.code));

describeWithSharedData('intake of real files', () => {
  it('reads Pekalongan 2020: 27 layers are one SK of 438 areas, and one is the units', async () => {
    const proposals = await proposalsOf('pekalongan/sk2020.kmz');
    expect(proposals.map(({ role, name, year, layers }) => [role, name, year, layers.length])).toEqual([
      ['units', 'Admin Kota Pekalongan', null, 1],
      ['delineation', 'SK 2020', 2020, 27],
    ]);
    const [units, sk] = await Promise.all(proposals.map(takeIn));
    expect(units.unitLayer?.units).toHaveLength(27);
    expect(units.unitLayer?.units.map((unit) => unit.name)).toContain('Tirto');
    expect(sk.delineation?.areas).toHaveLength(438);
    expect(new Set(sk.delineation?.areas.map((area) => area.id)).size).toBe(438);
    expect(sk.delineation && featureCount(sk.delineation.geometry)).toBe(438);
    expect(Math.abs(statedSum(sk) - 512.69)).toBeLessThan(0.01);
    expect(Math.abs(drawnSum(sk) - 523.298)).toBeLessThan(0.01);
    expect(sk.delineation?.areas.filter((area) => area.slumClass === 'medium')).toHaveLength(5);
    expect(codes(sk)).toContain('stated-differs-total');
  });

  it('reads Pekalongan 2024 from HTML balloons: 242 areas', async () => {
    const sk = await takenFrom('pekalongan/sk2024.kmz');
    expect(sk.delineation?.decree).toMatchObject({ name: 'SK 2024', year: 2024 });
    expect(sk.delineation?.areas).toHaveLength(242);
    expect(Math.abs(statedSum(sk) - 143.77)).toBeLessThan(0.01);
    expect(sk.delineation?.areas[0]).toMatchObject({
      rtRw: 'RT 004 RW 001',
      kelurahan: 'Bandengan',
      score: 16,
      slumClass: 'light',
    });
  });

  it('reads Pontianak: 52 areas, 70.52 ha stated and drawn', async () => {
    const sk = await takenFrom('pontianak/KUMUH.kmz');
    expect(sk.delineation?.areas).toHaveLength(52);
    expect(Math.abs(statedSum(sk) - 70.52)).toBeLessThan(0.01);
    expect(Math.abs(drawnSum(sk) - 70.52)).toBeLessThan(0.01);
    expect(codes(sk)).toEqual(new Set());
  });

  it('reads Banjarmasin: LUAS is in m², zeroes and gaps are named', async () => {
    const [proposal] = await proposalsOf('banjarmasin/kumuh-2015.geojson');
    expect(proposal).toMatchObject({
      name: 'SK 2015',
      statedUnit: 'm2',
      mapping: { statedArea: 'LUAS', slumClass: 'KRITERIA_KUMUH' },
    });
    const sk = await takeIn(proposal);
    expect(sk.delineation?.areas).toHaveLength(452);
    expect(Math.abs(statedSum(sk) / drawnSum(sk) - 1)).toBeLessThan(0.01);
    expect([...codes(sk)]).toEqual(
      expect.arrayContaining(['stated-zero', 'missing-slum-class', 'stated-differs']),
    );
  });

  it('reads Kebumen: every RT differs from what it states', async () => {
    const sk = await takenFrom('kebumen/kebumen_awal_akhir_first11.geojson');
    expect(statedSum(sk)).toBeCloseTo(16.337694, 6);
    expect(sk.notes.filter((note) => note.code === 'stated-differs')).toHaveLength(11);
  });

  it.each([
    ['boundaries/singkawang_61.72_kel.geojson', 26, 'Roban', '61.72.01.1001'],
    ['boundaries/kota_banjar_32.79_kel.geojson', 25, 'Banjar', '32.79.01.1001'],
    ['boundaries/tanah_laut_63.01_kel.geojson', 135, 'Benua Lawas', '63.01.01.2001'],
    ['pontianak/kelurahan.geojson', 29, 'Benuamelayu Laut', '61.71.01.1002'],
    ['banjarmasin/kelurahan.geojson', 52, 'Pemurus Dalam', '6371011010'],
    ['formats/singkawang_kel_crs32649.geojson', 26, 'Roban', '61.72.01.1001'],
  ])('reads %s as %i units', async (path, count, name, code) => {
    const { unitLayer } = await takenFrom(path);
    expect(unitLayer?.units).toHaveLength(count);
    expect(unitLayer?.units[0]).toMatchObject({ name, code });
  });

  it.each([
    ['formats/pontianak_kumuh_crs32749.geojson', 'EPSG:32749', []],
    ['formats/pontianak_kumuh_latlon_swapped.geojson', 'EPSG:4326', ['axes-swapped']],
    ['formats/pontianak_kumuh_bom_crlf.geojson', 'EPSG:4326', []],
  ])('puts %s on the same ground as the WGS84 file, to a metre', async (path, crs, expected) => {
    const reference = (await takenFrom('formats/pontianak_kumuh_wgs84.geojson')).delineation?.geometry;
    const intake = await takenFrom(path);
    const geometry = intake.delineation?.geometry;
    expect(intake.delineation?.source.crs).toBe(crs);
    expect(codes(intake)).toEqual(new Set(expected));
    expect(geometry?.ringStarts).toEqual(reference?.ringStarts);
    const metre = 1 / 111_320;
    const apart = geometry?.coordinates.map((value, i) =>
      Math.abs(value - (reference?.coordinates[i] ?? Number.NaN)),
    );
    expect(apart?.every((distance) => distance < metre)).toBe(true);
  });

  it('moves the boundary of Singkawang from UTM 49N to within a metre of the degrees', async () => {
    const [degrees, metres] = await Promise.all(
      ['boundaries/singkawang_61.72_kel.geojson', 'formats/singkawang_kel_crs32649.geojson'].map(takenFrom),
    );
    const areasOf = ({ unitLayer }: Intake) =>
      unitLayer && featureAreas(unitLayer.geometry, ellipsoidMeasure);
    areasOf(metres)?.forEach((area, i) => {
      expect(Math.abs(area / (areasOf(degrees)?.[i] ?? 0) - 1)).toBeLessThan(1e-4);
    });
  });
});
