import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, 'main.ts');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deliniasi-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), MAIN, ...argv],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const square = (lon: number, lat: number, size: number, properties: object) => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon, lat],
        [lon + size, lat],
        [lon + size, lat + size],
        [lon, lat + size],
        [lon, lat],
      ],
    ],
  },
});
const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

describe('deliniasi compare in a terminal', { timeout: 60_000 }, () => {
  it('prints JSON that closes, with status 0', () => {
    const before = file(
      'sk2016.geojson',
      collection(square(109, 0.9, 0.002, { RT_RW: 'RT01-RW01', luas_ha: '4,92' })),
    );
    const after = file('sk2020.geojson', collection(square(109.001, 0.9, 0.002, { RT_RW: 'RT01-RW01' })));
    const units = file(
      'kelurahan.geojson',
      collection(square(108.99, 0.89, 0.03, { kode: '61.72.01.1001', nama: 'Roban' })),
    );
    const { status, stdout, stderr } = run(
      'compare',
      '--before',
      before,
      '--after',
      after,
      '--units',
      units,
      '--json',
      '-',
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const balance = JSON.parse(stdout);
    expect(balance.schema).toBe('deliniasi.comparison/1');
    expect(balance.units).toMatchObject([{ code: '61.72.01.1001', name: 'Roban' }]);
    expect(balance.totals.beforeHa).toBeCloseTo(balance.totals.remainingHa + balance.totals.reducedHa, 6);
    expect(balance.totals.remainingHa).toBeCloseTo(balance.totals.beforeHa / 2, 4);
    expect(balance.before.statedHa).toBeCloseTo(4.92, 9);
  });

  it.each([
    ['that is not there', () => join(folder, 'tiada.kmz'), 'tidak ada'],
    ['that is empty', () => file('kosong.geojson', ''), 'kosong'],
    [
      'that is cut off',
      () => file('putus.geojson', '{"type":"FeatureCollection","features":[{"type":"Fea'),
      'putus',
    ],
    ['without polygons', () => file('tanpa.geojson', collection()), 'tanpa'],
    ['of another kind', () => file('peta.pdf', '%PDF-1.7 …'), 'peta.pdf'],
  ])('stops with status 2 and one line for a file %s, and writes nothing', (_, bad, word) => {
    const good = file('baik.geojson', collection(square(109, 0.9, 0.002, {})));
    const path = bad();
    const { status, stdout, stderr } = run(
      'compare',
      '--before',
      path,
      '--after',
      good,
      '--json',
      join(folder, 'hasil.json'),
    );
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(word);
    expect(readdirSync(folder)).not.toContain('hasil.json');
  });

  it('stops with status 1 when used wrongly', () => {
    expect(run('compare', '--before', 'x').status).toBe(1);
    expect(run('--help').stdout).toContain('--tolerance');
  });
});
