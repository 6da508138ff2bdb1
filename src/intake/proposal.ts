import type { FieldRole } from '../domain/field-role.ts';
import type { SourceLayer } from '../formats/driver.ts';

export type { FieldRole } from '../domain/field-role.ts';

/** What a layer is to the program. */
export type LayerRole = 'delineation' | 'units' | 'skip';

/** Role → name of the field in the file. */
export type FieldMapping = Readonly<Partial<Record<FieldRole, string>>>;

export type AreaUnit = 'ha' | 'm2' | 'km2';

/** How the program came by a coordinate system: said by the file, recognised from the numbers, or given by the user. */
type CrsGround = 'stated' | 'recognised' | 'given';

export interface CrsChoice {
  readonly epsg: number;
  readonly ground: CrsGround;
  /** Latitude stands first in the file. */
  readonly swapped: boolean;
  /** Other systems in which the numbers would also fall in Indonesia. */
  readonly alternatives: readonly number[];
}

/**
 * How one or more layers of one file would be taken in together. The user may change every part of it
 * before `takeIn`.
 */
export interface Proposal {
  readonly layers: readonly SourceLayer[];
  readonly role: LayerRole;
  /** Name of the SK ("SK 2020") or of the unit layer. */
  readonly name: string;
  readonly year: number | null;
  /** Null: cannot be told; the user must choose before the layer can be taken in. */
  readonly crs: CrsChoice | null;
  readonly mapping: FieldMapping;
  /** Unit of the `statedArea` field. */
  readonly statedUnit: AreaUnit;
}
