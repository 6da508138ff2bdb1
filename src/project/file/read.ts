import * as v from 'valibot';
import type { Problem } from '../../domain/note.ts';
import { problem } from '../../domain/note.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { MultiPolygonColumn } from '../../geo/column.ts';
import { repairComparison } from '../defaults.ts';
import type { ProjectDocument } from '../document.ts';
import { assemble } from '../storage/assemble.ts';
import { RECORD_VERSION } from '../storage/record.ts';
import { isColumn } from '../storage/value-checks.ts';
import { type ColumnPlaces, FILE_VERSION, FORMAT, type Header, headerSchema } from './layout.ts';
import { areSoundAreas, areSoundUnits, isSoundColumn } from './rows.ts';

/** More than any city; a small file that unpacks to more is no project. */
const MOST_BYTES = 1 << 30;

/** A project from its file, as the file names it. Whatever else the bytes are, the answer is one clear problem. */
export async function readProjectFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<ProjectDocument, Problem>> {
  const unpacked = await unpack(bytes);
  if (unpacked === null) return fail(notAProject(name));
  const end = unpacked.indexOf(0x0a);
  const header = end < 0 ? null : headerIn(unpacked.subarray(0, end));
  if (header === null) return fail(notAProject(name));
  if (header.version > FILE_VERSION) return fail(newerFile(name));
  const parsed = v.safeParse(headerSchema, header);
  if (!parsed.success) return fail(damagedFile(name, v.getDotPath(parsed.issues[0]) ?? 'header'));
  return documentOf(name, parsed.output, unpacked.subarray(end + 1));
}

function documentOf(name: string, header: Header, body: Uint8Array): Result<ProjectDocument, Problem> {
  const parts = new Map<string, unknown>();
  for (const [key, part] of Object.entries(header.parts))
    parts.set(key, 'rows' in part ? part.rows : columnAt(part.column, body));
  const record = {
    id: header.id,
    version: RECORD_VERSION,
    name: header.name,
    changedAt: 0,
    trashedAt: null,
    counts: { delineations: 0, unitLayers: 0, areas: 0 },
    revision: 0,
    steps: 0,
    position: 0,
    checkpointAt: 0,
    skeleton: header.skeleton,
  };
  const document = assemble(record, parts);
  if (!document.ok) return fail(damagedFile(name, document.failure));
  const unsound = unsoundIn(document.value);
  return unsound === null ? ok(repairComparison(document.value)) : fail(damagedFile(name, unsound));
}

/** Name of the SK or boundary layer that cannot be trusted; null: none. */
function unsoundIn({ delineations, unitLayers }: ProjectDocument): string | null {
  const decree = delineations.find(
    ({ areas, geometry }) => !areSoundAreas(areas) || !isSoundColumn(geometry),
  );
  if (decree) return decree.decree.name;
  return (
    unitLayers.find(({ units, geometry }) => !areSoundUnits(units) || !isSoundColumn(geometry))?.name ?? null
  );
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    const chunks: Uint8Array[] = [];
    let length = 0;
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      chunks.push(piece.value);
      length += piece.value.length;
      if (length <= MOST_BYTES) continue;
      await reader.cancel();
      return null;
    }
    return joined(chunks, length);
  } catch {
    // Not gzip, or cut off.
    return null;
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const claim = v.looseObject({ format: v.literal(FORMAT), version: v.number() });

function headerIn(line: Uint8Array): v.InferOutput<typeof claim> | null {
  try {
    const parsed = v.safeParse(claim, JSON.parse(new TextDecoder().decode(line)));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Null: the file ends before the arrays do, or they do not fit each other. */
function columnAt(places: ColumnPlaces, body: Uint8Array): MultiPolygonColumn | null {
  const bytesOf = ([start, count]: readonly [number, number], size: number): ArrayBuffer | null =>
    start + count * size > body.length
      ? null
      : new Uint8Array(body.subarray(start, start + count * size)).buffer;
  const coordinates = bytesOf(places.coordinates, 8);
  const [rings, polygons, features] = [places.ringStarts, places.polygonStarts, places.featureStarts].map(
    (place) => bytesOf(place, 4),
  );
  if (!coordinates || !rings || !polygons || !features) return null;
  const column = {
    coordinates: new Float64Array(coordinates),
    ringStarts: new Uint32Array(rings),
    polygonStarts: new Uint32Array(polygons),
    featureStarts: new Uint32Array(features),
  };
  return isColumn(column) ? column : null;
}

const notAProject = (name: string): Problem =>
  problem('not-a-project', {
    id: `"${name}" bukan berkas proyek Deliniasi, atau terpotong. Minta berkasnya sekali lagi, atau muat berkas poligon aslinya.`,
    en: `"${name}" is not a Deliniasi project file, or is cut off. Ask for the file again, or load the original polygon files.`,
  });

const newerFile = (name: string): Problem =>
  problem('project-file-newer', {
    id: `"${name}" dibuat oleh versi Deliniasi yang lebih baru. Perbarui program ini, lalu buka lagi.`,
    en: `"${name}" was made by a newer version of Deliniasi. Update this program, then open it again.`,
  });

const damagedFile = (name: string, where: string): Problem =>
  problem('project-file-damaged', {
    id: `"${name}" rusak dan tidak dibuka: ${where}. Minta berkasnya sekali lagi dari yang membuatnya.`,
    en: `"${name}" is damaged and was not opened: ${where}. Ask whoever made it for the file again.`,
  });
