import { expect, it } from 'vitest';
import { columnName, number } from './cell.ts';

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('leaves a cell blank where there is no number', () => {
  expect(number(null)?.kind).toBe('blank');
  expect(number(Number.NaN)?.kind).toBe('blank');
  expect(number(0)?.kind).toBe('number');
});
