import { describe, expect, it } from 'vitest';
import type { Lineage, UnitBalance } from '../../comparison/balance.ts';
import { barScale, countKinds, rankLineages, rankUnits } from './ranking.ts';

const unit = (name: string, reducedHa: number, addedHa: number, code: string | null = null): UnitBalance => ({
  code,
  name,
  kecamatan: 'Singkawang Barat',
  beforeHa: reducedHa,
  afterHa: addedHa,
  remainingHa: 0,
  reducedHa,
  addedHa,
  netHa: addedHa - reducedHa,
  uncertainReducedHa: 0,
  uncertainAddedHa: 0,
  closingErrorHa: 0,
  statedBeforeHa: null,
  statedAfterHa: null,
  areasBefore: 0,
  areasAfter: 0,
});

const lineage = (kind: Lineage['kind'], before: string[], after: string[], reducedHa: number): Lineage => ({
  kind,
  before,
  after,
  beforeHa: 0,
  afterHa: 0,
  remainingHa: 0,
  reducedHa,
  addedHa: 0,
  unit: 0,
  links: [],
});

const names = (found: readonly { row: UnitBalance }[]) => found.map(({ row }) => row.name);

describe('kelurahan in order of change', () => {
  const units = [
    unit('Condong', 0, 0),
    unit('Roban', 2, 1),
    unit('Kuala', 1, 9, '61.72.02.1004'),
    unit('Baru', 0, 0),
  ];

  it('puts what changed most first, whichever way, and still ground by name', () => {
    expect(names(rankUnits(units, '', 'change'))).toEqual(['Kuala', 'Roban', 'Baru', 'Condong']);
    expect(rankUnits(units, '', 'change')[0].index).toBe(2);
  });

  it('can put the largest loss on balance first, or go by name', () => {
    expect(names(rankUnits(units, '', 'net'))).toEqual(['Roban', 'Baru', 'Condong', 'Kuala']);
    expect(names(rankUnits(units, '', 'name'))).toEqual(['Baru', 'Condong', 'Kuala', 'Roban']);
  });

  it('finds by part of the name or of the code, whatever the case', () => {
    expect(names(rankUnits(units, ' kUA ', 'change'))).toEqual(['Kuala']);
    expect(names(rankUnits(units, '02.1004', 'change'))).toEqual(['Kuala']);
    expect(rankUnits(units, 'tidak ada', 'change')).toEqual([]);
  });

  it('scales bars to the longest, and never to zero', () => {
    expect(barScale(units)).toBe(9);
    expect(barScale([])).toBe(1);
  });
});

describe('areas', () => {
  const areas = [lineage('cleared', ['a'], [], 1), lineage('split', ['b'], ['c', 'd'], 5)];
  const labels = {
    before: new Map([
      ['a', 'RT 01'],
      ['b', 'RT 02'],
    ]),
    after: new Map([
      ['c', 'RT 02A'],
      ['d', 'RT 02B'],
    ]),
  };
  const find = (kind: Lineage['kind'] | null, query: string) =>
    rankLineages(areas, labels, () => 'Kuala', kind, query).map(({ title }) => title);

  it('are named by what they were and what they became', () => {
    expect(find(null, '')).toEqual(['RT 02 → RT 02A, RT 02B', 'RT 01']);
  });

  it('are filtered by kind and words, also of their kelurahan', () => {
    expect(find('cleared', '')).toEqual(['RT 01']);
    expect(find(null, '02b')).toHaveLength(1);
    expect(find(null, 'kuala')).toHaveLength(2);
    expect(countKinds(areas).get('split')).toBe(1);
  });
});
