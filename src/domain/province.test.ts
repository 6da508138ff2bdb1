import { expect, it } from 'vitest';
import { provinceIn } from './province.ts';

it('is what the rows say, as it is written in full', () => {
  expect(provinceIn([{ Provinsi: 'JAWA TENGAH' }, { PROVINSI: 'Jawa Tengah' }], [])).toBe('Jawa Tengah');
  expect(provinceIn([{ WADMPR: 'Prov. Kalimantan Barat' }], ['33.75.01.1001'])).toBe('Kalimantan Barat');
  expect(provinceIn([{ Provinsi: 'Provinsi Nusantara Baru' }], [])).toBe('Nusantara Baru');
});

it('is what codes of kelurahan begin with, in the forms that files have', () => {
  expect(provinceIn([{ Provinsi: '33' }], ['33750401', '33750402'])).toBe('Jawa Tengah');
  expect(provinceIn([], ['61.72.01.1001', null, '6371011010', '61.72.02.1002'])).toBe('Kalimantan Barat');
  expect(provinceIn([], ['6371011010'])).toBe('Kalimantan Selatan');
});

it('is not guessed where codes are no kelurahan, or number Papua as BPS does', () => {
  expect(provinceIn([], ['12', '0042', 'A-61720101', null])).toBeNull();
  expect(provinceIn([], ['9471010001'])).toBe(null);
  expect(provinceIn([], ['91.71.01.1001'])).toBe('Papua');
});
