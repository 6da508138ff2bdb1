import type { Note } from '../../domain/note.ts';
import type { MultiPolygonColumn } from '../../geo/column.ts';
import type { ProjectDocument } from '../document.ts';
import { dismantle, partKeys } from '../storage/parts.ts';
import { isColumn } from '../storage/value-checks.ts';
import { type ColumnPlaces, FILE_VERSION, FORMAT, type Header, padded } from './layout.ts';

/**
 * The project as one file, and notes on what does not go with it: its history, and pictures that lie beside it in the browser.
 */
export async function writeProjectFile(
  document: ProjectDocument,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly notes: readonly Note[] }> {
  const kept = document.backdrops.filter((backdrop) => !('file' in backdrop));
  const left = document.backdrops.filter((backdrop) => 'file' in backdrop);
  let count = 0;
  const { skeleton, parts } = dismantle(
    { ...document, backdrops: kept },
    partKeys(() => String(count++)),
  );
  const arrays: ArrayBufferView<ArrayBufferLike>[] = [];
  let at = 0;
  const put = (array: Float64Array | Uint32Array): [number, number] => {
    const start = at;
    arrays.push(array);
    at += padded(array.byteLength);
    return [start, array.length];
  };
  const told: Header['parts'] = {};
  for (const [key, part] of parts)
    told[key] = isColumn(part) ? { column: placesOf(part, put) } : { rows: Array.isArray(part) ? part : [] };
  const { id, name } = document;
  const header: Header = { format: FORMAT, version: FILE_VERSION, id, name, skeleton, parts: told };
  const pieces: (string | Uint8Array<ArrayBuffer>)[] = [`${JSON.stringify(header)}\n`];
  for (const array of arrays) {
    const bytes = new Uint8Array(padded(array.byteLength));
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    pieces.push(bytes);
  }
  const packed = new Blob(pieces).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return { bytes, notes: left.map(({ name: picture }) => pictureLeftOut(picture)) };
}

const placesOf = (
  { coordinates, ringStarts, polygonStarts, featureStarts }: MultiPolygonColumn,
  put: (array: Float64Array | Uint32Array) => [number, number],
): ColumnPlaces => ({
  coordinates: put(coordinates),
  ringStarts: put(ringStarts),
  polygonStarts: put(polygonStarts),
  featureStarts: put(featureStarts),
});

const pictureLeftOut = (name: string): Note => ({
  severity: 'warning',
  code: 'picture-left-out',
  place: {},
  message: {
    id: `Latar "${name}" tidak ikut dalam berkas proyek: gambarnya tetap di peramban ini. Kirim gambarnya tersendiri.`,
    en: `The backdrop "${name}" is not in the project file: its picture stays in this browser. Send the picture apart.`,
  },
});
