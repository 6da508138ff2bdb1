import { describe, expect, it } from 'vitest';
import { readTargetHectares, readTargetYear } from './read-target.ts';

describe('a target as typed', () => {
  it.each([
    ['2024', 2024],
    [' 2030 ', 2030],
    ['24', null],
    ['20245', null],
    ['dua ribu', null],
    ['0000', null],
    ['', null],
  ])('year "%s" is %s', (typed, year) => {
    expect(readTargetYear(typed)).toBe(year);
  });

  it.each([
    ['0', 0],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.200', 1200],
    ['1.200,75 ha', 1200.75],
    ['-1', null],
    ['banyak', null],
    ['', null],
    ['999999999999', null],
  ])('hectares "%s" are %s', (typed, hectares) => {
    expect(readTargetHectares(typed)).toBe(hectares);
  });
});
