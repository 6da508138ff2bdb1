import type { Source } from '../../domain/delineation.ts';
import { formatHectares, formatTwoDecimals } from '../../domain/format.ts';
import { methodLine } from '../heading.ts';
import type { Report, ReportSide } from '../report.ts';
import { WORDS } from '../words.ts';
import { CONTENT, type Deck, MARGIN, TITLE_BOX, TITLE_LOOK, type Words } from './deck.ts';
import { addFoot, FOOT_TOP } from './frame.ts';
import { sourceLines } from './notes.ts';
import { SIZES, SLIDE_COLOURS } from './theme.ts';

/** What the figures rest on: method, sources, what was drawn twice or outside, and what to look at. */
export function addMethod(deck: Deck, report: Report): void {
  const id = report.language === 'id';
  const slide = deck.slide(
    { text: id ? 'Cara hitung dan sumber' : 'Method and sources', ...TITLE_LOOK },
    TITLE_BOX,
    [...sourceLines(report), '', ...report.balance.issues.map(({ message }) => message[report.language])],
  );
  const y = TITLE_BOX.y + TITLE_BOX.height + 5;
  slide.words(
    methodWords(report),
    { x: MARGIN, y, width: CONTENT.width, height: FOOT_TOP - y - 2 },
    {
      size: SIZES.label - 0.3,
      valign: 'top',
    },
  );
  addFoot(slide, report, deck.count);
}

function methodWords(report: Report): readonly Words[] {
  const { balance, language, before, after, unitSource, heading, papers } = report;
  const id = language === 'id';
  const line = (name: string, value: string): readonly Words[] => [
    { text: `${name}: `, bold: true },
    { text: value, end: true },
  ];
  const issues = countLine(report);
  return [
    ...line(WORDS.method[language], methodLine(balance, language)),
    ...line(id ? 'Tumpang susun' : 'Overlay', `${balance.method.overlay}; ${toleranceWords(report)}`),
    ...line(before.state.name, sideLine(before, balance.before, id)),
    ...line(after.state.name, sideLine(after, balance.after, id)),
    ...(unitSource === null ? [] : line(id ? 'Batas kelurahan' : 'Boundaries', sourceWords(unitSource))),
    ...line(WORDS.closingError[language], formatHectares(balance.totals.closingErrorHa)),
    ...(issues === '' ? [] : line(id ? 'Catatan pemeriksaan' : 'Remarks', issues)),
    ...(papers.source === '' ? [] : line(id ? 'Riwayat' : 'History', papers.source)),
    ...line(WORDS.date[language], heading.date),
    ...(heading.illustrative
      ? [{ text: WORDS.illustrative[language], bold: true, colour: SLIDE_COLOURS.warning }]
      : []),
  ];
}

function toleranceWords({ balance, language }: Report): string {
  return `${WORDS.tolerance[language].toLowerCase()} ${balance.method.toleranceMetres} m`;
}

function sideLine({ source }: ReportSide, summary: Report['balance']['before'], id: boolean): string {
  const stated = summary.statedHa === null ? '–' : formatTwoDecimals(summary.statedHa);
  const [drawn, covered, twice] = [summary.drawnHa, summary.dissolvedHa, summary.overlapHa].map(
    formatTwoDecimals,
  );
  return id
    ? `${summary.features} poligon; menurut SK ${stated} ha; tergambar ${drawn} ha, tanpa tumpang tindih ${covered} ha (ganda ${twice} ha). ${sourceWords(source)}`
    : `${summary.features} polygons; stated ${stated} ha; drawn ${drawn} ha, each bit once ${covered} ha (twice ${twice} ha). ${sourceWords(source)}`;
}

const sourceWords = ({ files, layers, crs }: Source): string =>
  `${files.join(', ')}${layers.length === 0 || layers.length > 3 ? '' : ` (${layers.join(', ')})`}, ${crs}`;

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
