import type { Table } from 'docx';
import { formatTwoDecimals } from '../../domain/format.ts';
import type { AttachmentRow } from '../attachment-rows.ts';
import { plainText } from '../sheet/plain-text.ts';
import { SLUM_CLASS_NAMES } from '../slum-class-names.ts';
import { officialTable, plainLine, type TableColumn, type TableLine } from './table.ts';

/** Widths add up to the text width of A4 on its side: 15,138 twips. */
const COLUMNS: readonly TableColumn[] = [
  { name: 'No', width: 560, align: 'center' },
  { name: 'Nama lokasi', width: 1830, align: 'left' },
  { name: 'Luas (ha)', width: 950, align: 'right' },
  { name: 'RT/RW', width: 1500, align: 'left' },
  { name: 'Kelurahan/Desa', width: 1750, align: 'left' },
  { name: 'Kecamatan', width: 1750, align: 'left' },
  { name: 'Lintang', width: 1250, align: 'right' },
  { name: 'Bujur', width: 1378, align: 'right' },
  { name: 'Nilai', width: 700, align: 'right' },
  { name: 'Tingkat kekumuhan', width: 1320, align: 'left' },
  { name: 'Status lahan', width: 1050, align: 'left' },
  { name: 'Prioritas', width: 1100, align: 'left' },
];

/** The list by kecamatan and kelurahan, with sub-totals of each and the total; rows come in that order. */
export function decreeTable(rows: readonly AttachmentRow[]): Table {
  let count = 0;
  const lines = runsOf(rows, ({ kecamatan }) => kecamatan).flatMap((inKecamatan): TableLine[] => {
    const kecamatan = named('Kecamatan', inKecamatan[0].kecamatan);
    return [
      { kind: 'group', span: COLUMNS.length, cells: [kecamatan] },
      ...runsOf(inKecamatan, ({ kelurahan }) => kelurahan).flatMap((inKelurahan) => [
        ...inKelurahan.map((row) => plainLine(cellsOf(row, ++count))),
        sumLine('subtotal', named('Kelurahan/Desa', inKelurahan[0].kelurahan), inKelurahan),
      ]),
      sumLine('subtotal', kecamatan, inKecamatan),
    ];
  });
  return officialTable(COLUMNS, [...lines, sumLine('total', '', rows)]);
}

const named = (kind: string, name: string): string =>
  name === '' ? `${kind} belum diketahui` : `${kind} ${plainText(name)}`;

/** Neighbours that share a key. */
function runsOf<Row>(rows: readonly Row[], key: (row: Row) => string): Row[][] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && key(last[0]) === key(row)) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

const cellsOf = (row: AttachmentRow, number: number): string[] => [
  String(number),
  plainText(row.location),
  formatTwoDecimals(row.hectares),
  plainText(row.rtRw),
  plainText(row.kelurahan),
  plainText(row.kecamatan),
  row.at === null ? '' : degrees(row.at[1], ['LU', 'LS']),
  row.at === null ? '' : degrees(row.at[0], ['BT', 'BB']),
  row.score === null ? '' : SCORE.format(row.score),
  row.slumClass === null ? '' : SLUM_CLASS_NAMES[row.slumClass].id,
  plainText(row.landStatus),
  plainText(row.priority),
];

const SCORE = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
/** A tenth of a metre. */
const DEGREES = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 6, maximumFractionDigits: 6 });

const degrees = (value: number, [positive, negative]: readonly [string, string]): string =>
  `${DEGREES.format(Math.abs(value))}° ${value < 0 ? negative : positive}`;

function sumLine(kind: 'subtotal' | 'total', name: string, rows: readonly AttachmentRow[]): TableLine {
  const hectares = rows.reduce((sum, row) => sum + row.hectares, 0);
  const blanks = COLUMNS.slice(3).map(() => '');
  return {
    kind,
    span: 2,
    cells: [`Jumlah ${name}`.trim(), formatTwoDecimals(hectares), ...blanks],
  };
}
