import { beforeAll, describe, expect, it } from 'vitest';
import type { ChangeBalance } from '../comparison/balance.ts';
import { balanceCsv } from './balance-csv.ts';
import { HEADING, sampleBalance } from './testing/sample.ts';

let balance: ChangeBalance;
beforeAll(async () => {
  ({ balance } = await sampleBalance());
});

const lines = (csv: string) => csv.slice(1).trimEnd().split('\r\n');

describe('balanceCsv', () => {
  it('begins with a byte order mark and says what it is of', () => {
    const csv = balanceCsv(balance, HEADING);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(lines(csv).slice(0, 9)).toEqual([
      'Neraca perubahan kumuh;Singkawang',
      'Sebelum;SK 2016',
      'Sesudah;SK 2020',
      expect.stringMatching(/^Cara hitung luas;UTM \(cara SK\), .*49N.*EPSG:32649/),
      `Mesin tumpang susun;${balance.method.overlay}`,
      'Toleransi (m);0,5',
      'Tanggal;2026-11-21',
      expect.stringContaining('Geometri ilustratif'),
      '',
    ]);
  });

  it('writes a row a unit, the ground outside and the total, with decimal commas', () => {
    const rows = lines(balanceCsv(balance, HEADING)).slice(9);
    expect(rows).toHaveLength(1 + 3 + 1 + 1);
    const total = rows[5].split(';');
    expect(total.slice(0, 4)).toEqual(['', 'Jumlah', '', '4,8000']);
    expect(total[4]).toBe(balance.totals.beforeHa.toFixed(4).replace('.', ','));
    expect(rows[4]).toMatch(/^;Di luar kelurahan;;/);
    expect(rows[3]).toBe(`;Jauh;'@barat;;0,0000;;${Array(8).fill('0,0000').join(';')}`);
  });

  it('never writes minus nought', () => {
    expect(balanceCsv(balance, HEADING)).not.toMatch(/-0,0000/);
  });

  it('makes formulas plain text, and quotes separators', () => {
    const csv = balanceCsv(balance, HEADING);
    expect(csv).toContain(`61.72.02.1001;"'=HYPERLINK(""http://x"";""Kuala"")";Singkawang Barat`);
    expect(csv).toContain('"Roban; ""Atas"""');
  });

  it('leaves negative numbers numbers', () => {
    const kuala = lines(balanceCsv(balance, HEADING, { separator: ',', decimals: 1 }))[10];
    expect(kuala).toMatch(/,-1\.2,/);
  });

  it('writes points and commas for other programs, and English', () => {
    const csv = balanceCsv(
      balance,
      { ...HEADING, illustrative: false },
      { separator: ',', language: 'en', decimals: 2 },
    );
    expect(lines(csv)[8]).toMatch(/^Code,Kelurahan\/desa,Kecamatan,Stated before \(ha\),Before \(ha\)/);
    expect(lines(csv).at(-1)).toMatch(/^,Total,,4\.80,4\.9\d,4\.80,4\.9\d,/);
    expect(csv).not.toContain('llustrative');
  });
});
