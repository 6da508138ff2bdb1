import { expect, it } from 'vitest';
import { longDate } from './long-date.ts';
import { officeOf } from './office.ts';

it('knows who decrees in a city and in a regency', () => {
  expect(officeOf('Kota Pekalongan')).toBe('Wali Kota Pekalongan');
  expect(officeOf('KAB. Banjar')).toBe('Bupati Banjar');
  expect(officeOf('Kabupaten Tanah Laut')).toBe('Bupati Tanah Laut');
});

it('leaves it open where the name does not tell', () => {
  expect(officeOf('Singkawang')).toMatch(/^Wali Kota\/Bupati …+$/);
  expect(officeOf('Kotabaru')).toMatch(/^Wali Kota\/Bupati …+$/);
});

it('writes dates in words, and leaves alone what is no date', () => {
  expect(longDate('2026-11-22')).toBe('22 November 2026');
  expect(longDate('2026')).toBe('2026');
  expect(longDate('2026-13-45')).toBe('2026-13-45');
});
