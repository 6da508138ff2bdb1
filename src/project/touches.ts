import type { AreaId, DelineationId, ReductionMinute } from '../domain/delineation.ts';
import type { AreaEdit } from './area-edit.ts';
import type { ProjectDocument } from './document.ts';
import type { Change } from './operation.ts';

/** What of an SK a step concerns. */
export interface Touch {
  readonly delineation: DelineationId;
  /** Areas that were made, changed, removed, cleared or no longer cleared; empty: the SK as a whole. */
  readonly areas: readonly AreaId[];
}

/** SKs, and areas of them, that a change made to `before` concerns. */
export function touchesOf(before: ProjectDocument, { document, edits }: Change): readonly Touch[] {
  const touched = new Map<DelineationId, Set<AreaId>>();
  const touch = (delineation: DelineationId, areas: Iterable<AreaId>) => {
    const known = touched.get(delineation) ?? new Set();
    for (const area of areas) known.add(area);
    touched.set(delineation, known);
  };
  for (const { delineation, forth, back } of edits) touch(delineation, [...areasIn(back), ...areasIn(forth)]);
  for (const id of changedDelineations(before, document)) touch(id, []);
  if (before.minutes !== document.minutes) {
    for (const minute of without(before.minutes, document.minutes))
      touch(...clearedOtherwise(minute, document));
    for (const minute of without(document.minutes, before.minutes))
      touch(...clearedOtherwise(minute, before));
  }
  return Array.from(touched, ([delineation, areas]) => ({ delineation, areas: [...areas] }));
}

const areasIn = ({ splices, rows }: AreaEdit): readonly AreaId[] => [
  ...splices.flatMap(({ insert }) => insert.map(({ area }) => area.id)),
  ...rows.map(({ area }) => area.id),
];

function changedDelineations(before: ProjectDocument, after: ProjectDocument): readonly DelineationId[] {
  const changed = [
    ...without(before.delineations, after.delineations),
    ...without(after.delineations, before.delineations),
  ];
  return changed.map(({ id }) => id);
}

const without = <Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] =>
  items.filter((item) => !others.includes(item));

/** Areas that a minute clears and its namesake in the other document does not. */
function clearedOtherwise(
  minute: ReductionMinute,
  other: ProjectDocument,
): readonly [DelineationId, readonly AreaId[]] {
  const namesake = other.minutes.find(({ id }) => id === minute.id);
  const cleared = new Set(namesake?.clearedAreas);
  return [minute.delineation, minute.clearedAreas.filter((area) => !cleared.has(area))];
}
