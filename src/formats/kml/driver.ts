import type { Confidence, FormatDriver, NamedBytes, ReadResult } from '../driver.ts';
import { fileExtension, fileStem } from '../file-name.ts';
import { foreignNote } from '../foreign.ts';
import { NoteList } from '../note-list.ts';
import { decodeHead, decodeText, xmlEncoding } from '../text/decode.ts';
import { noteGuessedEncoding } from '../text/encoding-note.ts';
import { withUniqueNames } from '../unique-names.ts';
import { readKml } from './read.ts';

/** KML 2.0–2.3 of Google Earth, ArcGIS, QGIS and others. Reads `files[0]`. */
export const kmlDriver: FormatDriver = {
  id: 'kml',
  label: { id: 'KML (Google Earth)', en: 'KML (Google Earth)' },
  extensions: ['kml'],
  sniff,
  read,
};

function sniff(name: string, head: Uint8Array): Confidence {
  const start = decodeHead(head).trimStart();
  if (!start.startsWith('<')) return 0;
  if (/<(?:\w+:)?kml\b/i.test(start)) return 1;
  return fileExtension(name) === 'kml' ? 0.7 : 0;
}

async function read(files: readonly NamedBytes[], signal: AbortSignal): Promise<ReadResult> {
  signal.throwIfAborted();
  const [file] = files;
  if (file === undefined) return { layers: [], notes: [] };
  const foreign = foreignNote(file);
  if (foreign !== null) return { layers: [], notes: [foreign] };
  const notes = new NoteList();
  const decoded = decodeText(file.bytes, xmlEncoding(file.bytes));
  noteGuessedEncoding(decoded, file.name, notes);
  const source = { file: file.name, path: [], fallbackName: fileStem(file.name) };
  const layers = readKml(decoded.text, source, notes);
  return { layers: withUniqueNames(layers), notes: notes.finish() };
}
