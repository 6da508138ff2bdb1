import type { AreaId, Delineation, ReductionMinute } from '../../../domain/delineation.ts';
import type { ProjectDocument } from '../../document.ts';
import { minutesOf } from '../../minutes.ts';

/** The minutes that clear an area, in the order of the document. */
export const minutesClearing = (
  document: ProjectDocument,
  delineation: Delineation,
  area: AreaId,
): readonly ReductionMinute[] =>
  minutesOf(document, delineation.id).filter(({ clearedAreas }) => clearedAreas.includes(area));

/** Minutes after areas were cut or taken away: pieces of a cleared area are cleared with it, areas that are gone leave. */
export function withFollowers(
  document: ProjectDocument,
  delineation: Delineation,
  pieces: ReadonlyMap<AreaId, readonly AreaId[]>,
  gone: ReadonlySet<AreaId> = new Set(),
): ProjectDocument {
  let isChanged = false;
  const minutes = document.minutes.map((minute) => {
    if (minute.delineation !== delineation.id) return minute;
    if (!minute.clearedAreas.some((area) => pieces.has(area) || gone.has(area))) return minute;
    isChanged = true;
    const clearedAreas = minute.clearedAreas.flatMap((area) =>
      gone.has(area) ? [] : [area, ...(pieces.get(area) ?? [])],
    );
    return { ...minute, clearedAreas };
  });
  return isChanged ? { ...document, minutes } : document;
}

/** Ids that minutes of the delineation name, so that a new area does not inherit what was said of one that is gone. */
export const idsInMinutes = (document: ProjectDocument, delineation: Delineation): AreaId[] =>
  minutesOf(document, delineation.id).flatMap(({ clearedAreas }) => clearedAreas);
