import { expect, it } from 'vitest';
import { parseScale } from './print-settings.ts';

it('reads a scale as people write it', () => {
  expect(parseScale('1:5.000')).toBe(5000);
  expect(parseScale(' 1 : 2 500 ')).toBe(2500);
  expect(parseScale('1/10000')).toBe(10000);
  expect(parseScale('50.000')).toBe(50_000);
  expect(parseScale('500')).toBe(500);
});

it('refuses what no sheet is drawn at', () => {
  for (const text of ['', '1:499', '1:50.001', 'lima ribu', '-5000', '1:0', '5e3'])
    expect(parseScale(text)).toBeNull();
});
