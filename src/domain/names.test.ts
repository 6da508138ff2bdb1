import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeKey,
  editDistance,
  formatCode,
  isKemendagriCode,
  matchPlace,
  normalisePlaceName,
} from './names.ts';

describe('place names', () => {
  it.each([
    ['Kali Baros', 'Kalibaros'],
    ['KANDANG PANJANG', 'Kandang panjang'],
    ['Tanjunghulu', 'Tanjung Hulu'],
    ['Kelurahan Roban', 'Roban'],
    ['Kel. Kuala', 'kuala'],
    ['Kel Kuala', 'kuala'],
    ['Desa Bajuin', 'Bajuin'],
    ['Padukuhan-Kraton', 'Padukuhan Kraton'],
  ])('%s and %s are one place', (a, b) => {
    expect(normalisePlaceName(a)).toBe(normalisePlaceName(b));
  });

  it('keeps names that only begin like a title', () => {
    expect(normalisePlaceName('Kelayan Timur')).toBe('kelayantimur');
    expect(normalisePlaceName('Desa')).toBe('desa');
    expect(normalisePlaceName('Desaria')).toBe('desaria');
  });

  const units = ['Noyontaansari', 'Sokoduwet', 'Kauman', 'Kuala', 'Bajuin', 'Bajuin'];

  it.each([
    ['NOYONTAANSARI', { index: 0, how: 'same' }],
    ['Noyotaansari', { index: 0, how: 'similar' }],
    ['Sekoduwet', { index: 1, how: 'similar' }],
    ['Kuaman', null],
    ['Kuali', null],
    ['Bajuin', null],
    ['', null],
  ])('matches %s', (name, match) => {
    expect(matchPlace(name, units)).toEqual(match);
  });

  it('measures distance alike from both sides', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => editDistance(a, b) === editDistance(b, a)));
    expect(editDistance('abc', 'abd')).toBe(1);
    expect(editDistance('abc', 'xyz')).toBe(3);
  });
});

describe('codes', () => {
  it.each([
    ['61.72.01.1001', '6172011001', '61.72.01.1001', true],
    ['6172011001', '6172011001', '61.72.01.1001', true],
    ['6172011001.0', '6172011001', '61.72.01.1001', true],
    ['33750401', '33750401', '33750401', false],
    ['6371010 01', '637101001', '6371010 01', false],
    ['RT 01', null, 'RT 01', false],
  ])('%s', (code, key, formatted, kemendagri) => {
    expect(codeKey(code)).toBe(key);
    expect(formatCode(code)).toBe(formatted);
    expect(isKemendagriCode(code)).toBe(kemendagri);
  });
});
