import type { Confidence, FormatDriver, NamedBytes, ReadResult } from '../driver.ts';
import { fileExtension } from '../file-name.ts';
import { foreignNote } from '../foreign.ts';
import { NoteList } from '../note-list.ts';
import { decodeHead, decodeText } from '../text/decode.ts';
import { noteGuessedEncoding } from '../text/encoding-note.ts';
import { collectFeatures } from './collect.ts';
import { parseDocuments, RECORD_SEPARATOR } from './documents.ts';
import { buildLayer } from './layer.ts';

/** GeoJSON (RFC 7946), the 2008 form with `crs`, and newline-delimited GeoJSON. Reads `files[0]`. */
export const geojsonDriver: FormatDriver = {
  id: 'geojson',
  label: { id: 'GeoJSON', en: 'GeoJSON' },
  extensions: ['geojson', 'json', 'geojsonl', 'ndjson', 'geojsonseq'],
  sniff,
  read,
};

function sniff(name: string, head: Uint8Array): Confidence {
  const start = decodeHead(head).trimStart();
  if (!['{', '[', RECORD_SEPARATOR].includes(start.charAt(0))) return 0;
  const named = geojsonDriver.extensions.includes(fileExtension(name));
  if (/"type"\s*:\s*"(?:FeatureCollection|Feature|(?:Multi)?Polygon|GeometryCollection)"/.test(start))
    return 1;
  return named ? 0.8 : 0.5;
}

async function read(files: readonly NamedBytes[], signal: AbortSignal): Promise<ReadResult> {
  signal.throwIfAborted();
  const [file] = files;
  const notes = new NoteList();
  if (file === undefined) return { layers: [], notes: [] };
  const foreign = foreignNote(file);
  if (foreign !== null) return { layers: [], notes: [foreign] };
  const decoded = decodeText(file.bytes);
  noteGuessedEncoding(decoded, file.name, notes);
  const documents = parseDocuments(decoded.text, file.name, notes);
  signal.throwIfAborted();
  const collected = collectFeatures(documents, file.name, notes);
  const layers = collected === null ? [] : [buildLayer(collected, file.name, notes)];
  return { layers, notes: notes.finish() };
}
