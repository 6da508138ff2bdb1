import type { Lineage } from '../../comparison/balance.ts';
import type { Text } from '../../domain/text.ts';
import { LINEAGE_NAMES } from '../lineage-names.ts';
import type { Report } from '../report.ts';
import { outsideWord, WORDS } from '../words.ts';
import { formula, number, type SheetCell, text } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { type Column, titledSheet } from './titled-sheet.ts';

type Labels = ReadonlyMap<string, string>;

const BEFORE: Text = { id: 'Sebelum', en: 'Before' };
const AFTER: Text = { id: 'Sesudah', en: 'After' };
const HECTARES: Text = { id: 'Luas (ha)', en: 'Hectares' };
const LABEL: Text = { id: 'Area', en: 'Area' };
const ID: Text = { id: 'Kode area', en: 'Area id' };
const NUMBER: Text = { id: 'No', en: 'No' };

const AREA_COLUMNS: readonly Column[] = [
  { name: NUMBER, width: 6 },
  { name: { id: 'Perubahan', en: 'Change' }, width: 11 },
  { name: WORDS.unit, width: 22 },
  { name: WORDS.kecamatan, width: 18 },
  { group: BEFORE, name: LABEL, width: 33 },
  { group: BEFORE, name: ID, width: 30 },
  { group: AFTER, name: LABEL, width: 33 },
  { group: AFTER, name: ID, width: 30 },
  { group: HECTARES, name: { id: 'sebelum', en: 'before' }, width: 10 },
  { group: HECTARES, name: { id: 'tetap', en: 'remaining' }, width: 10 },
  { group: HECTARES, name: { id: 'berkurang', en: 'reduced' }, width: 11 },
  { group: HECTARES, name: { id: 'bertambah', en: 'added' }, width: 11 },
  { group: HECTARES, name: { id: 'sesudah', en: 'after' }, width: 10 },
  { name: { id: 'Bagian yang tetap', en: 'Share remaining' }, width: 10 },
];

/** What became of each area: a row a line of descent, with what people call the areas on both sides. */
export function areaSheet(report: Report, kecamatan: ReadonlyMap<number, string>): Sheet {
  const before = labelsOf(report.before);
  const after = labelsOf(report.after);
  return titledSheet(report, {
    name: { id: 'Area', en: 'Areas' },
    title: { id: 'Perubahan tiap area', en: 'What became of each area' },
    columns: AREA_COLUMNS,
    frozenColumns: 2,
    filter: true,
    body: (first) =>
      report.balance.areas.map((lineage, index) => [
        number(index + 1, 'count'),
        text(LINEAGE_NAMES[lineage.kind][report.language]),
        ...homeCells(report, lineage, kecamatan),
        ...sideCells(lineage.before, before),
        ...sideCells(lineage.after, after),
        number(lineage.beforeHa),
        number(lineage.remainingHa),
        number(lineage.reducedHa),
        number(lineage.addedHa),
        number(lineage.afterHa),
        shareCell(lineage, first + index),
      ]),
  });
}

const labelsOf = ({ state }: Report['before']): Labels =>
  new Map(state.ids.map((id, index) => [id, state.labels[index]]));

function homeCells(
  { balance, language }: Report,
  { unit }: Lineage,
  kecamatan: ReadonlyMap<number, string>,
): SheetCell[] {
  const home = balance.units[unit];
  if (home === undefined) return [text(outsideWord(balance)[language]), text('')];
  return [text(home.name), text(home.kecamatan ?? kecamatan.get(unit) ?? '')];
}

const sideCells = (ids: readonly string[], labels: Labels): SheetCell[] => [
  text(ids.map((id) => labels.get(id) ?? id).join('; '), 'wrapped'),
  text(ids.join('; '), 'wrapped'),
];

/** Of the ground before, the part that remains; nothing to share for a new area. */
const shareCell = ({ beforeHa, remainingHa }: Lineage, row: number): SheetCell =>
  beforeHa === 0 ? text('') : formula(`J${row}/I${row}`, remainingHa / beforeHa, 'percent');

const LINK_COLUMNS: readonly Column[] = [
  { name: NUMBER, width: 6 },
  { name: { id: 'Baris di lembar Area', en: 'Number on the sheet Areas' }, width: 11 },
  { name: { id: 'Perubahan', en: 'Change' }, width: 12 },
  { group: BEFORE, name: LABEL, width: 33 },
  { group: BEFORE, name: ID, width: 30 },
  { group: AFTER, name: LABEL, width: 33 },
  { group: AFTER, name: ID, width: 30 },
  { name: { id: 'Luas bersama (ha)', en: 'Shared (ha)' }, width: 12 },
  { name: { id: 'Bagian dari sebelum', en: 'Share of before' }, width: 11 },
  { name: { id: 'Bagian dari sesudah', en: 'Share of after' }, width: 11 },
];

/** Which area before lies on which area after: a row a pair. */
export function linkSheet(report: Report): Sheet {
  const before = labelsOf(report.before);
  const after = labelsOf(report.after);
  const links = report.balance.areas.flatMap(({ kind, links }, area) =>
    links.map((link) => ({ ...link, kind, area })),
  );
  return titledSheet(report, {
    name: { id: 'Silsilah', en: 'Lineage' },
    title: { id: 'Silsilah area', en: 'Lineage of the areas' },
    columns: LINK_COLUMNS,
    filter: true,
    body: () =>
      links.map((link, index) => [
        number(index + 1, 'count'),
        number(link.area + 1, 'count'),
        text(LINEAGE_NAMES[link.kind][report.language]),
        ...sideCells([link.before], before),
        ...sideCells([link.after], after),
        number(link.hectares),
        number(link.shareOfBefore, 'percent'),
        number(link.shareOfAfter, 'percent'),
      ]),
  });
}
