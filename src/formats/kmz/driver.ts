import type { Confidence, FormatDriver, NamedBytes, ReadResult, SourceLayer } from '../driver.ts';
import { fileExtension, fileStem } from '../file-name.ts';
import { foreignZipNote } from '../foreign.ts';
import { kmlDriver } from '../kml/driver.ts';
import { readKml } from '../kml/read.ts';
import { NoteList } from '../note-list.ts';
import { decodeText, xmlEncoding } from '../text/decode.ts';
import { noteGuessedEncoding } from '../text/encoding-note.ts';
import { withUniqueNames } from '../unique-names.ts';
import { noteManyKmls, noteTooLarge, noteZipFailure } from './notes.ts';
import { isZip, readZipDirectory, unzipEntry, type ZipEntry } from './zip.ts';

/** Unpacked KML together, in bytes: engines hold no text much longer than this. */
const LARGEST_UNPACKED = 500_000_000;

/** KMZ: a ZIP with one KML in it, doc.kml as a rule. All KMLs found are read. Reads `files[0]`. */
export const kmzDriver: FormatDriver = {
  id: 'kmz',
  label: { id: 'KMZ (Google Earth)', en: 'KMZ (Google Earth)' },
  extensions: ['kmz'],
  sniff,
  read,
};

function sniff(name: string, head: Uint8Array): Confidence {
  if (!isZip(head)) return 0;
  return fileExtension(name) === 'kmz' ? 1 : 0.6;
}

async function read(files: readonly NamedBytes[], signal: AbortSignal): Promise<ReadResult> {
  signal.throwIfAborted();
  const [file] = files;
  if (file === undefined) return { layers: [], notes: [] };
  if (!isZip(file.bytes)) return kmlDriver.read(files, signal);
  const notes = new NoteList();
  const layers = readArchive(file, notes, signal);
  return { layers: withUniqueNames(layers), notes: notes.finish() };
}

function readArchive(file: NamedBytes, notes: NoteList, signal: AbortSignal): readonly SourceLayer[] {
  const directory = readZipDirectory(file.bytes);
  if (!directory.ok) {
    noteZipFailure(directory.failure, null, file.name, notes);
    return [];
  }
  const kmls = kmlEntries(directory.value);
  if (kmls.length === 0) {
    notes.add(
      foreignZipNote(
        directory.value.map((entry) => entry.name),
        file.name,
      ),
    );
    return [];
  }
  const size = kmls.reduce((sum, entry) => sum + entry.size, 0);
  if (size > LARGEST_UNPACKED) {
    noteTooLarge(size, LARGEST_UNPACKED, file.name, notes);
    return [];
  }
  if (kmls.length > 1)
    noteManyKmls(
      kmls.map((entry) => entry.name),
      file.name,
      notes,
    );
  return kmls.flatMap((entry) => {
    signal.throwIfAborted();
    return readEntry(file, entry, kmls.length > 1, notes);
  });
}

/** doc.kml first, as Google Earth does; then the others in the order of the archive. Files of macOS's own are no maps. */
function kmlEntries(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const kmls = entries.filter(({ name }) => /\.kml$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name));
  const isDoc = (entry: ZipEntry) => /(?:^|\/)doc\.kml$/i.test(entry.name);
  return [...kmls.filter(isDoc), ...kmls.filter((entry) => !isDoc(entry))];
}

function readEntry(
  file: NamedBytes,
  entry: ZipEntry,
  oneOfMany: boolean,
  notes: NoteList,
): readonly SourceLayer[] {
  const unpacked = unzipEntry(file.bytes, entry);
  if (!unpacked.ok) {
    noteZipFailure(unpacked.failure, entry.name, file.name, notes);
    return [];
  }
  const decoded = decodeText(unpacked.value, xmlEncoding(unpacked.value));
  noteGuessedEncoding(decoded, file.name, notes);
  const source = {
    file: file.name,
    path: oneOfMany ? [entry.name] : [],
    fallbackName: fileStem(file.name),
  };
  return readKml(decoded.text, source, notes);
}
