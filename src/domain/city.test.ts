import { expect, it } from 'vitest';
import { cityIn } from './city.ts';

it('reads the city from whatever field names it', () => {
  expect(cityIn([{ Kota: 'Kota Pekalongan', Kode_Kota: '3375' }])).toBe('Kota Pekalongan');
  expect(cityIn([{ KAB_KOTA: ' Kebumen ' }, { Kab_Kota: 'Kebumen' }, { Kab_Kota: 'Purworejo' }])).toBe(
    'Kebumen',
  );
});

it('takes no code and no empty cell for a city', () => {
  expect(cityIn([{ Kota: '3375', Kabupaten: '' }, { Kelurahan: 'Tirto' }])).toBeNull();
});
