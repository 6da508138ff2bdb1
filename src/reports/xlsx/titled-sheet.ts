import type { Language, Text } from '../../domain/text.ts';
import { methodLine } from '../heading.ts';
import type { Report } from '../report.ts';
import { WORDS } from '../words.ts';
import { type SheetCell, text } from './cell.ts';
import type { CellRange, Sheet, SheetRow } from './sheet.ts';

export interface Column {
  readonly name: Text;
  /** Stands over this and its neighbours of the same group. */
  readonly group?: Text;
  /** In characters. */
  readonly width: number;
}

interface Table {
  readonly name: Text;
  readonly title: Text;
  readonly columns: readonly Column[];
  readonly frozenColumns?: number;
  readonly filter?: boolean;
  /** The rows under the column names; the first of them is `firstRow`, counted from 1 as formulas do. */
  readonly body: (firstRow: number) => readonly (readonly SheetCell[])[];
}

const HEADER_HEIGHT = 30;

/** A table under what every sheet says of itself: the city, the states, the method and the date. */
export function titledSheet(report: Report, table: Table): Sheet {
  const { columns } = table;
  const { language } = report;
  const head = headRows(report, table.title);
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const headerRows = isGrouped ? 2 : 1;
  const header = head.length + headerRows - 1;
  return {
    name: table.name[language],
    widths: columns.map(({ width }) => width),
    rows: [
      ...head,
      ...headerCells(columns, language, isGrouped),
      ...table.body(header + 2).map((cells) => ({ cells, height: null })),
    ],
    merges: isGrouped ? headerMerges(columns, head.length) : [],
    header,
    headerRows,
    frozenColumns: table.frozenColumns ?? 0,
    filter: table.filter ?? false,
    footer: footerOf(report, table.title[language]),
  };
}

/** The rows above a table; the last is empty. */
export function headRows(report: Report, title: Text): readonly SheetRow[] {
  const { heading, language, balance } = report;
  const line = (value: string, style: 'title' | 'subtitle' | 'quiet', height: number | null): SheetRow => ({
    cells: [text(value, style)],
    height,
  });
  const method = `${WORDS.method[language]}: ${methodLine(balance, language)}. ${WORDS.date[language]}: ${heading.date}.`;
  return [
    line(`${title[language]}: ${heading.title}`, 'title', 21),
    line(`${heading.before} → ${heading.after}`, 'subtitle', null),
    line(method, 'quiet', null),
    ...(heading.illustrative ? [line(WORDS.illustrative[language], 'subtitle', null)] : []),
    { cells: [], height: 6 },
  ];
}

function headerCells(columns: readonly Column[], language: Language, isGrouped: boolean): SheetRow[] {
  const cell = (word: Text | null): SheetCell => text(word?.[language] ?? '', 'header');
  if (!isGrouped) return [{ cells: columns.map(({ name }) => cell(name)), height: HEADER_HEIGHT }];
  const isStart = (index: number): boolean => columns[index - 1]?.group !== columns[index].group;
  return [
    {
      cells: columns.map(({ group, name }, index) => cell(group ? (isStart(index) ? group : null) : name)),
      height: HEADER_HEIGHT / 2,
    },
    { cells: columns.map(({ group, name }) => cell(group ? name : null)), height: HEADER_HEIGHT },
  ];
}

/** Neighbours of one group share a cell above; a column without one has both rows. */
function headerMerges(columns: readonly Column[], top: number): CellRange[] {
  const merges: CellRange[] = [];
  columns.forEach(({ group }, index) => {
    if (group === undefined) merges.push([index, top, index, top + 1]);
    else if (columns[index - 1]?.group !== group) {
      let last = index;
      while (columns[last + 1]?.group === group) last++;
      if (last > index) merges.push([index, top, last, top]);
    }
  });
  return merges;
}

/** Of a name in it an ampersand would be a code, so it is doubled; all of it may have 255 characters. */
export function footerOf({ heading, language }: Report, title: string): string {
  const plain = (value: string, length: number): string =>
    value.replace(/\p{C}/gu, ' ').slice(0, length).replaceAll('&', '&&');
  const page = { id: 'Halaman &P dari &N', en: 'Page &P of &N' }[language];
  return `&L${plain(heading.title, 40)} &R${plain(title, 64)} · ${page}`;
}
