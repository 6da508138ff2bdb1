import type { Severity } from '../../domain/note.ts';
import type { Text } from '../../domain/text.ts';
import { placeText } from '../balance-json.ts';
import type { Report } from '../report.ts';
import { number, type SheetCell, text } from './cell.ts';
import type { Sheet } from './sheet.ts';
import { type Column, titledSheet } from './titled-sheet.ts';

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { id: 'Kesalahan', en: 'Error' },
  warning: { id: 'Peringatan', en: 'Warning' },
  info: { id: 'Keterangan', en: 'Remark' },
};

const COLUMNS: readonly Column[] = [
  { name: { id: 'No', en: 'No' }, width: 6 },
  { name: { id: 'Tingkat', en: 'Severity' }, width: 12 },
  { name: { id: 'Kode', en: 'Code' }, width: 24 },
  { name: { id: 'Tempat', en: 'Place' }, width: 40 },
  { name: { id: 'Uraian', en: 'What was found' }, width: 90 },
];

const NONE: Text = { id: 'Tidak ada masalah yang ditemukan.', en: 'No problem was found.' };

/** What a reader must know before quoting the figures. */
export function issueSheet(report: Report): Sheet {
  const { language } = report;
  const { issues } = report.balance;
  const rows = issues.map(({ severity, code, place, message }, index): SheetCell[] => [
    number(index + 1, 'count'),
    text(SEVERITIES[severity][language]),
    text(code),
    text(placeText(place), 'wrapped'),
    text(message[language], 'wrapped'),
  ]);
  const empty: SheetCell[] = [...Array.from({ length: 4 }, () => text('')), text(NONE[language])];
  return titledSheet(report, {
    name: { id: 'Masalah', en: 'Issues' },
    title: { id: 'Masalah pada data', en: 'Issues in the data' },
    columns: COLUMNS,
    filter: issues.length > 0,
    body: () => (rows.length > 0 ? rows : [empty]),
  });
}
