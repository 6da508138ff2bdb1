import type { Attributes } from '../domain/attributes.ts';
import type { Note } from '../domain/note.ts';
import type { Text } from '../domain/text.ts';
import type { MultiPolygonColumn } from '../geo/column.ts';

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file says of its coordinate system: the words it used, and the EPSG code when it named one. */
export interface CrsDeclaration {
  readonly text: string;
  readonly epsg: number | null;
}

/** One layer as it stands in a file: nothing mapped, moved or repaired yet. */
export interface SourceLayer {
  /** The file it came from. */
  readonly file: string;
  /** Own name, unique within the file. */
  readonly name: string;
  /** Folders above it, outermost first. */
  readonly path: readonly string[];
  /** Null where the file says nothing (KML and RFC 7946 GeoJSON are WGS84 by their standards and say EPSG:4326). */
  readonly crs: CrsDeclaration | null;
  /** In the file's own coordinates; one feature an attribute row, in the same order. */
  readonly geometry: MultiPolygonColumn;
  readonly attributes: readonly Attributes[];
  /** Features that are points or lines only, and so are not in `geometry` (a note says so too). */
  readonly otherGeometries: number;
}

/** How sure a driver is that a file is its own, 0 (not) .. 1 (sure). */
export type Confidence = number;

export interface ReadResult {
  readonly layers: readonly SourceLayer[];
  readonly notes: readonly Note[];
}

/**
 * One file format. `read` takes the files that belong together as one source (a GeoJSON alone; a
 * shapefile with its .dbf and .prj). It never throws on bad input: what cannot be read is a note with severity
 * `error`, and whatever else the file holds is still returned. It throws only the signal's reason.
 */
export interface FormatDriver {
  readonly id: string;
  readonly label: Text;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  sniff(name: string, head: Uint8Array): Confidence;
  read(files: readonly NamedBytes[], signal: AbortSignal): Promise<ReadResult>;
}
