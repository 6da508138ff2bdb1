import type { Note } from '../domain/note.ts';
import type { MultiPolygonColumn } from '../geo/column.ts';

/** Ways to turn a shape into hectares; every table, sheet and file names the one it used. */
export type AreaMethod = 'geodesic-wgs84' | 'utm' | 'tm3' | 'sphere';

/** One side of a comparison: an SK, or an SK less what its BA minutes cleared up to a date. */
export interface State {
  /** "SK 2020" or "SK 2020 · BA 2021". */
  readonly name: string;
  /** WGS84; one feature an area. */
  readonly geometry: MultiPolygonColumn;
  /** Area ids, one a feature. */
  readonly ids: readonly string[];
  /** What people call each area. */
  readonly labels: readonly string[];
  /** Luas SK in hectares, one a feature. */
  readonly statedHa: readonly (number | null)[];
  /** Kelurahan code and name in the attributes, one a feature: used to give stated hectares to a unit. */
  readonly unitCodes: readonly (string | null)[];
  readonly unitNames: readonly (string | null)[];
  /** Total that the decree itself states, when known apart from its rows. */
  readonly decreeHa: number | null;
}

export interface Units {
  /** WGS84; one feature a unit. */
  readonly geometry: MultiPolygonColumn;
  readonly codes: readonly (string | null)[];
  readonly names: readonly string[];
  readonly kecamatan: readonly (string | null)[];
}

export interface CompareOptions {
  readonly method: AreaMethod;
  /** Each side, in metres: reduced or added ground thinner than twice this is `uncertain`; 0 = off. */
  readonly toleranceMetres: number;
}

/** Hectares by the chosen method, full precision. remaining + reduced = before, remaining + added = after. */
export interface Figures {
  readonly beforeHa: number;
  readonly afterHa: number;
  readonly remainingHa: number;
  readonly reducedHa: number;
  readonly addedHa: number;
  readonly netHa: number;
  readonly uncertainReducedHa: number;
  readonly uncertainAddedHa: number;
  /** Larger of |before − remaining − reduced| and |after − remaining − added|. */
  readonly closingErrorHa: number;
}

/** The row of one kelurahan, or of the ground outside all of them. */
export interface UnitBalance extends Figures {
  readonly code: string | null;
  readonly name: string;
  readonly kecamatan: string | null;
  /** Sum of luas SK of the areas matched to this unit; null where none states any. */
  readonly statedBeforeHa: number | null;
  readonly statedAfterHa: number | null;
  /** Areas matched to this unit. */
  readonly areasBefore: number;
  readonly areasAfter: number;
}

export interface StateSummary {
  readonly features: number;
  readonly statedHa: number | null;
  /** Sum of the polygons, ground drawn twice counted twice. */
  readonly drawnHa: number;
  /** Ground covered, each bit once. */
  readonly dissolvedHa: number;
  /** drawn − dissolved. */
  readonly overlapHa: number;
}

export type LineageKind = 'unchanged' | 'shrunk' | 'grown' | 'moved' | 'split' | 'merged' | 'cleared' | 'new';

/**
 * What became of an area, or of a few that were split or merged. Figures are of these shapes against each
 * other; for `cleared` and `new`, `remainingHa` is what little they share with areas of another line.
 */
export interface Lineage {
  readonly kind: LineageKind;
  /** Area ids. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly beforeHa: number;
  readonly afterHa: number;
  readonly remainingHa: number;
  readonly reducedHa: number;
  readonly addedHa: number;
  /** Index of the unit that holds most of it; −1 = outside all units. */
  readonly unit: number;
  /** Overlap of each linked pair, with its share of both sides (0..1). */
  readonly links: readonly {
    readonly before: string;
    readonly after: string;
    readonly hectares: number;
    readonly shareOfBefore: number;
    readonly shareOfAfter: number;
  }[];
}

/** The change balance of two states over a layer of units. */
export interface ChangeBalance {
  readonly method: {
    readonly area: AreaMethod;
    /** "UTM 49S (EPSG:32749)" for the plane methods; null otherwise. */
    readonly projection: string | null;
    /** Overlay engine and its grid. */
    readonly overlay: string;
    readonly toleranceMetres: number;
  };
  readonly before: StateSummary;
  readonly after: StateSummary;
  readonly totals: Figures;
  /** One row a unit, in the order of the unit layer. */
  readonly units: readonly UnitBalance[];
  readonly outside: UnitBalance;
  /** Ground in more than one unit, counted in the first by code. */
  readonly unitOverlapHa: number;
  readonly areas: readonly Lineage[];
  readonly issues: readonly Note[];
}

/**
 * The ground the figures stand on: one feature a unit in the units' order, then one for outside.
 * WGS84.
 */
export interface BalanceGround {
  readonly remaining: MultiPolygonColumn;
  readonly reduced: MultiPolygonColumn;
  readonly added: MultiPolygonColumn;
  /** The thin part of `reduced` and of `added`. */
  readonly uncertainReduced: MultiPolygonColumn;
  readonly uncertainAdded: MultiPolygonColumn;
}
