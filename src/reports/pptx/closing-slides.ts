import type { Figures } from '../../comparison/balance.ts';
import { formatSigned, formatTwoDecimals } from '../../domain/format.ts';
import type { Report } from '../report.ts';
import type { Scene } from '../scenes.ts';
import { unitsByChange } from '../units-by-change.ts';
import { outsideWord, WORDS } from '../words.ts';
import type { Deck, TableColumn, TableRow } from './deck.ts';
import { speakerNotes } from './notes.ts';
import { addPagedTable } from './paged-table.ts';

/** Every kelurahan with slum ground, by change, and the total: a table that can be edited. */
export function addClosing(deck: Deck, report: Report, scene: Scene): void {
  const { balance, language, heading } = report;
  const rows = unitsByChange(balance).map((unit): TableRow => {
    const row = unit < 0 ? balance.outside : balance.units[unit];
    return { cells: [unit < 0 ? outsideWord(balance)[language] : row.name, ...cells(row)] };
  });
  const without = balance.units.filter(({ beforeHa, afterHa }) => beforeHa === 0 && afterHa === 0).length;
  const total = { cells: [WORDS.total[language], ...cells(balance.totals)], strong: true };
  addPagedTable(deck, report, {
    title: `${WORDS.title[language]} (ha): ${heading.before} → ${heading.after}`,
    columns: columns(report),
    rows: [...rows, total],
    notes: speakerNotes(report, scene),
    ...(without === 0 ? {} : { remark: `${without} ${WORDS.withoutGround[language]}` }),
  });
}

function columns({ language }: Report): readonly TableColumn[] {
  const figure = (word: { readonly id: string; readonly en: string }): TableColumn => ({
    heading: word[language],
    width: 40,
    align: 'right',
  });
  return [
    { heading: WORDS.unit[language], width: 70, align: 'left' },
    figure(WORDS.before),
    figure(WORDS.reduced),
    figure(WORDS.remaining),
    figure(WORDS.added),
    figure(WORDS.after),
    figure(WORDS.net),
  ];
}

const cells = (row: Figures): readonly string[] => [
  formatTwoDecimals(row.beforeHa),
  formatTwoDecimals(row.reducedHa),
  formatTwoDecimals(row.remainingHa),
  formatTwoDecimals(row.addedHa),
  formatTwoDecimals(row.afterHa),
  formatSigned(row.netHa),
];
