import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import type { ComparisonJson } from '../../src/reports/balance-json.ts';
import { convertWithLibreOffice } from '../support/libre-office.ts';
import { comparison, papers } from './support/pekalongan.ts';
import { csvRows, indonesian } from './support/tables.ts';
import { describeFinished, workFolder } from './support/tools.ts';

const CSV_OF_ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false,false,false,false,-1';

/** Every formula of the workbook, and the workbook without what they gave: whoever opens it must compute. */
function withoutResults(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly formulas: string[] } {
  const formulas: string[] = [];
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!name.startsWith('xl/worksheets/')) return [name, part];
    const bare = strFromU8(part).replace(/<f>([^<]*)<\/f><v>[^<]*<\/v>/g, (_, formula: string) => {
      formulas.push(formula);
      return `<f>${formula}</f>`;
    });
    return [name, strToU8(bare)];
  });
  return { bytes: zipSync(Object.fromEntries(parts)), formulas };
}

describeFinished('the workbook of Pekalongan, opened by LibreOffice', ['soffice'], () => {
  const folder = workFolder();
  const sheets = new Map<string, string[][]>();
  let balance: ComparisonJson;
  let formulas: readonly string[];

  beforeAll(async () => {
    balance = comparison();
    const [path] = papers(folder, '--xlsx').ending('.xlsx');
    const bare = withoutResults(readFileSync(path));
    formulas = bare.formulas;
    const made = await convertWithLibreOffice('hitung.xlsx', bare.bytes, CSV_OF_ALL_SHEETS);
    for (const [name, csv] of made)
      sheets.set(basename(name, '.csv').replace('hitung-', ''), csvRows(new TextDecoder().decode(csv)));
  }, 180_000);

  const table = () => {
    const rows = sheets.get('Neraca') ?? [];
    const head = rows.find((row) => row.includes('Luas awal (ha)')) ?? [];
    const place = (name: string) => head.indexOf(name);
    const columns = {
      beforeHa: place('Luas awal (ha)'),
      remainingHa: place('Tetap (ha)'),
      reducedHa: place('Berkurang (ha)'),
      addedHa: place('Bertambah (ha)'),
      afterHa: place('Luas akhir (ha)'),
      netHa: place('Selisih (ha)'),
      uncertainReducedHa: place('Tak pasti (ha)'),
      uncertainAddedHa: place('Tak pasti (ha)') + 1,
    } as const;
    const name = place('Kelurahan/desa');
    return { columns, row: (of: string) => rows.filter((row) => row[name] === of || row[0] === of) };
  };

  it('has the figures of the balance in every kelurahan, to the last digit that LibreOffice gives', () => {
    const { columns, row } = table();
    expect(balance.units).toHaveLength(27);
    for (const unit of [...balance.units, balance.outside]) {
      const found = row(unit.name);
      expect(found, unit.name).toHaveLength(1);
      for (const [figure, column] of Object.entries(columns))
        expect(indonesian(found[0][column]), `${unit.name} ${figure}`).toBeCloseTo(
          Number(Object.entries(unit).find(([key]) => key === figure)?.[1]),
          9,
        );
    }
  });

  it('adds up by formula to the totals of the balance', () => {
    const { columns, row } = table();
    const [total] = row('Jumlah');
    for (const [figure, column] of Object.entries(columns))
      expect(indonesian(total[column]), figure).toBeCloseTo(
        Number(Object.entries(balance.totals).find(([key]) => key === figure)?.[1]),
        9,
      );
  });

  it('computes with cells and sums only, and no cell fails', () => {
    expect(formulas.length).toBeGreaterThan(50);
    for (const formula of formulas) {
      expect(formula.replaceAll('&quot;', '"')).toMatch(/^[A-Z0-9$:+\-*/().,<>=;"' !a-z]+$/);
      expect(formula).not.toMatch(/HYPERLINK|WEBSERVICE|DDE|CALL|EXEC|INDIRECT/i);
    }
    for (const [name, rows] of sheets) expect(rows.flat().filter(isFault), name).toEqual([]);
  });

  it('lists every area once on each side, and the note of every issue', () => {
    const areas = sheets.get('Area')?.filter(([number]) => /^\d+$/.test(number)) ?? [];
    expect(areas).toHaveLength(balance.areas.length);
    const issues = sheets.get('Masalah')?.filter(([number]) => /^\d+$/.test(number)) ?? [];
    expect(issues.map((row) => row.at(-1))).toEqual(balance.issues.map(({ message }) => message));
  });

  it('names its method', () => {
    expect(sheets.get('Metode')?.flat()).toContain('Geodesik WGS84');
    expect(sheets.get('Neraca')?.flat().join(' ')).toContain('Geodesik WGS84');
  });
});

const isFault = (cell: string): boolean => /^#[A-Z/0!?]+|^Err:\d+$/.test(cell);
