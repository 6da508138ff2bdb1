import { type Note, problem } from '../domain/note.ts';
import type { FormatDriver, NamedBytes, ReadResult, SourceLayer } from './driver.ts';
import { foreignNote, unknownFormatNote } from './foreign.ts';

/** Bytes that a driver sees to tell whether a file is its own. */
const HEAD = 4096;
/** No driver surer than this, and the file counts as unknown. */
const LEAST_CONFIDENCE = 0.4;

/** Drivers by loader: each stays out of the first bundle until a file is opened. */
const LOADERS: readonly (() => Promise<FormatDriver>)[] = [
  async () => (await import('./geojson/driver.ts')).geojsonDriver,
  async () => (await import('./kml/driver.ts')).kmlDriver,
  async () => (await import('./kmz/driver.ts')).kmzDriver,
];

/** Extensions that can be opened, with the dot: for file pickers. */
export const OPENABLE_EXTENSIONS: readonly string[] = [
  '.geojson',
  '.json',
  '.geojsonl',
  '.ndjson',
  '.geojsonseq',
  '.kml',
  '.kmz',
];

/**
 * Reads files of any kind, each as one source, told apart by what they hold and not by their names. Never throws but
 * for the signal's reason: what cannot be opened is a note.
 *
 * @param onFile called before each file with its name and number (from 0).
 */
export async function readFiles(
  files: readonly NamedBytes[],
  signal: AbortSignal,
  onFile?: (name: string, index: number) => void,
): Promise<ReadResult> {
  const layers: SourceLayer[] = [];
  const notes: Note[] = [];
  for (const [index, file] of files.entries()) {
    signal.throwIfAborted();
    onFile?.(file.name, index);
    const result = await readFile(file, signal);
    layers.push(...result.layers);
    notes.push(...result.notes);
  }
  return { layers, notes };
}

async function readFile(file: NamedBytes, signal: AbortSignal): Promise<ReadResult> {
  try {
    const foreign = foreignNote(file);
    if (foreign !== null) return { layers: [], notes: [foreign] };
    const driver = await driverFor(file);
    return driver === null
      ? { layers: [], notes: [unknownFormatNote(file)] }
      : await driver.read([file], signal);
  } catch (error) {
    signal.throwIfAborted();
    return { layers: [], notes: [failureNote(file.name, error)] };
  }
}

/**
 * The driver surest of the file; null where none is sure enough. Drivers are loaded one by one, and no further
 * once one is certain.
 */
async function driverFor(file: NamedBytes): Promise<FormatDriver | null> {
  const head = file.bytes.subarray(0, HEAD);
  let best: FormatDriver | null = null;
  let confidence = LEAST_CONFIDENCE;
  for (const load of LOADERS) {
    const driver = await load();
    const own = driver.sniff(file.name, head);
    if (own > confidence) {
      best = driver;
      confidence = own;
    }
    if (confidence === 1) break;
  }
  return best;
}

/** A fault of the program's own must not lose the other files. */
function failureNote(file: string, error: unknown): Note {
  const reason = error instanceof Error ? error.message : String(error);
  return problem(
    'driver-failed',
    {
      id: `Berkas ${file} tidak dapat dibaca karena kesalahan di dalam program (${reason}). Berkas lain tidak terpengaruh; laporkan berkas ini kepada pembuat program.`,
      en: `${file} cannot be read because of a fault in the program (${reason}). Other files are not affected; report this file to the makers.`,
    },
    { file },
  );
}
