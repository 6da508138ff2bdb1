import type { Note } from '../domain/note.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { ReadResult, SourceLayer } from '../formats/driver.ts';
import { readFiles } from '../formats/registry.ts';
import { selectLayers } from '../formats/select-layers.ts';
import { featureCount, pickFeatures } from '../geo/column.ts';
import { isProjectFileName } from '../project/file/name.ts';
import type { LayerRequest } from './arguments/input-request.ts';
import { type Failure, unreadable, wrongUsage } from './failure.ts';
import { openFile } from './open-file.ts';

export interface LoadedLayers {
  readonly layers: readonly SourceLayer[];
  readonly notes: readonly Note[];
}

/** Opens a file and picks the layers and features asked for; layers without polygons are left out. */
export async function loadLayers(request: LayerRequest): Promise<Result<LoadedLayers, Failure>> {
  const read = await readOnce(request.file);
  if (!read.ok) return read;
  const { layers, notes } = read.value;
  // A fault of the file as a whole (cut off, not its kind) makes every sum doubtful; a faulty feature is listed.
  const fatal = notes.find((note) => note.severity === 'error' && note.place.feature === undefined);
  if (fatal) return fail(unreadable(fatal.message));
  const drawn = layers.filter((layer) => featureCount(layer.geometry) > 0);
  if (drawn.length === 0) return fail(unreadable(noPolygons(request.file)));
  const chosen = request.layer === null ? drawn : selectLayers(drawn, request.layer);
  if (chosen.length === 0) return fail(wrongUsage(noSuchLayer(request, drawn)));
  const filtered = filterFeatures(chosen, request);
  return filtered.ok ? ok({ layers: filtered.value, notes }) : filtered;
}

const reads = new Map<string, Promise<Result<ReadResult, Failure>>>();

/** One file often holds both the SK and the kelurahan: it is read once. */
function readOnce(path: string): Promise<Result<ReadResult, Failure>> {
  const known = reads.get(path) ?? readPath(path);
  reads.set(path, known);
  return known;
}

async function readPath(path: string): Promise<Result<ReadResult, Failure>> {
  if (isProjectFileName(path)) return fail(wrongUsage(isAProject(path)));
  const opened = await openFile(path);
  return opened.ok ? ok(await readFiles([opened.value], new AbortController().signal)) : opened;
}

const isAProject = (path: string) => ({
  id: `${path} adalah berkas proyek. Buka dengan --project ${path}.`,
  en: `${path} is a project file. Open it with --project ${path}.`,
});

const noPolygons = (file: string) => ({
  id: `Berkas ${file} tidak berisi poligon.`,
  en: `${file} holds no polygons.`,
});

function noSuchLayer({ file, layer }: LayerRequest, layers: readonly SourceLayer[]) {
  const names = layers.map(({ name }) => name).join(', ');
  return {
    id: `Tidak ada lapisan "${layer}" di ${file}. Lapisan yang ada: ${names}.`,
    en: `No layer "${layer}" in ${file}. Its layers: ${names}.`,
  };
}

function filterFeatures(
  layers: readonly SourceLayer[],
  { file, where }: LayerRequest,
): Result<readonly SourceLayer[], Failure> {
  if (where === null) return ok(layers);
  const { field, value } = where;
  const matched = layers.map((layer) => matchingFeatures(layer, field, value));
  if (matched.some((layer) => layer.attributes.length > 0))
    return ok(matched.filter((layer) => layer.attributes.length > 0));
  return fail(
    wrongUsage({
      id: `Tidak ada fitur dengan ${field}=${value} di ${file}. Periksa nama kolom dan nilainya.`,
      en: `No feature with ${field}=${value} in ${file}. Check the field's name and value.`,
    }),
  );
}

function matchingFeatures(layer: SourceLayer, field: string, value: string): SourceLayer {
  const kept = layer.attributes.flatMap((attributes, feature) => {
    const name = Object.keys(attributes).find((key) => key.toLowerCase() === field.toLowerCase());
    return name !== undefined && String(attributes[name]).trim() === value ? [feature] : [];
  });
  return {
    ...layer,
    geometry: pickFeatures(layer.geometry, kept),
    attributes: kept.map((feature) => layer.attributes[feature]),
  };
}
