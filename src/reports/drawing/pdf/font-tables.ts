/** A table of a font file. */
export interface Table {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

const HEADER_BYTES = 12;
const RECORD_BYTES = 16;

/** Tables of a TrueType font by their tags. */
export function readTables(font: Uint8Array): ReadonlyMap<string, Table> {
  // In Node a file is a Buffer, whose slices are no copies.
  const file = new Uint8Array(font.buffer, font.byteOffset, font.byteLength);
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, Table>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = HEADER_BYTES + RECORD_BYTES * index;
    const tag = String.fromCharCode(...file.subarray(record, record + 4));
    const start = view.getUint32(record + 8);
    const bytes = file.subarray(start, start + view.getUint32(record + 12));
    tables.set(tag, { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) });
  }
  return tables;
}

/** A TrueType font of these tables, with its sums. */
export function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const start = HEADER_BYTES + RECORD_BYTES * sorted.length;
  const font = new Uint8Array(sorted.reduce((sum, [, { length }]) => sum + padded(length), start));
  const view = new DataView(font.buffer);
  writeHeader(view, sorted.length);
  let at = start;
  let head = 0;
  for (const [index, [tag, bytes]] of sorted.entries()) {
    font.set(bytes, at);
    if (tag === 'head') {
      head = at;
      view.setUint32(head + SUM_OF_FONT, 0);
    }
    writeRecord(view, index, tag, at, bytes.length);
    at += padded(bytes.length);
  }
  view.setUint32(head + SUM_OF_FONT, (SUM_TO_REACH - sumOf(view, 0, font.length)) >>> 0);
  return font;
}

function writeRecord(view: DataView, index: number, tag: string, start: number, length: number): void {
  const record = HEADER_BYTES + RECORD_BYTES * index;
  for (let letter = 0; letter < 4; letter += 1) view.setUint8(record + letter, tag.charCodeAt(letter));
  view.setUint32(record + 4, sumOf(view, start, padded(length)));
  view.setUint32(record + 8, start);
  view.setUint32(record + 12, length);
}

/** Bytes from the start of head to the sum of the whole file, and what that makes all of it add up to. */
const SUM_OF_FONT = 8;
const SUM_TO_REACH = 0xb1b0afba;

function writeHeader(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (count - 2 ** power));
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
