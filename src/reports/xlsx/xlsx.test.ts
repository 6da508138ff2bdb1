import { strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  convertWithLibreOffice,
  describeWithLibreOffice,
  EVERY_SHEET_AS_CSV,
} from '../../../tests/support/libre-office.ts';
import type { TimelineStep } from '../../comparison/timeline-types.ts';
import { featureContains } from '../../geo/point-in-feature.ts';
import type { Report } from '../report.ts';
import { HOSTILE, sampleReport } from '../testing/sample-report.ts';
import { type ReadSheet, readWorkbook } from './testing/read-workbook.ts';
import { csvRows, withoutValues } from './testing/reckon.ts';
import { xlsxOf } from './xlsx.ts';

/** Title, states, method, "illustrative", an empty row, two of names: the first row of a kelurahan. */
const FIRST = 8;

let report: Report;
let bytes: Uint8Array;
let sheets: readonly ReadSheet[];
beforeAll(async () => {
  report = await sampleReport();
  ({ bytes } = await xlsxOf(report));
  sheets = readWorkbook(bytes);
});

function sheetNamed(name: string, among = sheets): ReadSheet {
  const found = among.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}
const cellAt = (sheet: ReadSheet, address: string) => sheet.cells.get(address);

describe('xlsxOf', () => {
  it('names the file by city and states, and its sheets in the order of use', async () => {
    expect((await xlsxOf(report)).name).toBe('kota-b-uji-b-co_sk-2016_sk-2020.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual([
      'Neraca',
      'Area',
      'Silsilah',
      'Lampiran SK',
      'Masalah',
      'Metode',
    ]);
  });

  it('speaks English when the report does', async () => {
    const english = readWorkbook((await xlsxOf({ ...report, language: 'en' })).bytes);
    expect(english.map(({ name }) => name)).toContain('SK attachment');
    expect(cellAt(english[0], `D${FIRST - 2}`)?.text).toBe('Before (ha)');
  });

  it('gives the same bytes for the same report', async () => {
    expect((await xlsxOf(report)).bytes).toEqual(bytes);
  });

  it('says what it is of, how it was computed, and that its shapes are made up', () => {
    for (const { name, cells } of sheets) {
      const texts = [...cells.values()].map(({ text }) => text ?? '').join('\n');
      expect(texts, name).toContain(HOSTILE.title);
      expect(texts, name).toContain('UTM (cara SK), WGS 84 / UTM zona 49N (EPSG:32649)');
      expect(texts, name).toContain('Geometri ilustratif');
    }
  });
});

describe('the sheet Neraca', () => {
  it('has the figures of the balance to the last digit', () => {
    const sheet = sheetNamed('Neraca');
    [...report.balance.units, report.balance.outside].forEach((row, index) => {
      const value = (column: string) => cellAt(sheet, `${column}${FIRST + index}`)?.value;
      expect(value('D')).toBe(row.beforeHa);
      expect(value('E')).toBe(row.remainingHa);
      expect(value('F')).toBe(row.reducedHa);
      expect(value('G')).toBe(row.addedHa);
      expect(value('H')).toBe(row.afterHa);
      expect(value('I')).toBe(row.netHa);
      expect(value('J')).toBe(row.uncertainReducedHa);
      expect(value('K')).toBe(row.uncertainAddedHa);
      expect(value('L') ?? null).toBe(row.statedBeforeHa);
      expect(value('M') ?? null).toBe(row.statedAfterHa);
      expect(value('N')).toBe(row.areasBefore);
      expect(value('O')).toBe(row.areasAfter);
    });
  });

  it('adds up by formula, and stores what the formulas give', () => {
    const sheet = sheetNamed('Neraca');
    const last = FIRST + report.balance.units.length;
    const total = last + 1;
    const { totals } = report.balance;
    expect(cellAt(sheet, `B${total}`)?.text).toBe('Jumlah');
    expect(cellAt(sheet, `D${total}`)).toMatchObject({
      formula: `SUM(D${FIRST}:D${last})`,
      value: totals.beforeHa,
    });
    expect(cellAt(sheet, `F${total}`)).toMatchObject({
      formula: `SUM(F${FIRST}:F${last})`,
      value: totals.reducedHa,
    });
    expect(cellAt(sheet, `I${total}`)).toMatchObject({ formula: `H${total}-D${total}`, value: totals.netHa });
    expect(cellAt(sheet, `I${FIRST}`)).toMatchObject({ formula: `H${FIRST}-D${FIRST}` });
    expect(cellAt(sheet, `P${FIRST}`)).toMatchObject({ formula: `D${FIRST}-E${FIRST}-F${FIRST}` });
  });

  it('sets beside the total what the balance says, and the difference', () => {
    const sheet = sheetNamed('Neraca');
    const total = FIRST + report.balance.units.length + 1;
    expect(cellAt(sheet, `H${total + 1}`)).toMatchObject({
      formula: null,
      value: report.balance.totals.afterHa,
    });
    expect(cellAt(sheet, `H${total + 2}`)).toMatchObject({ formula: `H${total}-H${total + 1}`, value: 0 });
  });
});

describe('the sheets of areas', () => {
  it('have every line of descent and every link', () => {
    const links = report.balance.areas.flatMap(({ links }) => links);
    expect(sheetNamed('Area').rows).toBe(FIRST - 1 + report.balance.areas.length);
    expect(sheetNamed('Silsilah').rows).toBe(FIRST - 1 + links.length);
    report.balance.areas.forEach((lineage, index) => {
      expect(cellAt(sheetNamed('Area'), `I${FIRST + index}`)?.value).toBe(lineage.beforeHa);
      expect(cellAt(sheetNamed('Area'), `M${FIRST + index}`)?.value).toBe(lineage.afterHa);
    });
  });
});

describe('the sheet Lampiran SK', () => {
  it('lists the areas after with a point inside each, and leaves blank what is not known', () => {
    const sheet = sheetNamed('Lampiran SK');
    const { geometry } = report.after.state;
    const { areas } = report.after;
    for (let row = FIRST; row < FIRST + areas.length; row++) {
      const at = [cellAt(sheet, `I${row}`)?.value ?? 0, cellAt(sheet, `H${row}`)?.value ?? 0] as const;
      expect(areas.some((_, area) => featureContains(geometry, area, at))).toBe(true);
      for (const column of ['J', 'K', 'L', 'M']) expect(cellAt(sheet, `${column}${row}`)).toBeUndefined();
    }
  });

  it('adds up to the hectares drawn', () => {
    const total = cellAt(sheetNamed('Lampiran SK'), `C${FIRST + report.after.areas.length}`);
    expect(total?.value).toBeCloseTo(report.balance.after.drawnHa, 10);
    expect(total?.formula).toBe(`SUM(C${FIRST}:C${FIRST + report.after.areas.length - 1})`);
  });

  it('takes land status and priority from the file where it has them', async () => {
    const [first, ...others] = report.after.areas;
    const told = {
      ...first,
      attributes: { Status_Lahan: 'Legal', PRIORITAS: 1 },
      score: 42.5,
      slumClass: 'medium',
    } as const;
    const after = { ...report.after, areas: [told, ...others] };
    const sheet = sheetNamed('Lampiran SK', readWorkbook((await xlsxOf({ ...report, after })).bytes));
    const texts = [...sheet.cells.values()].map(({ text, value }) => text ?? value);
    expect(texts).toEqual(expect.arrayContaining(['Legal', '1', 42.5, 'Kumuh sedang']));
  });
});

describe('the sheet Lini masa', () => {
  it('separates what was handled from what was redrawn, by formula', async () => {
    const { totals, units, outside } = report.balance;
    const step = (kind: TimelineStep['kind']): TimelineStep => ({ kind, figures: totals, units, outside });
    const state = (name: string, hectares: number) =>
      ({ name, hectares, year: null, date: '2019', kind: 'minute', statedHa: null }) as const;
    const timeline = {
      states: [state('SK 2016', 74), state('BA 2019', 34), state('SK 2020', 58)],
      steps: [step('handled'), step('redrawn')],
      method: report.balance.method,
      handledHa: totals.reducedHa,
      redrawnOutHa: totals.reducedHa,
      redrawnInHa: totals.addedHa,
    };
    const sheet = sheetNamed('Lini masa', readWorkbook((await xlsxOf({ ...report, timeline })).bytes));
    expect(cellAt(sheet, `K${FIRST + 1}`)).toMatchObject({ formula: `E${FIRST + 1}-E${FIRST}`, value: -40 });
    expect(cellAt(sheet, `E${FIRST + 3}`)).toMatchObject({
      formula: `SUMIF(G${FIRST}:G${FIRST + 2},"tertangani",I${FIRST}:I${FIRST + 2})`,
      value: totals.reducedHa,
    });
  });
});

describe('texts of files', () => {
  const labels = [
    '=HYPERLINK("http://x";"klik")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    'constructor',
    '__proto__',
    '_x0041_',
    'كلوراهن ٣',
    '<f>1+1</f>&amp;',
    '  RT 1  ',
  ];

  it('stay text, as they came, and stay so under hands', async () => {
    const hostile = await reportWithLabels(labels);
    const cells = [...sheetNamed('Area', readWorkbook((await xlsxOf(hostile)).bytes)).cells.values()];
    for (const label of labels) {
      const cell = cells.find(
        ({ text }) => text === label || text === label.replace('_x0041_', '_x005F_x0041_'),
      );
      expect(cell, label).toMatchObject({ formula: null, value: null, isQuoted: /^[=+\-@\t]/.test(label) });
    }
  });

  it('show where a character was that a file cannot hold, and where they were cut', async () => {
    const hostile = await reportWithLabels(['a\u0001b\ud800c', 'x'.repeat(40_000)]);
    const texts = [...sheetNamed('Area', readWorkbook((await xlsxOf(hostile)).bytes)).cells.values()].map(
      ({ text }) => text,
    );
    expect(texts).toContain('a\ufffdb\ufffdc');
    expect(texts).toContain(`${'x'.repeat(32_766)}…`);
  });

  it('never become a formula: all formulas are ours', () => {
    for (const { cells } of sheets)
      for (const { formula } of cells.values())
        expect(formula ?? 'SUM(A1:A1)').toMatch(/^(SUM\([A-Z]+\d+:[A-Z]+\d+\)|[A-Z]+\d+([-/][A-Z]+\d+)+)$/);
  });

  async function reportWithLabels(names: readonly string[]): Promise<Report> {
    const lineage = report.balance.areas[0];
    const ids = names.map((_, index) => `n${index}`);
    const state = { ...report.before.state, ids, labels: names };
    return {
      ...report,
      before: { ...report.before, state, areas: [] },
      balance: { ...report.balance, areas: ids.map((id) => ({ ...lineage, before: [id], after: [] })) },
    };
  }
});

describeWithLibreOffice('a workbook in LibreOffice', () => {
  it('reckons the totals of the balance from the formulas alone', async () => {
    const files = await convertWithLibreOffice('neraca.xlsx', withoutValues(bytes), EVERY_SHEET_AS_CSV);
    const csv = files.get('neraca-Neraca.csv');
    if (!csv) throw new Error(`LibreOffice made ${[...files.keys()].join(', ')}`);
    const total = csvRows(strFromU8(csv)).find((row) => row[1] === 'Jumlah') ?? [];
    const figures = total.slice(3, 9).map((cell) => Number(cell.replace(',', '.')));
    const { beforeHa, remainingHa, reducedHa, addedHa, afterHa, netHa } = report.balance.totals;
    [beforeHa, remainingHa, reducedHa, addedHa, afterHa, netHa].forEach((hectares, index) => {
      expect(Math.abs(figures[index] - hectares)).toBeLessThan(1e-9);
    });
  });
});

describeWithLibreOffice('texts of files in LibreOffice', () => {
  it('are shown and not run', async () => {
    const files = await convertWithLibreOffice('teks.xlsx', bytes, EVERY_SHEET_AS_CSV);
    const areas = files.get('teks-Area.csv');
    expect(areas && strFromU8(areas)).toContain('=HYPERLINK(""http://x"")&""');
  });
});
