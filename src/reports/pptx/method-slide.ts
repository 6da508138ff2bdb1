import type { StateSummary } from '../../comparison/balance.ts';
import type { Source } from '../../domain/delineation.ts';
import { formatHectares, formatTwoDecimals } from '../../domain/format.ts';
import { methodLine } from '../heading.ts';
import type { Report } from '../report.ts';
import { WORDS } from '../words.ts';
import {
  CONTENT,
  type Deck,
  MARGIN,
  type TableColumn,
  type TableRow,
  TITLE_BOX,
  TITLE_LOOK,
  type Words,
} from './deck.ts';
import { addFoot, FOOT_TOP } from './frame.ts';
import { sourceLines } from './notes.ts';
import { SIZES, SLIDE_COLOURS } from './theme.ts';

const ROW_HEIGHT = 12;
const TOP = TITLE_BOX.y + TITLE_BOX.height + 3;

/** What the figures rest on: sources and what they hold, method, and what to look at. */
export function addMethod(deck: Deck, report: Report): void {
  const { language, balance } = report;
  const title = language === 'id' ? 'Cara hitung dan sumber' : 'Method and sources';
  const findings = balance.issues.map(({ message }) => message[language]);
  const slide = deck.slide({ text: title, ...TITLE_LOOK }, TITLE_BOX, [
    ...sourceLines(report),
    '',
    ...findings,
  ]);
  const rows = sourceRows(report);
  const look = { x: MARGIN, y: TOP, rowHeight: ROW_HEIGHT, size: SIZES.small + 0.3 };
  slide.table(sourceColumns(report), rows, look);
  const y = TOP + (rows.length + 1) * ROW_HEIGHT + 8;
  slide.words(
    methodWords(report),
    { x: MARGIN, y, width: CONTENT.width, height: FOOT_TOP - y - 2 },
    { size: SIZES.label, valign: 'top' },
  );
  addFoot(slide, report, deck.count);
}

function sourceColumns({ language }: Report): readonly TableColumn[] {
  const id = language === 'id';
  const figure = (heading: string, width: number): TableColumn => ({ heading, width, align: 'right' });
  const words = (heading: string, width: number): TableColumn => ({ heading, width, align: 'left' });
  return [
    words(id ? 'Data' : 'Data', 52),
    figure(id ? 'Poligon' : 'Polygons', 28),
    figure(id ? 'Menurut SK (ha)' : 'Stated (ha)', 44),
    figure(id ? 'Tergambar (ha)' : 'Drawn (ha)', 42),
    figure(id ? 'Ganda (ha)' : 'Twice (ha)', 34),
    words(id ? 'Berkas dan sistem koordinat' : 'Files and coordinate system', 110),
  ];
}

function sourceRows({ balance, before, after, unitSource, language }: Report): readonly TableRow[] {
  const side = (name: string, summary: StateSummary, source: Source): TableRow => ({
    cells: [
      name,
      String(summary.features),
      summary.statedHa === null ? '–' : formatTwoDecimals(summary.statedHa),
      formatTwoDecimals(summary.drawnHa),
      formatTwoDecimals(summary.overlapHa),
      sourceWords(source),
    ],
  });
  const boundaries = language === 'id' ? 'Batas kelurahan' : 'Boundaries';
  return [
    side(before.state.name, balance.before, before.source),
    side(after.state.name, balance.after, after.source),
    ...(unitSource === null
      ? []
      : [{ cells: [boundaries, String(balance.units.length), '', '', '', sourceWords(unitSource)] }]),
  ];
}

function methodWords(report: Report): readonly Words[] {
  const { balance, language, heading, papers } = report;
  const id = language === 'id';
  const line = (name: string, value: string): readonly Words[] => [
    { text: `${name}: `, bold: true },
    { text: value, end: true },
  ];
  const issues = countLine(report);
  return [
    ...line(WORDS.method[language], methodLine(balance, language)),
    ...line(WORDS.overlay[language], balance.method.overlay),
    ...line(WORDS.tolerance[language], `${balance.method.toleranceMetres} m`),
    ...line(WORDS.closingError[language], formatHectares(balance.totals.closingErrorHa)),
    ...(issues === '' ? [] : line(id ? 'Temuan pemeriksaan' : 'Findings', issues)),
    ...(papers.source === '' ? [] : line(id ? 'Riwayat' : 'History', papers.source)),
    ...line(WORDS.date[language], heading.date),
    ...(heading.illustrative
      ? [{ text: WORDS.illustrative[language], bold: true, colour: SLIDE_COLOURS.warning }]
      : []),
  ];
}

/** Long paths and many layers would fill the slide; the page and the workbook list them all. */
const sourceWords = ({ files, layers, crs }: Source): string =>
  [...files, ...(layers.length > 2 ? [] : layers), crs].join(', ');

function countLine({ balance, language }: Report): string {
  const count = (severity: string) => balance.issues.filter((issue) => issue.severity === severity).length;
  const id = language === 'id';
  const parts = [
    [count('error'), id ? 'kesalahan' : 'errors'],
    [count('warning'), id ? 'peringatan' : 'warnings'],
    [count('info'), id ? 'keterangan' : 'remarks'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  return said.length === 0 ? '' : `${said.join(', ')} (${id ? 'lihat catatan penyaji' : 'see the notes'})`;
}
