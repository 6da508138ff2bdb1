import { describe, expect, it } from 'vitest';
import type { SlumArea } from '../../domain/delineation.ts';
import { hectares } from '../../geo/units.ts';
import { delineation } from '../testing/builders.ts';
import { type Arrangement, arrangeRows } from './arrange.ts';
import { tableColumns } from './columns.ts';

const given: readonly Partial<SlumArea>[] = [
  { label: 'RT 10', statedHa: hectares(2.5), slumClass: 'light', attributes: { Nilai: '0.85' } },
  { label: 'RT 2', statedHa: null, slumClass: 'heavy', attributes: { Nilai: '12' } },
  { label: 'RT 1', statedHa: hectares(0.5), slumClass: null, attributes: {} },
  { label: 'Désa Auh', statedHa: hectares(11), slumClass: 'medium', attributes: { Nilai: 'x' } },
];
const rows = delineation('SK', 2020, ['a', 'b', 'c', 'd']).areas.map((area, index) => ({
  area: { ...area, kawasan: null, ...given[index] },
  drawnHa: index,
}));
const columns = tableColumns(rows.map(({ area }) => area));
const labels = (arrangement: Partial<Arrangement>) =>
  arrangeRows(rows, columns, { query: '', filters: {}, sort: null, ...arrangement }).map(
    (index) => rows[index].area.label,
  );

describe('arranging rows', () => {
  it('keeps the order of the SK unless asked', () => {
    expect(labels({})).toEqual(['RT 10', 'RT 2', 'RT 1', 'Désa Auh']);
  });

  it('sorts numbers in names as numbers, and what is empty last both ways', () => {
    expect(labels({ sort: { column: 'label', descending: false } })).toEqual([
      'Désa Auh',
      'RT 1',
      'RT 2',
      'RT 10',
    ]);
    expect(labels({ sort: { column: 'statedHa', descending: false } }).at(-1)).toBe('RT 2');
    expect(labels({ sort: { column: 'statedHa', descending: true } })).toEqual([
      'Désa Auh',
      'RT 10',
      'RT 1',
      'RT 2',
    ]);
  });

  it('sorts the class by weight', () => {
    expect(labels({ sort: { column: 'slumClass', descending: true } })).toEqual([
      'RT 2',
      'Désa Auh',
      'RT 10',
      'RT 1',
    ]);
  });

  it.each([
    ['statedHa', '> 2', ['RT 10', 'Désa Auh']],
    ['statedHa', '<= 2,5', ['RT 10', 'RT 1']],
    ['statedHa', '0,5..3', ['RT 10', 'RT 1']],
    ['statedHa', '=', ['RT 2']],
    ['label', '=rt 1', ['RT 1']],
    ['label', '!rt', ['Désa Auh']],
    ['label', 'desa', ['Désa Auh']],
    ['slumClass', 'ringan', ['RT 10']],
    ['attribute:Nilai', '>1', ['RT 2']],
    ['drawnHa', '>=2', ['RT 1', 'Désa Auh']],
  ])('filters %s by %j', (column, filter, expected) => {
    expect(labels({ filters: { [column]: filter } })).toEqual(expected);
  });

  it('finds all words of a query, in any column', () => {
    expect(labels({ query: 'KUALA 12' })).toEqual(['RT 2']);
    expect(labels({ query: 'auh sedang' })).toEqual(['Désa Auh']);
    expect(labels({ query: 'tidak ada ini' })).toEqual([]);
  });
});
