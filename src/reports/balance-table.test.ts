import { describe, expect, it } from 'vitest';
import { balanceTable } from './balance-table.ts';
import { HEADING, sampleBalance } from './testing/sample.ts';

describe('balanceTable', () => {
  it('is aligned, with two decimals, and only rows that hold ground', async () => {
    const { balance } = await sampleBalance();
    const table = balanceTable(balance, HEADING);
    const lines = table.trimEnd().split('\n');
    const header = lines.findIndex((line) => line.startsWith('Kelurahan/desa'));
    expect(lines[header]).toMatch(/Sebelum +Sesudah +Tetap +Berkurang +Bertambah +Selisih$/);
    const rows = lines.slice(header + 2, -3);
    expect(rows.map((line) => line.split(/ {2,}/)[0])).toEqual([
      '=HYPERLINK("http://x";"Kuala")',
      'Roban; "Atas"',
      'Di luar kelurahan',
    ]);
    expect(lines.at(-2)).toMatch(/^Jumlah +4,9\d +4,9\d +3,6\d +1,2\d +1,2\d +-?0,00$/);
    expect(lines.at(-1)).toMatch(/^1 kelurahan\/desa tanpa lahan kumuh/);
    expect(new Set([lines[header], ...rows, lines.at(-2)].map((line) => line?.length)).size).toBe(1);
    expect(table).not.toMatch(/-0,00/);
  });

  it('names states, method, tolerance, and made-up shapes', async () => {
    const { balance } = await sampleBalance();
    const table = balanceTable(balance, HEADING, 'en');
    expect(table).toMatch(
      /Before: SK 2016 \(4 polygons; 4,9\d ha drawn; 0,00 ha drawn twice; 4,80 ha stated\)/,
    );
    expect(table).toContain('UTM (as decrees do)');
    expect(table).toContain('Tolerance: 0,5 m');
    expect(table).toContain('Illustrative geometry');
  });

  it('keeps control characters of a file away from the terminal', async () => {
    const { balance } = await sampleBalance();
    const [first, ...rest] = balance.units;
    const armed = { ...balance, units: [{ ...first, name: 'Ku\u001b[31mala\n\u202e' }, ...rest] };
    const table = balanceTable(armed, HEADING);
    expect(table).toContain('Ku [31mala');
    expect(table.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
  });
});
