import type { Bounds, Position } from '../geo/column.ts';

/** Where a picture under the map comes from. */
export type BackdropSource = TileSource | ArchiveSource | ImageSource;

/** Tiles from a server that the user named. */
export interface TileSource {
  readonly kind: 'tiles';
  /** With {z}, {x} and {y}, {-y} (rows from the south), or {bbox-epsg-3857}. */
  readonly url: string;
  readonly attribution: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Nothing is asked for outside. */
  readonly bounds?: Bounds | null;
}

/** A PMTiles file from disk. */
export interface ArchiveSource {
  readonly kind: 'pmtiles';
  readonly key: string;
  readonly file: Blob;
}

/** A scan in its place. Corners from the top left, clockwise. */
export interface ImageSource {
  readonly kind: 'image';
  readonly key: string;
  readonly file: Blob;
  readonly corners: readonly [Position, Position, Position, Position];
}
