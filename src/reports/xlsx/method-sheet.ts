import type { StateSummary } from '../../comparison/balance.ts';
import type { Source } from '../../domain/delineation.ts';
import type { Text } from '../../domain/text.ts';
import { methodLine } from '../heading.ts';
import type { Report, ReportSide } from '../report.ts';
import { WORDS } from '../words.ts';
import { number, type SheetCell, text } from './cell.ts';
import { DEFINITIONS } from './definitions.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { footerOf, headRows } from './titled-sheet.ts';

interface Entry {
  readonly name: Text;
  /** Null: not known, and left blank. */
  readonly value: string | number | null;
}

interface Section {
  readonly title: Text;
  readonly entries: readonly Entry[];
}

const TITLE: Text = {
  id: 'Cara hitung, sumber, dan arti angka',
  en: 'Method, sources and what the figures mean',
};

/** How the figures came about, so that someone else can make them again. */
export function methodSheet(report: Report): Sheet {
  const { language } = report;
  return {
    name: { id: 'Metode', en: 'Method' }[language],
    widths: [34, 110],
    rows: [
      ...headRows(report, TITLE),
      ...sectionsOf(report).flatMap(({ title, entries }) => [
        rowOf([text(title[language], 'subtitle')]),
        ...entries.map(({ name, value }) => rowOf([text(name[language], 'name'), valueCell(value)])),
        rowOf([]),
      ]),
    ],
    merges: [],
    header: null,
    headerRows: 0,
    frozenColumns: 0,
    filter: false,
    footer: footerOf(report, TITLE[language]),
  };
}

const rowOf = (cells: readonly SheetCell[]): SheetRow => ({ cells, height: null });

const valueCell = (value: Entry['value']): SheetCell =>
  typeof value === 'string' ? text(value, 'wrapped') : number(value, 'value');

function sectionsOf(report: Report): readonly Section[] {
  const { before, after, balance, heading, language } = report;
  return [
    { title: WORDS.method, entries: methodEntries(report) },
    {
      title: { id: `Keadaan sebelum: ${heading.before}`, en: `State before: ${heading.before}` },
      entries: sideEntries(before, balance.before),
    },
    {
      title: { id: `Keadaan sesudah: ${heading.after}`, en: `State after: ${heading.after}` },
      entries: sideEntries(after, balance.after),
    },
    { title: { id: 'Batas kelurahan/desa', en: 'Boundaries of kelurahan' }, entries: unitEntries(report) },
    {
      title: { id: 'Arti angka', en: 'What the figures mean' },
      entries: DEFINITIONS.map(([name, meaning]) => ({ name, value: meaning[language] })),
    },
  ];
}

function methodEntries({ balance, heading, language, papers }: Report): readonly Entry[] {
  const { method } = balance;
  return [
    { name: WORDS.method, value: methodLine(balance, language) },
    { name: WORDS.overlay, value: method.overlay },
    {
      name: { id: 'Toleransi tiap sisi', en: 'Tolerance each side' },
      value: `${method.toleranceMetres.toLocaleString('id-ID')} m`,
    },
    { name: { id: 'Tanggal laporan', en: 'Date of the report' }, value: heading.date },
    ...(papers.source === ''
      ? []
      : [{ name: { id: 'Sumber dan riwayat data', en: 'Source and history' }, value: papers.source }]),
    ...(heading.illustrative ? [{ name: WORDS.note, value: WORDS.illustrative[language] }] : []),
  ];
}

function sideEntries({ decree, source }: ReportSide, summary: StateSummary): readonly Entry[] {
  return [
    { name: { id: 'Nama SK', en: 'Decree' }, value: decree.name },
    { name: { id: 'Nomor SK', en: 'Number of the decree' }, value: decree.number },
    { name: { id: 'Tahun SK', en: 'Year of the decree' }, value: decree.year && String(decree.year) },
    { name: { id: 'Jumlah poligon', en: 'Polygons' }, value: String(summary.features) },
    { name: { id: 'Luas SK (ha)', en: 'Stated (ha)' }, value: summary.statedHa },
    {
      name: { id: 'Jumlah luas poligon (ha)', en: 'Sum of the polygons (ha)' },
      value: summary.drawnHa,
    },
    { name: { id: 'Tergambar ganda (ha)', en: 'Drawn twice (ha)' }, value: summary.overlapHa },
    { name: { id: 'Luas lahan (ha)', en: 'Ground covered (ha)' }, value: summary.dissolvedHa },
    ...sourceEntries(source),
  ];
}

const unitEntries = ({ unitSource, balance }: Report): readonly Entry[] => [
  ...sourceEntries(unitSource),
  {
    name: { id: 'Tumpang tindih antarbatas (ha)', en: 'Overlap of boundaries (ha)' },
    value: balance.unitOverlapHa,
  },
];

const sourceEntries = (source: Source | null): readonly Entry[] => [
  { name: { id: 'Berkas', en: 'Files' }, value: source?.files.join('; ') ?? null },
  { name: { id: 'Lapisan', en: 'Layers' }, value: source?.layers.join('; ') ?? null },
  { name: { id: 'Sistem koordinat asal', en: 'Coordinates of the source' }, value: source?.crs ?? null },
];
