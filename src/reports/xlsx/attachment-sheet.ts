import type { Text } from '../../domain/text.ts';
import type { AttachmentRow } from '../attachment-rows.ts';
import type { Report } from '../report.ts';
import { SLUM_CLASS_NAMES } from '../slum-class-names.ts';
import { WORDS } from '../words.ts';
import { formula, number, type SheetCell, text } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { type Column, titledSheet } from './titled-sheet.ts';

const AREA: Text = { id: 'Luas (ha)', en: 'Area (ha)' };
const SCOPE: Text = { id: 'Lingkup administratif', en: 'Administrative scope' };
const POINT: Text = { id: 'Titik koordinat (WGS 84)', en: 'Coordinates (WGS 84)' };
const CONDITION: Text = { id: 'Kondisi kekumuhan', en: 'Slum condition' };

const COLUMNS: readonly Column[] = [
  { name: { id: 'No', en: 'No' }, width: 6 },
  { name: { id: 'Nama lokasi', en: 'Location' }, width: 26 },
  { group: AREA, name: { id: 'deliniasi', en: 'drawn' }, width: 10 },
  { group: AREA, name: { id: 'menurut SK', en: 'stated' }, width: 10 },
  { group: SCOPE, name: { id: 'RT/RW', en: 'RT/RW' }, width: 18 },
  { group: SCOPE, name: { id: 'kelurahan/desa', en: 'kelurahan/desa' }, width: 22 },
  { group: SCOPE, name: { id: 'kecamatan', en: 'kecamatan' }, width: 20 },
  { group: POINT, name: { id: 'lintang', en: 'latitude' }, width: 12 },
  { group: POINT, name: { id: 'bujur', en: 'longitude' }, width: 12 },
  { group: CONDITION, name: { id: 'nilai', en: 'score' }, width: 8 },
  { group: CONDITION, name: { id: 'tingkat', en: 'class' }, width: 15 },
  { name: { id: 'Status lahan', en: 'Land status' }, width: 14 },
  { name: { id: 'Prioritas penanganan', en: 'Priority' }, width: 12 },
];

/** The table that is attached to an SK (Permen PUPR 14/PRT/M/2018), of the state after. What is not known is left blank. */
export function attachmentSheet(report: Report, rows: readonly AttachmentRow[]): Sheet {
  const title = {
    id: `Daftar lokasi perumahan kumuh dan permukiman kumuh, ${report.heading.after}`,
    en: `Slum locations, ${report.heading.after}`,
  };
  return titledSheet(report, {
    name: { id: 'Lampiran SK', en: 'SK attachment' },
    title,
    columns: COLUMNS,
    frozenColumns: 2,
    body: (first) => [
      ...rows.map((row, index) => cellsOf(row, index + 1, report)),
      ...(rows.length === 0 ? [] : [totalCells(rows, first, report)]),
    ],
  });
}

const cellsOf = (row: AttachmentRow, count: number, { language }: Report): SheetCell[] => [
  number(count, 'count'),
  text(row.location, 'wrapped'),
  number(row.hectares),
  number(row.statedHa),
  text(row.rtRw, 'wrapped'),
  text(row.kelurahan),
  text(row.kecamatan),
  number(row.at?.[1] ?? null, 'degrees'),
  number(row.at?.[0] ?? null, 'degrees'),
  number(row.score, 'score'),
  text(row.slumClass === null ? '' : SLUM_CLASS_NAMES[row.slumClass][language]),
  text(row.landStatus, 'wrapped'),
  text(row.priority, 'wrapped'),
];

function totalCells(rows: readonly AttachmentRow[], first: number, { language }: Report): SheetCell[] {
  const last = first + rows.length - 1;
  const sum = (pick: (row: AttachmentRow) => number | null): number =>
    rows.reduce((total, row) => total + (pick(row) ?? 0), 0);
  const isStated = rows.some(({ statedHa }) => statedHa !== null);
  return [
    text('', 'totalText'),
    text(WORDS.total[language], 'totalText'),
    formula(
      `SUM(C${first}:C${last})`,
      sum((row) => row.hectares),
      'totalHectares',
    ),
    isStated
      ? formula(
          `SUM(D${first}:D${last})`,
          sum((row) => row.statedHa),
          'totalHectares',
        )
      : text('', 'totalText'),
    ...Array.from({ length: COLUMNS.length - 4 }, () => text('', 'totalText')),
  ];
}
