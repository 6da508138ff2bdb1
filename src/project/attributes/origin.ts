import type { AreaId, DelineationId } from '../../domain/delineation.ts';

/** As much of a step of the history as tells which areas it changed. */
interface Touching {
  readonly touches: readonly { readonly delineation: DelineationId; readonly areas: readonly AreaId[] }[];
}

/**
 * Areas of an SK that the user has drawn, reshaped or reworded since it was taken in or copied.
 * `position`: how many of the steps are done; those after it were undone.
 */
export function editedAreas(
  steps: readonly Touching[],
  position: number,
  delineation: DelineationId,
): ReadonlySet<AreaId> {
  const edited = new Set<AreaId>();
  for (const { touches } of steps.slice(0, position))
    for (const touch of touches)
      if (touch.delineation === delineation) for (const area of touch.areas) edited.add(area);
  return edited;
}

/** A fault among areas that nobody has edited came with the file. */
export const isInherited = (areas: readonly AreaId[], edited: ReadonlySet<AreaId>): boolean =>
  !areas.some((area) => edited.has(area));
