import type { Bounds } from '../geo/column.ts';
import type { ControlPoint } from '../geo/georeference.ts';
import type { FitKind } from '../geo/georeference-solve.ts';

export type { ControlPoint };

/** Names a file kept beside the project (storage/files.ts). */
export type FileKey = string;

/** A picture under the map that the user brought: nothing is fetched unless an address was typed in. */
interface BackdropCommon {
  readonly id: string;
  readonly name: string;
  /** 0..1 */
  readonly opacity: number;
  readonly isShown: boolean;
}

/** Tiles from an address that the user typed. */
export interface TileBackdrop extends BackdropCommon {
  readonly kind: 'xyz' | 'wms' | 'wmts';
  /** With {x}, {y} or {-y} (rows from the south), {z} (xyz, wmts) or {bbox-epsg-3857} (wms), ready to be asked for. */
  readonly url: string;
  readonly attribution: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Where the server says it has something, if it says so. */
  readonly bounds: Bounds | null;
}

/** A PMTiles file from disk. */
interface PmtilesBackdrop extends BackdropCommon {
  readonly kind: 'pmtiles';
  readonly file: FileKey;
  readonly fileName: string;
  readonly attribution: string;
  readonly bounds: Bounds;
}

/** A scanned map or photo; it is on the map once it has three control points. */
export interface ScanBackdrop extends BackdropCommon {
  readonly kind: 'scan';
  /** PNG or JPEG, upright. */
  readonly file: FileKey;
  readonly fileName: string;
  /** Of a PDF: from 1. */
  readonly page: number | null;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly controlPoints: readonly ControlPoint[];
  readonly fit: FitKind;
}

export type Backdrop = TileBackdrop | PmtilesBackdrop | ScanBackdrop;
