import type { Position } from '../geo/column.ts';

/** Names a file kept beside the project (storage/files.ts). */
export type FileKey = string;

/** A picture under the map that the user brought: nothing is fetched unless an address was typed in. */
export interface BackdropCommon {
  readonly id: string;
  readonly name: string;
  /** 0..1 */
  readonly opacity: number;
  readonly isShown: boolean;
}

/** Tiles from an address that the user typed. */
export interface TileBackdrop extends BackdropCommon {
  readonly kind: 'xyz' | 'wms' | 'wmts';
  /** With {x}, {y}, {z} (xyz, wmts) or {bbox-epsg-3857} (wms), ready to be asked for. */
  readonly url: string;
  readonly attribution: string;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** A PMTiles file from disk. */
export interface PmtilesBackdrop extends BackdropCommon {
  readonly kind: 'pmtiles';
  readonly file: FileKey;
  readonly fileName: string;
}

/** The same place on the picture, in pixels from its top left corner, and on the ground. */
export interface ControlPoint {
  readonly pixel: Position;
  /** WGS84 degrees. */
  readonly ground: Position;
}

/** A scanned map or photo; it is on the map once it has three control points. */
export interface ScanBackdrop extends BackdropCommon {
  readonly kind: 'scan';
  /** PNG or JPEG. */
  readonly file: FileKey;
  readonly fileName: string;
  /** Of a PDF: from 1. */
  readonly page: number | null;
  readonly width: number;
  readonly height: number;
  readonly controlPoints: readonly ControlPoint[];
}

export type Backdrop = TileBackdrop | PmtilesBackdrop | ScanBackdrop;
