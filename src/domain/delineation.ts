import type { MultiPolygonColumn } from '../geo/column.ts';
import type { Hectares } from '../geo/units.ts';
import type { Attributes } from './attributes.ts';
import type { Note } from './note.ts';

declare const id: unique symbol;
type Id<Name extends string> = string & { readonly [id]: Name };

export type DelineationId = Id<'delineation'>;
export type UnitLayerId = Id<'units'>;
export type MinuteId = Id<'minute'>;
/** Unique within its delineation. */
export type AreaId = Id<'area'>;

export const delineationId = (value: string): DelineationId => value as DelineationId;
export const unitLayerId = (value: string): UnitLayerId => value as UnitLayerId;
export const minuteId = (value: string): MinuteId => value as MinuteId;
export const areaId = (value: string): AreaId => value as AreaId;

/** Kumuh berat / sedang / ringan / tidak kumuh. */
export type SlumClass = 'heavy' | 'medium' | 'light' | 'none';

/** The decree (SK Kumuh) that a delineation belongs to. */
export interface Decree {
  /** As people call it: "SK 2020". Unique in a project. */
  readonly name: string;
  readonly year: number | null;
  /** Number of the decree, where the file states it. */
  readonly number: string | null;
  /** Total hectares the decree states, when known apart from the rows (else the sum of the rows is used). */
  readonly statedHa: Hectares | null;
}

/** One polygon of an SK: a kawasan, or one RT of it. Its geometry is the column's feature of the same index. */
export interface SlumArea {
  readonly id: AreaId;
  /** What a person would call it: RT/RW, kawasan, or "Area 12". */
  readonly label: string;
  readonly kawasan: string | null;
  readonly rtRw: string | null;
  readonly kelurahan: string | null;
  readonly kelurahanCode: string | null;
  readonly kecamatan: string | null;
  /** Luas SK, converted to hectares. */
  readonly statedHa: Hectares | null;
  readonly score: number | null;
  readonly slumClass: SlumClass | null;
  /** The row as it came. */
  readonly attributes: Attributes;
}

/** What an area says of itself before anyone has filled it in. */
export const NO_WORDS: Omit<SlumArea, 'id' | 'label'> = {
  kawasan: null,
  rtRw: null,
  kelurahan: null,
  kelurahanCode: null,
  kecamatan: null,
  statedHa: null,
  score: null,
  slumClass: null,
  attributes: {},
};

/** Where loaded data came from, so that a report can name it. */
export interface Source {
  readonly files: readonly string[];
  readonly layers: readonly string[];
  /** "EPSG:32749", as found, given or assumed. */
  readonly crs: string;
}

/** The boundary polygons of one SK, at one date. Immutable. */
export interface Delineation {
  readonly id: DelineationId;
  readonly decree: Decree;
  readonly areas: readonly SlumArea[];
  /** WGS84; one feature an area, in the same order. */
  readonly geometry: MultiPolygonColumn;
  readonly source: Source;
  readonly notes: readonly Note[];
  /** Shapes made up to fit public figures; every screen and file that shows them says so. */
  readonly illustrative: boolean;
}

/**
 * Berita Acara pengurangan: takes hectares off an SK after handling, without a new SK.
 * `clearedAreas` are areas of the SK that it clears (tuntas).
 */
export interface ReductionMinute {
  readonly id: MinuteId;
  readonly delineation: DelineationId;
  /** "BA 2018". */
  readonly name: string;
  /** Number of the minute, where it is known. */
  readonly number: string | null;
  readonly note: string | null;
  /** ISO date or year ("2018", "2018-12-20"): minutes apply in this order. */
  readonly date: string;
  readonly clearedAreas: readonly AreaId[];
}

/** A kelurahan or desa: the unit of every table. Its geometry is the column's feature of the same index. */
export interface AdminUnit {
  readonly code: string | null;
  readonly name: string;
  readonly kecamatan: string | null;
  readonly attributes: Attributes;
}

export interface UnitLayer {
  readonly id: UnitLayerId;
  readonly name: string;
  readonly units: readonly AdminUnit[];
  /** WGS84; one feature a unit, in the same order. */
  readonly geometry: MultiPolygonColumn;
  readonly source: Source;
  readonly notes: readonly Note[];
  readonly illustrative: boolean;
}
