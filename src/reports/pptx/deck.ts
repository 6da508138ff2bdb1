import type PptxGenJS from 'pptxgenjs';
import type { Drawing, ImageMark } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import type { Box } from '../drawing/marks.ts';
import { type DeckParts, finishPackage, TITLE_NAME } from './package.ts';
import { type DrawingPlace, slideMarks } from './slide-marks.ts';
import { slideText, withinBox } from './slide-text.ts';
import { SIZES, SLIDE_COLOURS, SLIDE_FONT } from './theme.ts';
import { inches, MM_PER_INCH, points, SLIDE } from './units.ts';

/** How words look: size (em) in millimetres; left out: ink, from the left, in the middle of the box. */
interface WordsLook {
  readonly size: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
}

/** A stretch of text of its own look; `end` ends the line. */
export interface Words extends Partial<WordsLook> {
  readonly text: string;
  readonly end?: boolean;
}

export interface TableColumn {
  readonly heading: string;
  /** Millimetres. */
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** The slides of a presentation while they are made. Lengths are millimetres. */
export interface Deck {
  /** A slide; `title` is what the outline and screen readers call it. */
  slide(title: Words & WordsLook, box: Box, notes: readonly string[]): Slide;
  readonly count: number;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

export interface Slide {
  words(words: readonly Words[] | string, box: Box, look: WordsLook): void;
  drawing(drawing: Drawing, place: DrawingPlace): void;
  rectangle(box: Box, fill: string): void;
  /** Cells that can be edited; `strong` rows stand out. */
  table(columns: readonly TableColumn[], rows: readonly TableRow[], at: TablePlace): void;
}

export interface TableRow {
  readonly cells: readonly string[];
  readonly strong?: boolean;
}

interface TablePlace {
  readonly x: number;
  readonly y: number;
  readonly rowHeight: number;
  readonly size: number;
}

export interface DeckFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** ISO date. */
  readonly date: string;
  readonly language: 'id' | 'en';
}

/** An empty presentation of 16 : 9. The library is loaded when the first is made. */
export async function newDeck(facts: DeckFacts, fonts: Fonts): Promise<Deck> {
  const { default: Library } = await import('pptxgenjs');
  const pptx = new Library();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = slideText(facts.title);
  pptx.subject = slideText(facts.subject);
  pptx.author = slideText(facts.author);
  pptx.company = '';
  pptx.theme = { headFontFace: SLIDE_FONT, bodyFontFace: SLIDE_FONT };
  const parts: DeckParts = {
    drawings: [],
    pictures: [],
    notes: [],
    date: facts.date,
    language: facts.language,
  };
  return {
    slide: (title, box, notes) => {
      const slide = newSlide(pptx.addSlide(), parts, fonts);
      const size = titleSize(title, box, fonts);
      slide.words(title.text, box, { ...title, size, name: TITLE_NAME });
      // A name that is cut on the slide stands whole in its notes.
      const isWhole = withinBox(title.text, box, { fonts, size, weight: 700 }) === title.text;
      const said = isWhole ? notes : [title.text, ...notes];
      parts.notes.push(said.flatMap((note) => note.split(/\r\n|[\r\n]/)).map(slideText));
      return slide;
    },
    get count() {
      return parts.notes.length;
    },
    bytes: async () => finishPackage(await packageOf(pptx), parts),
  };
}

/** In a box of one line, a title that is too long is set smaller. */
function titleSize({ text, size }: Words & WordsLook, box: Box, fonts: Fonts): number {
  const wide = fonts.width(text, size, 700);
  return wide <= box.width || box.height > 2 * size ? size : Math.max(0.5, box.width / wide) * size;
}

async function packageOf(pptx: PptxGenJS): Promise<Uint8Array> {
  const written = await pptx.write({ outputType: 'uint8array' });
  if (written instanceof Uint8Array) return written;
  throw new Error('pptxgenjs has not written bytes');
}

interface NamedLook extends WordsLook {
  readonly name?: string;
}

function newSlide(slide: PptxGenJS.Slide, parts: DeckParts, fonts: Fonts) {
  const slideNumber = parts.notes.length + 1;
  const relate = (mark: ImageMark) => {
    parts.pictures.push({ slide: slideNumber, mime: mark.mime, bytes: mark.bytes });
    return `rIdPicture${parts.pictures.length}`;
  };
  return {
    words: (words: readonly Words[] | string, box: Box, look: NamedLook) => {
      const weight = look.bold ? 700 : 400;
      const measure = { fonts, size: look.size, weight } as const;
      const runs = typeof words === 'string' ? [{ text: withinBox(words, box, measure) }] : words;
      slide.addText(
        runs.map((run) => textRun(run, look)),
        {
          ...boxInches(box),
          ...(look.name === undefined ? {} : { objectName: look.name }),
          margin: 0,
          align: look.align ?? 'left',
          valign: look.valign ?? 'middle',
          fit: 'none',
        },
      );
    },
    drawing: (drawing: Drawing, place: DrawingPlace) => {
      parts.drawings.push(slideMarks(drawing, place, fonts, relate));
      slide.addShape('rect', { x: 0, y: 0, w: 1, h: 1, objectName: `drawing:${parts.drawings.length - 1}` });
    },
    rectangle: (box: Box, fill: string) =>
      void slide.addShape('rect', { ...boxInches(box), fill: { color: fill.slice(1) } }),
    table: (columns: readonly TableColumn[], rows: readonly TableRow[], at: TablePlace) =>
      addTable(slide, columns, rows, at, fonts),
  };
}

const boxInches = ({ x, y, width, height }: Box) => ({
  x: inches(x),
  y: inches(y),
  w: inches(width),
  h: inches(height),
});

function textRun({ text, end = false, ...own }: Words, shared: WordsLook): PptxGenJS.TextProps {
  const look = { ...shared, ...own };
  return {
    text: slideText(text),
    options: {
      fontFace: SLIDE_FONT,
      fontSize: points(look.size),
      color: (look.colour ?? SLIDE_COLOURS.ink).slice(1),
      bold: look.bold ?? false,
      align: look.align ?? 'left',
      breakLine: end,
    },
  };
}

function addTable(
  slide: PptxGenJS.Slide,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  { x, y, rowHeight, size }: TablePlace,
  fonts: Fonts,
): void {
  const fitted = (text: string, { width }: TableColumn, strong: boolean): string => {
    const box = { width: width - 2 * CELL_BESIDE * MM_PER_INCH, height: rowHeight };
    return withinBox(text, box, { fonts, size, weight: strong ? 700 : 400 });
  };
  const cell = (text: string, column: TableColumn, strong: boolean, head: boolean): PptxGenJS.TableCell => ({
    text: slideText(text),
    options: {
      align: column.align,
      valign: 'middle',
      bold: strong || head,
      color: (head ? SLIDE_COLOURS.quiet : SLIDE_COLOURS.ink).slice(1),
      ...(strong ? { fill: { color: SLIDE_COLOURS.band.slice(1) } } : {}),
    },
  });
  const line = (cells: readonly string[], strong: boolean, head: boolean) =>
    columns.map((column, i) =>
      cell(head ? column.heading : fitted(cells[i] ?? '', column, strong), column, strong, head),
    );
  const rule = { type: 'solid' as const, pt: 0.75, color: SLIDE_COLOURS.rule.slice(1) };
  const none = { type: 'none' as const };
  slide.addTable(
    [
      line(
        columns.map(({ heading }) => heading),
        false,
        true,
      ),
      ...rows.map(({ cells, strong = false }) => line(cells, strong, false)),
    ],
    {
      x: inches(x),
      y: inches(y),
      w: inches(columns.reduce((sum, { width }) => sum + width, 0)),
      colW: columns.map(({ width }) => inches(width)),
      rowH: inches(rowHeight),
      fontFace: SLIDE_FONT,
      fontSize: points(size),
      margin: [CELL_ABOVE, CELL_BESIDE, CELL_ABOVE, CELL_BESIDE],
      border: [none, none, rule, none],
      autoPage: false,
    },
  );
}

/** Inches. */
const CELL_ABOVE = 0.02;
const CELL_BESIDE = 0.09;

/** A slide's margins, and what is left within them. */
export const MARGIN = 14;
export const CONTENT: Box = {
  x: MARGIN,
  y: MARGIN,
  width: SLIDE.width - 2 * MARGIN,
  height: SLIDE.height - 2 * MARGIN,
};

/** Title across the top of a slide. */
export const TITLE_BOX: Box = { x: MARGIN, y: 10, width: CONTENT.width, height: 16 };
export const TITLE_LOOK = { size: SIZES.title, bold: true } as const;
