import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Millimetres from the bottom left corner of the page. */
export type Point = readonly [x: number, y: number];

interface PageText {
  readonly text: string;
  /** Middle of the line of text, along it. */
  readonly middle: Point;
}

interface PagePath {
  /** #rrggbb in force; null before one was set. */
  readonly stroke: string | null;
  readonly isStroked: boolean;
  readonly subpaths: readonly (readonly Point[])[];
}

/** A page as another program reads it: text with places, and lines as vectors. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PageText[];
  readonly paths: readonly PagePath[];
}

export interface PdfFile {
  readonly pages: number;
  /** Titles of all bookmarks with the number of the page that each leads to, from 1. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
  page(number: number): Promise<PdfPage>;
}

const MM = 25.4 / 72;

/** Reads a PDF with pdf.js: none of our own code is asked what it meant to draw. */
export async function openPdf(path: string): Promise<PdfFile> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const page = async (number: number): Promise<PdfPage> => {
    const found = await document.getPage(number);
    const { width, height } = found.getViewport({ scale: 1 });
    const { items } = await found.getTextContent();
    const { fnArray, argsArray } = await found.getOperatorList();
    return {
      width: width * MM,
      height: height * MM,
      texts: items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [placed(item)] : [])),
      paths: pathsOf(fnArray, argsArray),
    };
  };
  const bookmarks: { title: string; page: number }[] = [];
  type Outline = Awaited<ReturnType<typeof document.getOutline>>;
  const walk = async (items: Outline): Promise<void> => {
    for (const { title, dest, items: below } of items ?? []) {
      const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      bookmarks.push({ title, page: (await document.getPageIndex(target?.[0])) + 1 });
      await walk(below);
    }
  };
  await walk(await document.getOutline());
  return { pages: document.numPages, bookmarks, page };
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

function placed({ str, transform, width }: TextItem): PageText {
  const [a, b, , , x, y] = transform;
  const size = Math.hypot(a, b);
  return {
    text: str,
    middle: [(x + ((a / size) * width) / 2) * MM, (y + ((b / size) * width) / 2) * MM],
  };
}

/** Sheets set no transform of their own, so that coordinates are the page's; one that does would be measured wrongly. */
function pathsOf(operators: readonly number[], operands: readonly unknown[]): PagePath[] {
  if (operators.includes(OPS.transform)) throw new Error('the page transforms its coordinates');
  let stroke: string | null = null;
  const saved: (string | null)[] = [];
  const paths: PagePath[] = [];
  operators.forEach((operator, index) => {
    const given = operands[index];
    if (operator === OPS.save) saved.push(stroke);
    if (operator === OPS.restore) stroke = saved.pop() ?? null;
    if (operator === OPS.setStrokeRGBColor && Array.isArray(given)) stroke = String(given[0]);
    if (operator !== OPS.constructPath || !Array.isArray(given)) return;
    const [paint, data] = given;
    if (Array.isArray(data) && data[0] !== null && typeof data[0] === 'object')
      paths.push({ stroke, isStroked: STROKES.has(paint), subpaths: subpathsOf(Object.values(data[0])) });
  });
  return paths;
}

const STROKES: ReadonlySet<unknown> = new Set([
  ...[OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke],
  ...[OPS.closeFillStroke, OPS.closeEOFillStroke],
]);

/** Of pdf.js's own codes: 0 move, 1 line, 2 curve, 3 quadratic, 4 close. Curves are cut short to their end. */
function subpathsOf(codes: readonly unknown[]): Point[][] {
  const subpaths: Point[][] = [];
  const length = [2, 2, 6, 4, 0];
  const data = codes.map(Number);
  for (let at = 0; at < data.length; ) {
    const code = data[at];
    const last = at + length[code];
    if (code === 0) subpaths.push([]);
    const current = subpaths[subpaths.length - 1];
    if (code === 4) current.push(current[0]);
    else current.push([data[last - 1] * MM, data[last] * MM]);
    at = last + 1;
  }
  return subpaths;
}
