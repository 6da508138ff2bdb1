import { readFileSync } from 'node:fs';
import { getDocument, ImageKind, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
  readonly images: readonly PageImage[];
}

/** A picture, upright or turned, with its colours. */
interface PageImage {
  /** Bottom left, bottom right and top left corners on the page. */
  readonly corners: readonly [Point, Point, Point];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, row by row from the top. */
  readonly colours: Uint8Array;
}

export interface PdfFile {
  readonly pages: number;
  /** Titles of all bookmarks with the number of the page that each leads to, from 1. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
  page(number: number): Promise<PdfPage>;
}

const MM = 25.4 / 72;

/** Reads a PDF with pdf.js: none of our own code is asked what it meant to draw. */
export const openPdf = (path: string): Promise<PdfFile> => readPdf(new Uint8Array(readFileSync(path)));

/** The same of bytes, which are given away. */
export async function readPdf(data: Uint8Array): Promise<PdfFile> {
  const document = await getDocument({ data, verbosity: 0 }).promise;
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
      images: imagesOf(found.objs, fnArray, argsArray),
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

interface Pen {
  readonly stroke: string | null;
  readonly isMoved: boolean;
}

/** Sheets transform coordinates for pictures only, so that those of lines are the page's; others would be measured wrongly. */
function pathsOf(operators: readonly number[], operands: readonly unknown[]): PagePath[] {
  let pen: Pen = { stroke: null, isMoved: false };
  const saved: Pen[] = [];
  const paths: PagePath[] = [];
  operators.forEach((operator, index) => {
    const given = operands[index];
    if (operator === OPS.save) saved.push(pen);
    if (operator === OPS.restore) pen = saved.pop() ?? pen;
    if (operator === OPS.transform) pen = { ...pen, isMoved: true };
    if (operator === OPS.setStrokeRGBColor && Array.isArray(given))
      pen = { ...pen, stroke: String(given[0]) };
    if (operator !== OPS.constructPath || !Array.isArray(given)) return;
    const { stroke, isMoved } = pen;
    if (isMoved) throw new Error('the page transforms the coordinates of its lines');
    const [paint, data] = given;
    if (Array.isArray(data) && data[0] !== null && typeof data[0] === 'object')
      paths.push({ stroke, isStroked: STROKES.has(paint), subpaths: subpathsOf(Object.values(data[0])) });
  });
  return paths;
}

type Objects = { get(name: string): unknown };

/** Each picture is laid on the unit square of the transform before it. */
function imagesOf(objects: Objects, operators: readonly number[], operands: readonly unknown[]): PageImage[] {
  let square: readonly number[] = [];
  return operators.flatMap((operator, index) => {
    const given = operands[index];
    if (operator === OPS.transform && Array.isArray(given)) square = given.map(Number);
    if (operator !== OPS.paintImageXObject || !Array.isArray(given)) return [];
    const [a, b, c, d, x, y] = square.map((points) => points * MM);
    const corners: PageImage['corners'] = [
      [x, y],
      [x + a, y + b],
      [x + c, y + d],
    ];
    return [{ corners, ...decoded(objects.get(String(given[0]))) }];
  });
}

function decoded(image: unknown): Omit<PageImage, 'corners'> {
  if (
    typeof image !== 'object' ||
    image === null ||
    !('data' in image && 'width' in image && 'height' in image)
  )
    throw new Error('a picture cannot be read');
  const { data, width, height } = image;
  if (!('kind' in image) || image.kind !== ImageKind.RGB_24BPP || !ArrayBuffer.isView(data))
    throw new Error('a picture is not of true colours');
  const colours = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return { width: Number(width), height: Number(height), colours };
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
