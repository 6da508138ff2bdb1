import { describe, expect, it } from 'vitest';
import { delineation, minute } from '../../../../project/testing/builders.ts';
import { freeMinuteName, leftAfter, minuteStates } from './cleared-hectares.ts';

const sk = delineation('SK 2020', 2020, ['a', 'b', 'c', 'd']);
const later = minute(sk, 'BA 2022', '2022', ['b']);
const earlier = minute(sk, 'BA 2021', '2021-06-01', ['a']);
const minutes = [later, earlier];
const hectares = new Map(sk.areas.map(({ id }, index) => [id, [1, 2, 4, 8][index]]));

describe('what BAs leave of an SK', () => {
  it('follows their dates, not the order in which they were written', () => {
    expect(
      minuteStates(sk, minutes, hectares).map(({ minute: { name }, clearedHa, leftHa }) => [
        name,
        clearedHa,
        leftHa,
      ]),
    ).toEqual([
      ['BA 2021', 1, 14],
      ['BA 2022', 2, 12],
    ]);
  });

  it('counts only BAs up to the one that is to clear more', () => {
    const leftBy = (by: Parameters<typeof leftAfter>[3]) => leftAfter(sk, minutes, hectares, by, 4);
    expect(leftBy({ minute: earlier.id, date: earlier.date })).toBe(10);
    expect(leftBy({ minute: later.id, date: later.date })).toBe(8);
    expect(leftBy({ minute: null, date: '2020' })).toBe(11);
    expect(leftBy({ minute: null, date: '2021-12-31' })).toBe(10);
    expect(leftBy({ minute: null, date: '2023' })).toBe(8);
  });
});

it('names a BA after its year, and apart from others', () => {
  expect(freeMinuteName('2023-01-05', minutes)).toBe('BA 2023');
  expect(freeMinuteName('2021', minutes)).toBe('BA 2021 (2)');
});
