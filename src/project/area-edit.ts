import type { AreaId, Delineation, DelineationId, SlumArea } from '../domain/delineation.ts';
import type { MultiPolygonRings } from '../geo/column.ts';
import { featureRings } from '../geo/column.ts';
import { type FeatureSplice, spliceColumn } from '../geo/column-splice.ts';
import type { ProjectDocument } from './document.ts';

/** An area with its shape in the hand. */
export interface DrawnArea {
  readonly area: SlumArea;
  readonly shape: MultiPolygonRings;
}

/** Puts `insert` in the place of the `remove` areas from index `at` on. */
export interface AreaSplice {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly DrawnArea[];
}

/** Gives an area other words and leaves its shape alone. */
export interface RowChange {
  readonly at: number;
  readonly area: SlumArea;
}

/**
 * What changes in one delineation. Indexes are those before the edit; splices are in ascending order and do not overlap, and
 * no row that is changed is in one.
 */
export interface AreaEdit {
  readonly splices: readonly AreaSplice[];
  readonly rows: readonly RowChange[];
}

/** An edit of one delineation with the edit that takes it back, to the last bit. */
export interface DelineationEdit {
  readonly delineation: DelineationId;
  readonly forth: AreaEdit;
  readonly back: AreaEdit;
}

/** Where an area stands in its delineation; −1: it is not there. */
export const areaIndex = (delineation: Delineation, id: AreaId): number =>
  delineation.areas.findIndex((area) => area.id === id);

/** The delineation after an edit. Unchanged geometry stays the same to the last bit; cost is one copy of the coordinates. */
export function applyEdit(delineation: Delineation, { splices, rows }: AreaEdit): Delineation {
  const areas = delineation.areas.slice();
  for (const { at, area } of rows) areas[at] = area;
  for (const { at, remove, insert } of splices.toReversed())
    areas.splice(at, remove, ...insert.map(({ area }) => area));
  if (splices.length === 0) return { ...delineation, areas };
  const features = splices.map(
    ({ at, remove, insert }): FeatureSplice => ({ at, remove, insert: insert.map(({ shape }) => shape) }),
  );
  return { ...delineation, areas, geometry: spliceColumn(delineation.geometry, features) };
}

/** The edit that leads back from `applyEdit(delineation, edit)` to `delineation`. */
export function inverseEdit(delineation: Delineation, { splices, rows }: AreaEdit): AreaEdit {
  let moved = 0;
  const shift = new Map<number, number>();
  const back = splices.map(({ at, remove, insert }): AreaSplice => {
    const restored = Array.from({ length: remove }, (_, i) => drawnArea(delineation, at + i));
    const inverse = { at: at + moved, remove: insert.length, insert: restored };
    moved += insert.length - remove;
    shift.set(at + remove, moved);
    return inverse;
  });
  const shifted = (index: number) => {
    let by = 0;
    for (const [from, total] of shift) if (index >= from) by = total;
    return index + by;
  };
  return {
    splices: back,
    rows: rows.map(({ at }) => ({ at: shifted(at), area: delineation.areas[at] })),
  };
}

export const drawnArea = (delineation: Delineation, index: number): DrawnArea => ({
  area: delineation.areas[index],
  shape: featureRings(delineation.geometry, index),
});

/** Edits one delineation of a document; `Change.edits` takes the second part. */
export function editDelineation(
  document: ProjectDocument,
  delineation: Delineation,
  forth: AreaEdit,
): { readonly document: ProjectDocument; readonly edit: DelineationEdit } {
  const edited = applyEdit(delineation, forth);
  return {
    document: {
      ...document,
      delineations: document.delineations.map((each) => (each.id === delineation.id ? edited : each)),
    },
    edit: { delineation: delineation.id, forth, back: inverseEdit(delineation, forth) },
  };
}
