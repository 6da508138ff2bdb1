import type { AreaMethod, Figures, State, Units } from '../comparison/balance.ts';
import type { AreaId, Delineation } from '../domain/delineation.ts';
import type { Bounds, MultiPolygonRings } from '../geo/column.ts';
import type { AreaEdit } from '../project/area-edit.ts';
import type { CheckSettings } from '../project/checks/settings.ts';
import type { Finding } from '../project/finding.ts';

/** What the draw worker needs to know of the project; given once, and again when any of it is another. */
export interface DrawSetup {
  /** The SK being drawn. */
  readonly delineation: Delineation;
  /** Areas of it that a BA has cleared: not part of the state that is compared. */
  readonly cleared: readonly AreaId[];
  /** What it is compared with; null: nothing. */
  readonly previous: State | null;
  readonly units: Units | null;
  /** Method of the balance. */
  readonly method: AreaMethod;
  readonly toleranceMetres: number;
  readonly checks: CheckSettings;
}

/** Shapes in the hand that are not part of the document yet: they stand in for the areas of these ids, or beside them. */
export interface Draft {
  readonly shapes: readonly { readonly id: AreaId; readonly shape: MultiPolygonRings }[];
  readonly removed: readonly AreaId[];
}

/** One shape, measured. */
export interface ShapeFigures {
  readonly id: AreaId;
  readonly hectares: Readonly<Record<AreaMethod, number>>;
  /** Geodesic length of all rings. */
  readonly perimeterMetres: number;
  readonly vertices: number;
  readonly parts: number;
  readonly holes: number;
}

/** Balance of a kelurahan that a draft touches; unit −1: outside all. */
export interface LiveRow {
  readonly unit: number;
  readonly name: string;
  readonly figures: Figures;
}

export interface LiveNumbers {
  readonly shapes: readonly ShapeFigures[];
  /** Rows of the kelurahan that the draft touches (of the areas in `shapes` where nothing moved). Empty without a previous state. */
  readonly rows: readonly LiveRow[];
  /** The whole balance, as it would be. */
  readonly totals: Figures | null;
  /** Milliseconds of work in the worker. */
  readonly tookMs: number;
}

export interface DrawApi {
  /** Takes a project in; everything asked later is about it. Resolves when numbers can be asked. */
  open(setup: DrawSetup): Promise<void>;
  /** The document has moved on. `cleared` as in the setup. */
  apply(edit: AreaEdit, cleared: readonly AreaId[]): Promise<void>;
  /** Numbers of a draft; an empty draft gives the document's own, for the areas `of`. */
  measure(draft: Draft, of: readonly AreaId[]): Promise<LiveNumbers>;
  /**
   * Findings of the areas and their neighbours; null: of all. The worker keeps what it found and looks again only at what edits
   * can have changed, so to ask for all after each edit is cheap, and needs no merging.
   */
  check(areas: readonly AreaId[] | null): Promise<readonly Finding[]>;
  /** The SK as GeoJSON for the map (see map/scene.ts). */
  encode(): Promise<{ readonly geojson: Blob; readonly bounds: Bounds | null }>;
}
