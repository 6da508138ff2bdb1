import type { Table } from 'docx';
import type { Figures, Lineage } from '../../comparison/balance.ts';
import { formatTwoDecimals } from '../../domain/format.ts';
import type { Report } from '../report.ts';
import { plainText } from '../sheet/plain-text.ts';
import { outsideWord } from '../words.ts';
import { clearedAreas, shrunkAreas } from './minute-areas.ts';
import { officialTable, plainLine, type TableColumn, type TableLine } from './table.ts';

/** Widths of each table add up to the text width of A4 upright: 9,355 twips. */
const REDUCTION: readonly TableColumn[] = [
  { name: 'No', width: 555, align: 'center' },
  { name: 'Kelurahan/Desa', width: 2400, align: 'left' },
  { name: 'Kecamatan', width: 2000, align: 'left' },
  { name: 'Luas awal (ha)', width: 1150, align: 'right' },
  { name: 'Berkurang (ha)', width: 1150, align: 'right' },
  { name: 'Sisa (ha)', width: 1100, align: 'right' },
  { name: 'Berkurang (%)', width: 1000, align: 'right' },
];

/** Per kelurahan what there was, what went, and what is left of it; those without ground before are not listed. */
export function reductionTable(report: Report, kecamatan: ReadonlyMap<number, string>): Table {
  const { units, outside, totals } = report.balance;
  const named = units.map((unit, index) => ({
    ...unit,
    kecamatan: unit.kecamatan ?? kecamatan.get(index) ?? '',
  }));
  const rows = [...named, { ...outside, name: outsideWord(report.balance).id, kecamatan: '' }];
  const lines = rows
    .filter(({ beforeHa }) => beforeHa > 0)
    .map((row, index) =>
      plainLine([String(index + 1), plainText(row.name), plainText(row.kecamatan), ...figureCells(row)]),
    );
  const total: TableLine = { kind: 'total', span: 3, cells: ['Jumlah', ...figureCells(totals)] };
  return officialTable(REDUCTION, [...lines, total]);
}

const figureCells = ({ beforeHa, reducedHa, remainingHa }: Figures): string[] => [
  formatTwoDecimals(beforeHa),
  formatTwoDecimals(reducedHa),
  formatTwoDecimals(remainingHa),
  beforeHa > 0 ? formatTwoDecimals((100 * reducedHa) / beforeHa) : '',
];

const CLEARED: readonly TableColumn[] = [
  { name: 'No', width: 655, align: 'center' },
  { name: 'Area', width: 4500, align: 'left' },
  { name: 'Kelurahan/Desa', width: 2700, align: 'left' },
  { name: 'Luas awal (ha)', width: 1500, align: 'right' },
];

/** Null where nothing was cleared. */
export function clearedTable(report: Report): Table | null {
  const areas = clearedAreas(report);
  if (areas.length === 0) return null;
  const names = namesOf(report);
  const lines = areas.map((lineage, index) =>
    plainLine([
      String(index + 1),
      names(lineage),
      unitName(report, lineage),
      formatTwoDecimals(lineage.beforeHa),
    ]),
  );
  const total: TableLine = {
    kind: 'total',
    span: 3,
    cells: ['Jumlah', formatTwoDecimals(sum(areas, ({ beforeHa }) => beforeHa))],
  };
  return officialTable(CLEARED, [...lines, total]);
}

const SHRUNK: readonly TableColumn[] = [
  { name: 'No', width: 655, align: 'center' },
  { name: 'Area', width: 3300, align: 'left' },
  { name: 'Kelurahan/Desa', width: 2000, align: 'left' },
  { name: 'Luas awal (ha)', width: 1150, align: 'right' },
  { name: 'Berkurang (ha)', width: 1150, align: 'right' },
  { name: 'Sisa (ha)', width: 1100, align: 'right' },
];

/** Null where no area lost a part only. */
export function shrunkTable(report: Report): Table | null {
  const areas = shrunkAreas(report);
  if (areas.length === 0) return null;
  const names = namesOf(report);
  const figures = (of: (pick: (lineage: Lineage) => number) => number): string[] => [
    formatTwoDecimals(of(({ beforeHa }) => beforeHa)),
    formatTwoDecimals(of(({ reducedHa }) => reducedHa)),
    formatTwoDecimals(of(({ remainingHa }) => remainingHa)),
  ];
  const lines = areas.map((lineage, index) =>
    plainLine([
      String(index + 1),
      names(lineage),
      unitName(report, lineage),
      ...figures((pick) => pick(lineage)),
    ]),
  );
  const total: TableLine = {
    kind: 'total',
    span: 3,
    cells: ['Jumlah', ...figures((pick) => sum(areas, pick))],
  };
  return officialTable(SHRUNK, [...lines, total]);
}

const sum = (areas: readonly Lineage[], pick: (lineage: Lineage) => number): number =>
  areas.reduce((total, lineage) => total + pick(lineage), 0);

/** What people call the areas of a line before. */
function namesOf({ before }: Report): (lineage: Lineage) => string {
  const labels = new Map(before.state.ids.map((id, index) => [id, before.state.labels[index]]));
  return (lineage) => plainText(lineage.before.map((id) => labels.get(id) ?? id).join('; '));
}

const unitName = ({ balance }: Report, { unit }: Lineage): string =>
  plainText(balance.units[unit]?.name ?? outsideWord(balance).id);
