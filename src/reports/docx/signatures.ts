import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Signatory } from '../../project/papers.ts';
import { plainText } from '../sheet/plain-text.ts';
import { BLANK } from './paragraphs.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Twips left for the hand and the stamp. */
const HAND = 1000;

/**
 * Who signs, two beside each other, under `above` (place and date) at the right. One alone stands at the right. Names and
 * numbers that are not set are left as dotted lines.
 */
export function signatureBlock(
  above: readonly string[],
  signatories: readonly Signatory[],
  width: number,
): readonly (Paragraph | Table)[] {
  const half = Math.floor(width / 2);
  const pairs = Array.from({ length: Math.ceil(signatories.length / 2) }, (_, index) =>
    signatories.slice(2 * index, 2 * index + 2),
  );
  const isAlone = signatories.length === 1;
  const rows = [
    ...(above.length === 0 ? [] : [pairRow([[], above.map((text) => line(text))], half)]),
    ...pairs.flatMap((pair) => {
      const seats = isAlone ? [undefined, ...pair] : pair;
      // Offices and names are rows of their own, so that names stand at one height beside each other.
      return [pairRow(seats.map(officeLines), half), pairRow(seats.map(nameLines), half)];
    }),
  ];
  return [
    new Paragraph({ spacing: { before: 240 }, keepNext: true, children: [] }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: 2 * half, type: WidthType.DXA },
      columnWidths: [half, half],
      borders: {
        top: NONE,
        bottom: NONE,
        left: NONE,
        right: NONE,
        insideHorizontal: NONE,
        insideVertical: NONE,
      },
      rows,
    }),
  ];
}

const pairRow = ([left = [], right = []]: readonly (readonly Paragraph[])[], width: number): TableRow =>
  new TableRow({ cantSplit: true, children: [cell(left, width), cell(right, width)] });

const cell = (children: readonly Paragraph[], width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 120, right: 120 },
    children: children.length > 0 ? children : [new Paragraph('')],
  });

const officeLines = (signatory: Signatory | undefined): Paragraph[] =>
  signatory === undefined ? [] : [line(plainText(signatory.role) || BLANK)];

function nameLines(signatory: Signatory | undefined): Paragraph[] {
  if (signatory === undefined) return [];
  const [name, number] = [plainText(signatory.name), plainText(signatory.number)];
  return [
    line(name || `(${BLANK}${BLANK})`, { before: HAND, bold: name !== '' }),
    ...(number === '' ? [] : [line(number)]),
  ];
}

const line = (text: string, { before = 0, bold = false } = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before },
    children: [new TextRun({ text, bold })],
  });
