import type { Problem } from '../../../../../domain/note.ts';
import { problem } from '../../../../../domain/note.ts';
import type { Result } from '../../../../../domain/result.ts';
import { fail, ok } from '../../../../../domain/result.ts';

export type BackdropFile = 'pmtiles' | 'pdf' | 'png' | 'jpeg' | 'webp';

/** Bytes enough for `recognise`. */
export const HEAD_BYTES = 1024;

/** What a file is, by its first bytes: its name may lie. */
export function recognise(head: Uint8Array, fileName: string): Result<BackdropFile, Problem> {
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  if (text.startsWith('PMTiles')) return head[7] === 3 ? ok('pmtiles') : fail(olderPmtiles(fileName));
  if (text.includes('%PDF-')) return ok('pdf');
  if (text.startsWith('\u0089PNG\r\n')) return ok('png');
  if (text.startsWith('\u00ff\u00d8\u00ff')) return ok('jpeg');
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return ok('webp');
  if (text.startsWith('II*\0') || text.startsWith('MM\0*') || text.startsWith('II+\0'))
    return fail(tiff(fileName));
  if (text.startsWith('SQLite format 3')) return fail(mbtiles(fileName));
  return fail(unknownFile(fileName));
}

const olderPmtiles = (name: string): Problem =>
  problem('pmtiles-version', {
    id: `${name} berkas PMTiles versi lama. Ubah dahulu ke versi 3 dengan "pmtiles convert".`,
    en: `${name} is a PMTiles file of an older version. Turn it into version 3 first, with "pmtiles convert".`,
  });

const tiff = (name: string): Problem =>
  problem('backdrop-tiff', {
    id: `${name} berkas TIFF, yang tidak dapat ditampilkan peramban. Simpan sebagai PNG atau JPG dari QGIS atau penampil gambar, lalu pasang titik ikatnya di sini.`,
    en: `${name} is a TIFF, which browsers do not show. Save it as PNG or JPG from QGIS or an image viewer, then set its control points here.`,
  });

const mbtiles = (name: string): Problem =>
  problem('backdrop-mbtiles', {
    id: `${name} berkas MBTiles atau GeoPackage. Ubah dahulu menjadi PMTiles, misalnya dengan "pmtiles convert".`,
    en: `${name} is an MBTiles or GeoPackage file. Turn it into PMTiles first, with "pmtiles convert" for instance.`,
  });

const unknownFile = (name: string): Problem =>
  problem('backdrop-unknown', {
    id: `${name} bukan PNG, JPG, WebP, PDF, atau PMTiles. Pilih berkas dengan salah satu jenis itu.`,
    en: `${name} is not a PNG, JPG, WebP, PDF or PMTiles file. Choose one of these.`,
  });
