import { expect, it } from 'vitest';
import { unbroken } from './state-name.ts';

it('keeps a short name on one line and lets a long one break', () => {
  expect(unbroken('SK 2016 · BA 2019')).toBe('SK\u00a02016\u00a0·\u00a0BA\u00a02019');
  const long = 'SK Wali Kota Nomor 653 Tahun 2020';
  expect(unbroken(long)).toBe(long);
});
