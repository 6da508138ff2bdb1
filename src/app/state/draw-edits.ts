import type { AreaId, Delineation } from '../../domain/delineation.ts';
import type { AreaEdit } from '../../project/area-edit.ts';
import type { MovedAreas } from '../../project/history.ts';

/** What led from one state of an SK to another; null: it is another SK, or it is not known. */
export function editsBetween(
  before: Delineation,
  after: Delineation,
  moved: readonly MovedAreas[] | null,
): readonly AreaEdit[] | null {
  if (before === after) return [];
  if (before.id !== after.id || !moved) return null;
  return moved.filter(({ delineation }) => delineation === after.id).map(({ edit }) => edit);
}

/** Areas that were not there before. */
export function areasBrought(before: Delineation, after: Delineation): readonly AreaId[] {
  if (before === after) return [];
  const known = new Set(before.areas.map(({ id }) => id));
  return after.areas.flatMap(({ id }) => (known.has(id) ? [] : [id]));
}
