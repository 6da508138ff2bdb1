import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { fileName } from '../file-name.ts';
import type { Report, ReportFile } from '../report.ts';
import { plainText } from '../sheet/plain-text.ts';

/** Twips: twentieths of a point; a millimetre has 56.7. */
const A4 = { short: 11_906, long: 16_838 } as const;
/** Left margin is wider where papers are bound. */
const MARGINS = {
  portrait: { top: 1134, right: 1134, bottom: 1134, left: 1417 },
  landscape: { top: 964, right: 850, bottom: 850, left: 850 },
} as const;

export type Orientation = keyof typeof MARGINS;

/** Width between the margins, in twips: what a table may fill. */
export function textWidth(orientation: Orientation): number {
  const { left, right } = MARGINS[orientation];
  return (orientation === 'portrait' ? A4.short : A4.long) - left - right;
}

interface Paper {
  /** First part of the file's name and the document's title. */
  readonly name: string;
  /** Names of the states that it speaks of, for the file's name. */
  readonly states: readonly string[];
  readonly orientation: Orientation;
  readonly children: readonly (Paragraph | Table)[];
}

/** A draft as a DOCX file: A4, marked RANCANGAN on every page, numbered, in Indonesian (id-ID). */
export async function paperFile(report: Report, paper: Paper): Promise<ReportFile> {
  const { heading } = report;
  const document = new Document({
    title: `${paper.name}: ${plainText(heading.title)}`,
    creator: 'Deliniasi',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 20, language: { value: 'id-ID' } },
          paragraph: { spacing: { after: 0, line: 259, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [sectionOf(report, paper)],
  });
  return {
    name: fileName([paper.name, heading.title, ...paper.states], 'docx'),
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: new Uint8Array(await Packer.toArrayBuffer(document)),
  };
}

function sectionOf({ heading }: Report, { orientation, children, name }: Paper): ISectionOptions {
  return {
    properties: {
      page: {
        // The library turns the sheet itself when it lies on its side.
        size: {
          width: A4.short,
          height: A4.long,
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: { ...MARGINS[orientation], header: 454, footer: 454 },
      },
    },
    headers: { default: new Header({ children: [draftMark()] }) },
    footers: { default: new Footer({ children: [pageLine(`${name}, ${plainText(heading.title)}`)] }) },
    children,
  };
}

const draftMark = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ text: 'RANCANGAN', bold: true, size: 18, color: 'B42318', characterSpacing: 40 }),
      new TextRun({ text: '  belum ditetapkan', size: 16, color: '52606D' }),
    ],
  });

const pageLine = (name: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: 16,
        color: '52606D',
        children: [`${name} · Halaman `, PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES],
      }),
    ],
  });
