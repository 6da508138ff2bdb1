import { AlignmentType, Paragraph, Tab, TextRun } from 'docx';

/** What an official fills in by hand. */
export const BLANK = '………………………';

/** A line in the middle of the page, in capitals as headings of decrees are. */
export const centred = (text: string, size = 22): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [new TextRun({ text: text.toLocaleUpperCase('id-ID'), bold: true, size })],
  });

export const body = (text: string, spaceBefore = 120): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: { before: spaceBefore },
    children: [new TextRun(text)],
  });

export const heading = (text: string, pageBreakBefore = false): Paragraph =>
  new Paragraph({
    keepNext: true,
    pageBreakBefore,
    spacing: { before: 240, after: 100 },
    children: [new TextRun({ text, bold: true })],
  });

/** Numbered statements: "1.", hanging. The numbers are text, so that every program shows the same ones. */
export const statements = (texts: readonly string[]): Paragraph[] =>
  texts.map((text, index) => hanging(`${index + 1}.`, text, { size: 20, indent: 425, before: 80 }));

/** Remarks under a table, in small type. */
export const remarks = (texts: readonly string[]): Paragraph[] => [
  new Paragraph({
    keepNext: true,
    spacing: { before: 160 },
    children: [new TextRun({ text: 'Keterangan:', bold: true, size: 16 })],
  }),
  ...texts.map((text, index) => hanging(`${index + 1}.`, text, { size: 16, indent: 340, before: 20 })),
];

interface Hanging {
  readonly size: number;
  readonly indent: number;
  readonly before: number;
}

function hanging(mark: string, text: string, { size, indent, before }: Hanging): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { left: indent, hanging: indent },
    tabStops: [{ type: 'left', position: indent }],
    spacing: { before },
    children: [tabbedRun([mark, text], size)],
  });
}

/** Parts with tabs between them; a tab inside a text is no tab to every program. `size` in half points. */
export const tabbedRun = (parts: readonly string[], size?: number): TextRun =>
  new TextRun({
    ...(size === undefined ? {} : { size }),
    children: parts.flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part])),
  });
