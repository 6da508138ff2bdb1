import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PaperSettings } from '../../project/papers.ts';
import { type LogoPicture, logoPicture } from '../sheet/logo.ts';
import { plainText } from '../sheet/plain-text.ts';

/** Pixels at 96 to the inch: 19 mm. */
const LOGO_HEIGHT = 72;
const LOGO_WIDEST = 96;
const LOGO_COLUMN = 1600;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Logo, government and agency over a double rule; nothing where none of them is set. */
export function letterhead(papers: PaperSettings, width: number): readonly (Paragraph | Table)[] {
  const names = [plainText(papers.government), plainText(papers.agency)].filter((name) => name !== '');
  const logo = logoPicture(papers.logo);
  if (names.length === 0 && logo === null) return [];
  const lines = names.map(
    (name, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            text: name.toLocaleUpperCase('id-ID'),
            bold: true,
            size: index === 0 ? 24 : 28,
          }),
        ],
      }),
  );
  return [headTable(logo, lines, width), rule()];
}

/** The names stand in the middle of the page: an empty column as wide as the logo's balances it. */
function headTable(logo: LogoPicture | null, lines: readonly Paragraph[], width: number): Table {
  const middle = width - 2 * LOGO_COLUMN;
  const picture = new Paragraph({ alignment: AlignmentType.CENTER, children: logo ? [imageRun(logo)] : [] });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [LOGO_COLUMN, middle, LOGO_COLUMN],
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: [
      new TableRow({
        children: [
          cell([picture], LOGO_COLUMN),
          cell(lines.length > 0 ? lines : [new Paragraph('')], middle),
          cell([new Paragraph('')], LOGO_COLUMN),
        ],
      }),
    ],
  });
}

const cell = (children: readonly Paragraph[], width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children,
  });

function imageRun({ mime, bytes, aspect }: LogoPicture): ImageRun {
  const height = Math.min(LOGO_HEIGHT, LOGO_WIDEST / aspect);
  return new ImageRun({
    type: mime === 'image/png' ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: Math.round(height * aspect), height: Math.round(height) },
    altText: { name: 'Logo', description: 'Logo', title: 'Logo' },
  });
}

const rule = (): Paragraph =>
  new Paragraph({
    spacing: { before: 40, after: 200 },
    border: { bottom: { style: BorderStyle.DOUBLE, size: 6, space: 1, color: '1F2933' } },
    children: [],
  });
