import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { describeWithSharedData, sharedData } from '../../tests/support/shared-data.ts';
import type { AreaMethod, ChangeBalance } from '../comparison/balance.ts';
import { runCompare } from './compare.ts';

/** Figures of an independent engine: GEOS overlay in EPSG:32749 after make_valid, areas geodesic, hectares. */
interface Reference {
  readonly totals: { ha_a: number; ha_b: number; kept: number; reduced: number; new: number };
  readonly units: readonly {
    unit: string;
    ha_a: number;
    ha_b: number;
    kept: number;
    reduced: number;
    new: number;
  }[];
}

const file = (name: string): string => sharedData(`pekalongan/${name}`) ?? '';

async function balance(method: AreaMethod): Promise<ChangeBalance> {
  const request = (name: string, layer: string | null) => ({
    file: file(name),
    layer,
    where: null,
    epsg: null,
  });
  const result = await runCompare(
    {
      from: {
        kind: 'files',
        before: request('sk2020.kmz', 'Kum*'),
        after: request('sk2024.kmz', null),
        units: request('sk2020.kmz', 'Admin*'),
        unitName: 'Kelurahan',
        unitCode: null,
        states: [],
      },
      beforeMinute: null,
      afterMinute: null,
      toleranceMetres: 1,
      method,
      json: null,
    },
    'id',
    '2026-01-01',
  );
  if (!result.ok) throw new Error(result.failure.message.en);
  return result.value.balance;
}

describeWithSharedData('Pekalongan, SK 2020 against SK 2024', () => {
  let ours: ChangeBalance;
  let reference: Reference;
  beforeAll(async () => {
    ours = await balance('geodesic-wgs84');
    reference = JSON.parse(readFileSync(file('sk2020-vs-sk2024.reference.json'), 'utf8'));
  });

  it('gives the known totals', () => {
    expect(ours.before.features).toBe(438);
    expect(ours.before.drawnHa).toBeCloseTo(523.3, 2);
    expect(ours.before.dissolvedHa).toBeCloseTo(518.73, 2);
    expect(ours.before.statedHa).toBeCloseTo(512.69, 2);
    expect(ours.after.features).toBe(242);
    expect(ours.after.dissolvedHa).toBeCloseTo(143.96, 2);
    expect(ours.after.statedHa).toBeCloseTo(143.77, 2);
    expect(ours.totals.remainingHa).toBeCloseTo(138.82, 2);
    expect(ours.totals.reducedHa).toBeCloseTo(379.91, 2);
    expect(ours.totals.addedHa).toBeCloseTo(5.13, 2);
  });

  it('agrees with GEOS in each of the 27 kelurahan to 0.0001 ha, and closes to 1e-6 ha', () => {
    expect(ours.units).toHaveLength(27);
    for (const theirs of reference.units) {
      const row = ours.units.find(({ name }) => name === theirs.unit);
      expect(row?.beforeHa).toBeCloseTo(theirs.ha_a, 4);
      expect(row?.afterHa).toBeCloseTo(theirs.ha_b, 4);
      expect(row?.remainingHa).toBeCloseTo(theirs.kept, 4);
      expect(row?.reducedHa).toBeCloseTo(theirs.reduced, 4);
      expect(row?.addedHa).toBeCloseTo(theirs.new, 4);
      expect(row?.closingErrorHa).toBeLessThan(1e-6);
    }
    expect(ours.totals.closingErrorHa).toBeLessThan(1e-6);
  });

  it('takes broad new ground for certain, though slivers lie about it', () => {
    const tirto = ours.units.find(({ name }) => name === 'Tirto');
    expect(tirto?.addedHa).toBeGreaterThan(0.2);
    expect(tirto?.uncertainAddedHa).toBeLessThan(0.05);
  });

  it('names every area once in the lineage', () => {
    expect(ours.areas.flatMap(({ before }) => before)).toHaveLength(438);
    expect(new Set(ours.areas.flatMap(({ after }) => after)).size).toBe(242);
  });

  it('differs between methods by what is known of them', async () => {
    const ratio = async (method: AreaMethod) =>
      (await balance(method)).totals.beforeHa / ours.totals.beforeHa - 1;
    expect(await ratio('sphere')).toBeCloseTo(0.0044, 3);
    const utm = await ratio('utm');
    expect(Math.abs(utm)).toBeGreaterThan(0.0002);
    expect(Math.abs(utm)).toBeLessThan(0.0011);
    expect(Math.abs(await ratio('tm3'))).toBeLessThan(0.0002);
  });
});
