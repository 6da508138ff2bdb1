import type { DelineationId, SlumArea } from '../domain/delineation.ts';
import type { MultiPolygonColumn } from '../geo/column.ts';
import { columnFromFeatures, featureRings } from '../geo/column.ts';
import type { AreaEdit, AreaSplice, DelineationEdit, RowChange } from './area-edit.ts';

/** A splice whose shapes are in columns, one feature an area: a tenth of the room, and stored as it is. */
interface PackedSplice {
  readonly at: number;
  readonly remove: number;
  readonly areas: readonly SlumArea[];
  readonly shapes: MultiPolygonColumn;
}

export interface PackedEdit {
  readonly splices: readonly PackedSplice[];
  readonly rows: readonly RowChange[];
}

/** A `DelineationEdit` as a step keeps it. */
export interface PackedDelineationEdit {
  readonly delineation: DelineationId;
  readonly forth: PackedEdit;
  readonly back: PackedEdit;
}

export const packDelineationEdit = ({
  delineation,
  forth,
  back,
}: DelineationEdit): PackedDelineationEdit => ({
  delineation,
  forth: packEdit(forth),
  back: packEdit(back),
});

const packEdit = ({ splices, rows }: AreaEdit): PackedEdit => ({
  splices: splices.map(({ at, remove, insert }) => ({
    at,
    remove,
    areas: insert.map(({ area }) => area),
    shapes: columnFromFeatures(insert.map(({ shape }) => shape)),
  })),
  rows,
});

/** The edit with its shapes in the hand; the same coordinates to the last bit. */
export const unpackEdit = ({ splices, rows }: PackedEdit): AreaEdit => ({
  splices: splices.map(
    ({ at, remove, areas, shapes }): AreaSplice => ({
      at,
      remove,
      insert: areas.map((area, index) => ({ area, shape: featureRings(shapes, index) })),
    }),
  ),
  rows,
});
