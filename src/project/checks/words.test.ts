import { describe, expect, it } from 'vitest';
import type { MultiPolygonRings } from '../../geo/column.ts';
import { hectares } from '../../geo/units.ts';
import { duplicateAttribute } from './duplicate-attribute.ts';
import { malformedAttribute } from './malformed-attribute.ts';
import { missingAttribute } from './missing-attribute.ts';
import { nearLimit } from './near-limit.ts';
import { otherUnit } from './other-unit.ts';
import { statedDiffers } from './stated-differs.ts';
import { type AreaSketch, look, mended, onGround, skOf, unitsOf } from './testing/look.ts';

/** `width` × `height` characters of some 11 m, `x` characters east of the first. */
const box = (x: number, width = 10, height = 10): MultiPolygonRings =>
  onGround([
    [
      [
        [x, 0],
        [x + width, 0],
        [x + width, height],
        [x, height],
        [x, 0],
      ],
    ],
  ]);

const units = unitsOf({ Kuala: box(0, 20), Roban: box(20, 20) });
const area = (id: string, x: number, words: Partial<AreaSketch> = {}): AreaSketch => ({
  id,
  shape: box(x),
  ...words,
});

describe('kelurahan in the attributes', () => {
  it('is held against the ground, code before name, and filled in from it', async () => {
    const sk = skOf([
      area('benar', 0, { kelurahan: 'Kel. KUALA' }),
      area('salah', 21, { kelurahan: 'Kuala' }),
      area('kode', 22, { kelurahan: 'Kuala', kelurahanCode: '6172021002' }),
      area('ejaan', 2, { kelurahan: 'Koeala' }),
      area('kosong', 3),
      area('sebagian', 13, { kelurahan: 'Kuala' }),
    ]);
    const findings = await look(otherUnit, sk, { units });
    expect(findings.map(({ key, severity }) => `${severity} ${key}`)).toEqual([
      'warning other-unit:salah',
      'info other-unit:ejaan',
    ]);
    expect(findings[0].message.id).toContain('100 % lahannya berada di Roban (hanya 0 % di Kuala)');
    const mend = findings[0].mend;
    expect(mend?.fields.map(({ field, value }) => `${field} ${value}`)).toEqual([
      'kelurahan Roban',
      'kelurahanCode 61.72.02.1002',
      'kecamatan Singkawang Barat',
    ]);
    const after = findings.reduce((each, { mend: cure }) => (cure === null ? each : mended(each, cure)), sk);
    expect(await look(otherUnit, after, { units })).toEqual([]);
  });
});

describe('stated hectares', () => {
  it('are held against the UTM plane by the share that is set, and changed only when asked', async () => {
    // 10 × 10 characters are 1,2309 ha.
    const sk = skOf([
      area('sama', 0, { statedHa: hectares(1.23) }),
      area('jauh', 20, { statedHa: hectares(1) }),
      area('nol', 40, { statedHa: hectares(0) }),
      area('diam', 60),
    ]);
    const findings = await look(statedDiffers, sk);
    expect(findings.map(({ areas }) => areas)).toEqual([['jauh']]);
    expect(findings[0].message.id).toContain('luas SK 1,0000 ha, luas deliniasi 1,23');
    expect(findings[0].mend?.fields).toEqual([{ area: 'jauh', field: 'statedHa', value: 1.23 }]);
    expect(await look(statedDiffers, sk, { settings: { statedShare: 0.3 } })).toEqual([]);
    const zero = await look(malformedAttribute, sk);
    expect(zero.map(({ key }) => key)).toEqual(['malformed-attribute:nol:statedHa']);
  });
});

describe('the limits of 10 and 15 ha', () => {
  it('hold for the kawasan, not for its RTs, and not for what is cleared', async () => {
    const parts = Array.from({ length: 8 }, (_, i) =>
      area(`rt${i}`, 10 * i, { kawasan: i % 2 === 0 ? 'Kuala' : 'KUALA' }),
    );
    const [finding, ...others] = await look(nearLimit, skOf(parts));
    expect(others).toEqual([]);
    expect(finding.areas).toHaveLength(8);
    expect(finding.message.id).toContain('Kawasan Kuala digambar 9,8');
    expect(finding.message.id).toContain('sekarang kewenangan kota/kabupaten, di seberang batas provinsi');
    expect(await look(nearLimit, skOf(parts), { cleared: ['rt0'] })).toEqual([]);
    expect(await look(nearLimit, skOf(parts), { settings: { nearLimitHa: 0.05 } })).toEqual([]);
  });
});

describe('rows of the attachment', () => {
  it('bear each RT/RW once in a kelurahan, however it is written', async () => {
    const sk = skOf([
      area('a', 0, { kelurahan: 'Kuala', rtRw: 'RT 001 RW 002' }),
      area('b', 10, { kelurahan: 'KUALA', rtRw: 'RT01/RW.2' }),
      area('c', 20, { kelurahan: 'Roban', rtRw: 'RT 001 RW 002' }),
    ]);
    const findings = await look(duplicateAttribute, sk);
    expect(findings.map(({ areas }) => areas)).toEqual([['a', 'b']]);
  });

  it('lack nothing: one finding an entry, filled in from the ground and the drawing', async () => {
    const sk = skOf([
      area('a', 0, { rtRw: 'RT 001', slumClass: 'light' }),
      area('b', 30, { rtRw: ' ', slumClass: 'heavy' }),
    ]);
    const findings = await look(missingAttribute, sk, { units });
    expect(findings.map(({ key, areas }) => `${key} ${areas.join(' ')}`)).toEqual([
      'missing-attribute:kelurahan a b',
      'missing-attribute:rtRw b',
      'missing-attribute:statedHa a b',
    ]);
    const after = findings.reduce((each, { mend }) => (mend === null ? each : mended(each, mend)), sk);
    expect(after.areas.map(({ kelurahan, statedHa }) => [kelurahan, statedHa])).toEqual([
      ['Kuala', 1.23],
      ['Roban', 1.23],
    ]);
    expect((await look(missingAttribute, after, { units })).map(({ key }) => key)).toEqual([
      'missing-attribute:rtRw',
    ]);
  });

  it('are well formed: RT/RW, score and class, by the rules in force', async () => {
    const rows = [
      area('rt', 0, { rtRw: 'Gang Mawar' }),
      area('skor', 20, { score: 120 }),
      area('kelas', 40, { score: 44, slumClass: 'light' }),
      area('tepi', 60, { score: 37.996, slumClass: 'medium' }),
      area('baik', 80, { rtRw: 'RT 39 RW 08', score: 61, slumClass: 'heavy' }),
    ];
    const keys = async (year: number | null) =>
      (await look(malformedAttribute, skOf(rows, year))).map(({ key }) =>
        key.replace('malformed-attribute:', ''),
      );
    expect(await keys(2020)).toEqual(['rt:rtRw', 'skor:score', 'kelas:score']);
    expect(await keys(2016)).toEqual(['rt:rtRw', 'skor:score', 'tepi:score', 'baik:score']);
    expect(await keys(null)).toEqual(['rt:rtRw', 'skor:score']);
  });
});
