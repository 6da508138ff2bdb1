import { readTables, type Table, writeTables } from './font-tables.ts';

export interface FontSubset {
  readonly file: Uint8Array;
  /** Numbers that the glyphs asked for have in the subset, in their order. */
  readonly glyphs: readonly number[];
}

/**
 * A TrueType font with the shapes of these glyphs only, as a PDF embeds it: without names, letters and layout. Our own, since the one
 * of @pdf-lib/fontkit loses every shape that follows one of odd length (its table of offsets counts in pairs of bytes).
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/otff (glyf, loca, hmtx, head, hhea, maxp)
 */
export function subsetFont(font: Uint8Array, wanted: readonly number[]): FontSubset {
  const source = sourceOf(font);
  const numbers = new Map<number, number>();
  const queue: number[] = [];
  const numberOf = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, queue.length);
    queue.push(glyph);
    return queue.length - 1;
  };
  numberOf(0);
  const glyphs = wanted.map(numberOf);
  const shapes: Uint8Array[] = [];
  for (let index = 0; index < queue.length; index += 1) {
    shapes.push(renumbered(shapeOf(source, queue[index]), numberOf));
  }
  return { file: writeTables(subsetTables(source, queue, shapes)), glyphs };
}

interface Source {
  readonly tables: ReadonlyMap<string, Table>;
  readonly longOffsets: boolean;
  readonly metricCount: number;
}

function sourceOf(font: Uint8Array): Source {
  const tables = readTables(font);
  return {
    tables,
    longOffsets: tableOf(tables, 'head').view.getInt16(LOCATION_FORMAT) === 1,
    metricCount: tableOf(tables, 'hhea').view.getUint16(METRIC_COUNT),
  };
}

/** Bytes from the start of head, hhea and maxp. */
const LOCATION_FORMAT = 50;
const METRIC_COUNT = 34;
const GLYPH_COUNT = 4;

function tableOf(tables: ReadonlyMap<string, Table>, tag: string): Table {
  const table = tables.get(tag);
  if (table === undefined) throw new RangeError(`The font has no table ${tag}: it is no TrueType font.`);
  return table;
}

function shapeOf({ tables, longOffsets }: Source, glyph: number): Uint8Array {
  const { view } = tableOf(tables, 'loca');
  const offset = (index: number): number =>
    longOffsets ? view.getUint32(4 * index) : 2 * view.getUint16(2 * index);
  return tableOf(tables, 'glyf').bytes.slice(offset(glyph), offset(glyph + 1));
}

/** Flags of a part of a composed shape. */
const WORDS = 0x1;
const ONE_SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

/** A shape that names the parts it is composed of by their numbers in the subset. */
function renumbered(shape: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  const view = new DataView(shape.buffer);
  if (shape.length < 10 || view.getInt16(0) >= 0) return shape;
  let at = 10;
  let flags = MORE;
  while (flags & MORE) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + (flags & WORDS ? 4 : 2);
    if (flags & ONE_SCALE) at += 2;
    else if (flags & TWO_SCALES) at += 4;
    else if (flags & MATRIX) at += 8;
  }
  return shape;
}

function subsetTables(
  source: Source,
  glyphs: readonly number[],
  shapes: readonly Uint8Array[],
): ReadonlyMap<string, Uint8Array> {
  const { tables } = source;
  const head = changed(tableOf(tables, 'head'), (view) => view.setInt16(LOCATION_FORMAT, 1));
  const hhea = changed(tableOf(tables, 'hhea'), (view) => view.setUint16(METRIC_COUNT, glyphs.length));
  const maxp = changed(tableOf(tables, 'maxp'), (view) => view.setUint16(GLYPH_COUNT, glyphs.length));
  const hinting = ['cvt ', 'fpgm', 'prep'].flatMap((tag) => {
    const table = tables.get(tag);
    return table === undefined ? [] : [[tag, table.bytes] as const];
  });
  return new Map([
    ['head', head],
    ['hhea', hhea],
    ['maxp', maxp],
    ['hmtx', metricsOf(source, glyphs)],
    ...placedShapes(shapes),
    ...hinting,
  ]);
}

function changed({ bytes }: Table, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

/** Advance and left bearing of each glyph; the last advance holds for all glyphs after it. */
function metricsOf({ tables, metricCount }: Source, glyphs: readonly number[]): Uint8Array {
  const { view } = tableOf(tables, 'hmtx');
  const metrics = new DataView(new ArrayBuffer(4 * glyphs.length));
  for (const [index, glyph] of glyphs.entries()) {
    const own = glyph < metricCount;
    metrics.setUint16(4 * index, view.getUint16(4 * (own ? glyph : metricCount - 1)));
    metrics.setInt16(4 * index + 2, view.getInt16(own ? 4 * glyph + 2 : 2 * (metricCount + glyph)));
  }
  return new Uint8Array(metrics.buffer);
}

/** Shapes one after the other, each at a multiple of four bytes, and where they lie. */
function placedShapes(shapes: readonly Uint8Array[]): readonly (readonly [string, Uint8Array])[] {
  const offsets = new DataView(new ArrayBuffer(4 * (shapes.length + 1)));
  let end = 0;
  for (const [index, shape] of shapes.entries()) {
    end += Math.ceil(shape.length / 4) * 4;
    offsets.setUint32(4 * (index + 1), end);
  }
  const glyf = new Uint8Array(end);
  for (const [index, shape] of shapes.entries()) glyf.set(shape, offsets.getUint32(4 * index));
  return [
    ['glyf', glyf],
    ['loca', new Uint8Array(offsets.buffer)],
  ];
}
