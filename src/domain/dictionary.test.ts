import { describe, expect, it } from 'vitest';
import { fieldMeanings } from './dictionary.ts';

describe('attribute dictionary', () => {
  it.each([
    ['KECAMATAN', 'kecamatan'],
    ['WADMKC', 'kecamatan'],
    ['Kelurahan', 'kelurahan'],
    ['WADMKD', 'kelurahan'],
    ['DESA', 'kelurahan'],
    ['Kode_Kel', 'kelurahanCode'],
    ['KDEPUM', 'kelurahanCode'],
    ['RT_RW', 'rtRw'],
    ['Kode_RTRW', 'rtRw'],
    ['Kode_RT_RW', 'rtRw'],
    ['Basis', 'rtRw'],
    ['RT', 'rt'],
    ['rw', 'rw'],
    ['LUAS', 'statedArea'],
    ['LUAS_HA', 'statedArea'],
    ['LUAS_ha', 'statedArea'],
    ['Luas_Kumuh', 'statedArea'],
    ['luas_awal', 'statedArea'],
    ['luasan', 'statedArea'],
    ['LUASANBARU', 'statedArea'],
    ['Luasan_202', 'statedArea'],
    ['Skor_Kumuh', 'score'],
    ['skor_awal', 'score'],
    ['Nilai', 'score'],
    ['kum_awal', 'slumClass'],
    ['Status', 'slumClass'],
    ['KRITERIA_KUMUH', 'slumClass'],
    ['KRITERIA_K', 'slumClass'],
    ['Kawasan', 'kawasan'],
    ['Deliniasi', 'kawasan'],
    ['SK_Kumuh', 'decreeNumber'],
    ['No. BA', 'clearedBy'],
    ['Tahun BA', 'clearedOn'],
  ])('%s means %s', (name, role) => {
    expect(fieldMeanings(name, 'delineation')[0]?.role).toBe(role);
  });

  it('reads bare names by the kind of layer', () => {
    expect(fieldMeanings('nama', 'units')[0]?.role).toBe('kelurahan');
    expect(fieldMeanings('nama', 'delineation')[0]?.role).toBe('kawasan');
    expect(fieldMeanings('kode', 'units')[0]?.role).toBe('kelurahanCode');
    expect(fieldMeanings('kode', 'delineation')).toEqual([]);
  });

  it('prefers the surer name', () => {
    const score = (name: string): number => fieldMeanings(name, 'delineation')[0]?.score ?? 0;
    expect(score('luas_awal')).toBeGreaterThan(score('luas_akhir'));
    expect(score('Luas_Kumuh')).toBeGreaterThan(score('LUAS'));
  });

  it.each(['k1_a_p', 'FID', 'Sumber', 'Shape_Area', '__proto__', 'constructor', ''])(
    'does not know %s',
    (name) => {
      expect(fieldMeanings(name, 'delineation')).toEqual([]);
    },
  );
});
