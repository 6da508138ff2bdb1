import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

type Align = 'left' | 'center' | 'right';

export interface TableColumn {
  readonly name: string;
  /** In twips; the widths of a table add up to what it fills. */
  readonly width: number;
  readonly align: Align;
}

/** A line of a table. `total` and `group` stand out; `span` is of the first cell, in columns. */
export interface TableLine {
  readonly kind: 'plain' | 'group' | 'subtotal' | 'total';
  readonly span: number;
  readonly cells: readonly string[];
}

export const plainLine = (cells: readonly string[]): TableLine => ({ kind: 'plain', span: 1, cells });

const FILLS: Readonly<Record<TableLine['kind'] | 'header', string | null>> = {
  header: 'DCE3E8',
  group: 'F0F3F5',
  subtotal: null,
  total: 'DCE3E8',
  plain: null,
};
const EDGE = { style: BorderStyle.SINGLE, size: 4, color: '7B8794' } as const;
const SIZE = 16;

/**
 * A table with its names repeated on every page. Widths are given thrice (table, grid, cells) and fixed: Word lays out by the
 * cells, LibreOffice by the grid.
 */
export function officialTable(columns: readonly TableColumn[], lines: readonly TableLine[]): Table {
  const names = columns.map(({ name }) => name);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sumOf(columns), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    borders: {
      top: EDGE,
      bottom: EDGE,
      left: EDGE,
      right: EDGE,
      insideHorizontal: EDGE,
      insideVertical: EDGE,
    },
    rows: [
      rowOf(columns, { kind: 'header', span: 1, cells: names }),
      rowOf(columns, {
        kind: 'header',
        span: 1,
        cells: columns.map((_, index) => `(${index + 1})`),
      }),
      ...lines.map((line) => rowOf(columns, line)),
    ],
  });
}

const sumOf = (columns: readonly TableColumn[]): number => columns.reduce((sum, { width }) => sum + width, 0);

type RowLine = Omit<TableLine, 'kind'> & { readonly kind: TableLine['kind'] | 'header' };

function rowOf(columns: readonly TableColumn[], { kind, span, cells }: RowLine): TableRow {
  const isHeader = kind === 'header';
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map((text, index) => {
      const first = index === 0 ? 0 : index + span - 1;
      const covered = columns.slice(first, first + (index === 0 ? span : 1));
      return cellOf(text, {
        kind,
        width: sumOf(covered),
        span: covered.length,
        align: isHeader ? 'center' : covered.length > 1 ? 'left' : covered[0].align,
        keepNext: isHeader || kind === 'group',
      });
    }),
  });
}

interface CellLook {
  readonly kind: RowLine['kind'];
  readonly width: number;
  readonly span: number;
  readonly align: Align;
  readonly keepNext: boolean;
}

function cellOf(text: string, { kind, width, span, align, keepNext }: CellLook): TableCell {
  const fill = FILLS[kind];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: kind === 'header' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    margins: { top: 30, bottom: 30, left: 70, right: 70 },
    ...(fill === null ? {} : { shading: { fill, type: 'clear', color: 'auto' } }),
    children: [
      new Paragraph({
        alignment: AlignmentType[align === 'left' ? 'LEFT' : align === 'right' ? 'RIGHT' : 'CENTER'],
        keepNext,
        // Of the paragraph's own mark: an empty cell is as high as one with text.
        run: { size: SIZE },
        children: [new TextRun({ text, bold: kind !== 'plain', size: SIZE })],
      }),
    ],
  });
}
