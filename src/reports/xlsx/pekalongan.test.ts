import { strFromU8 } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import {
  convertWithLibreOffice,
  describeWithLibreOffice,
  EVERY_SHEET_AS_CSV,
} from '../../../tests/support/libre-office.ts';
import { pekalonganReport } from '../../../tests/support/pekalongan-report.ts';
import { describeWithSharedData } from '../../../tests/support/shared-data.ts';
import type { Figures } from '../../comparison/balance.ts';
import type { Report } from '../report.ts';
import { readWorkbook } from './testing/read-workbook.ts';
import { csvRows, withoutValues } from './testing/reckon.ts';
import { xlsxOf } from './xlsx.ts';

const FIGURES = ['beforeHa', 'remainingHa', 'reducedHa', 'addedHa', 'afterHa', 'netHa'] as const;

describeWithSharedData('the workbook of Pekalongan', () => {
  let report: Report;
  let bytes: Uint8Array;
  beforeAll(async () => {
    report = await pekalonganReport();
    ({ bytes } = await xlsxOf(report));
  });

  it('has every figure of the balance, to the last digit, beside its name', () => {
    const [sheet] = readWorkbook(bytes);
    const rows = new Map<string, number>();
    for (const [address, { text }] of sheet.cells)
      if (text !== null && address.startsWith('B')) rows.set(text, Number(address.slice(1)));
    const figuresIn = (name: string) =>
      ['D', 'E', 'F', 'G', 'H', 'I'].map((column) => sheet.cells.get(`${column}${rows.get(name)}`)?.value);
    for (const row of [...report.balance.units, report.balance.outside])
      expect(figuresIn(row.name), row.name).toEqual(FIGURES.map((figure) => row[figure]));
    expect(figuresIn('Jumlah')).toEqual(FIGURES.map((figure) => report.balance.totals[figure]));
  });

  it('finds the kecamatan that the boundaries leave out', () => {
    const [sheet] = readWorkbook(bytes);
    const kecamatan = [...sheet.cells].filter(([address]) => /^C\d+$/.test(address));
    expect(kecamatan.filter(([, { text }]) => text?.startsWith('Pekalongan '))).toHaveLength(27);
  });

  describeWithLibreOffice('in LibreOffice', () => {
    it('reckons every row of the balance from the formulas alone', async () => {
      const files = await convertWithLibreOffice('neraca.xlsx', withoutValues(bytes), EVERY_SHEET_AS_CSV);
      const rows = csvRows(strFromU8(files.get('neraca-Neraca.csv') ?? new Uint8Array()));
      const expectRow = (name: string, figures: Figures) => {
        const row = rows.find((cells) => cells[1] === name) ?? [];
        FIGURES.forEach((figure, index) => {
          const reckoned = Number(row[3 + index]?.replace(',', '.'));
          expect(Math.abs(reckoned - figures[figure]), `${name} ${figure}`).toBeLessThan(1e-9);
        });
      };
      for (const unit of report.balance.units) expectRow(unit.name, unit);
      expectRow('Jumlah', report.balance.totals);
      const attachment = csvRows(strFromU8(files.get('neraca-Lampiran SK.csv') ?? new Uint8Array()));
      const drawn = Number(attachment.find((cells) => cells[1] === 'Jumlah')?.[2].replace(',', '.'));
      expect(Math.abs(drawn - report.balance.after.drawnHa)).toBeLessThan(1e-9);
    });
  });
});
