import { inflateSync } from 'fflate';
import { fail, ok, type Result } from '../../domain/result.ts';
import { crc32 } from './crc32.ts';

/** One entry of a ZIP's central directory (APPNOTE.TXT 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared; what is unpacked is never larger. */
  readonly size: number;
  readonly headerOffset: number;
}

export type ZipFailure =
  /** No end record: the file is cut off, or no ZIP at all. */
  | 'truncated'
  | 'encrypted'
  | 'method'
  /** The bytes do not unpack to what the directory says. */
  | 'damaged';

const END_RECORD = 0x06054b50;
const DIRECTORY_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** Whether bytes begin as a ZIP does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7);
}

/** The entries of a ZIP, directories left out. ZIP64 (over 4 GB) is not read: such a file is far beyond what can be opened. */
export function readZipDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ZipFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEndRecord(view);
  if (end === null) return fail('truncated');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_RECORD) return fail('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const entry = readEntry(view, at, bytes.subarray(at + 46, at + 46 + nameLength));
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(entries);
}

function findEndRecord(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END_RECORD) return at;
  return null;
}

function readEntry(view: DataView, at: number, name: Uint8Array): ZipEntry {
  return {
    name: new TextDecoder().decode(name),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  };
}

/** Unpacks one entry, and checks its length and its CRC: a damaged digit must not become a wrong coordinate. */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, ZipFailure> {
  if (entry.encrypted) return fail('encrypted');
  const packed = packedBytes(bytes, entry);
  if (packed === null) return fail('damaged');
  if (entry.method !== 0 && entry.method !== 8) return fail('method');
  try {
    const unpacked = entry.method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(entry.size) });
    return unpacked.length === entry.size && crc32(unpacked) === entry.crc ? ok(unpacked) : fail('damaged');
  } catch {
    return fail('damaged');
  }
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_RECORD) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  return end <= bytes.length ? bytes.subarray(start, end) : null;
}
