import type { AreaId, DelineationId, MinuteId, SlumArea } from '../../domain/delineation.ts';
import type { Note } from '../../domain/note.ts';
import { problem } from '../../domain/note.ts';
import { fail } from '../../domain/result.ts';
import type { ProjectDocument } from '../document.ts';
import type { MinuteWords } from '../minutes.ts';
import { minutesOf, withChangedMinute, withMinute } from '../minutes.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import { areasNamed } from './change-rows.ts';
import { needsAreas, unknownAreas, unknownDelineation } from './refusals.ts';

interface Input {
  readonly delineation: DelineationId;
  readonly areas: readonly AreaId[];
  /** One of the SK's, or a new one. */
  readonly minute: MinuteId | MinuteWords;
}

/** Marks areas as cleared (tuntas) by a BA. What another BA has cleared already stays with that one, and a note says so. */
export const clearAreas: Operation<Input> = {
  id: 'clear-areas',
  label: () => ({ id: 'Nyatakan tuntas', en: 'Mark as cleared' }),
  availability: needsAreas,
  apply(document, input) {
    const delineation = document.delineations.find(({ id }) => id === input.delineation);
    if (delineation === undefined) return fail(unknownDelineation());
    const asked = new Set(input.areas);
    const areas = delineation.areas.filter(({ id }) => asked.has(id));
    if (areas.length < asked.size) return fail(unknownAreas(asked.size - areas.length));
    const withIt = withMinute(document, delineation.id, input.minute);
    if (!withIt.ok) return withIt;
    const { minute } = withIt.value;
    const already = clearedBy(document, delineation.id);
    const fresh = areas.filter(({ id }) => !already.has(id));
    const elsewhere = areas.filter(({ id }) => already.has(id) && !minute.clearedAreas.includes(id));
    if (fresh.length === 0 && elsewhere.length > 0) return fail(allCleared(elsewhere, already));
    const label = {
      id: `Nyatakan tuntas ${areasNamed(fresh)} (${minute.name})`,
      en: `Mark ${areasNamed(fresh)} as cleared (${minute.name})`,
    };
    if (fresh.length === 0) return change(label, document);
    const clearedAreas = [...minute.clearedAreas, ...fresh.map(({ id }) => id)];
    return change(
      label,
      withChangedMinute(withIt.value.document, { ...minute, clearedAreas }),
      elsewhere.length > 0 ? [stayNote(elsewhere, already)] : [],
    );
  },
};

/** Names of the minutes by the areas they clear. */
function clearedBy(document: ProjectDocument, delineation: DelineationId): ReadonlyMap<AreaId, string> {
  const names = new Map<AreaId, string>();
  for (const { clearedAreas, name } of minutesOf(document, delineation))
    for (const area of clearedAreas) names.set(area, name);
  return names;
}

const minutesNamed = (areas: readonly SlumArea[], names: ReadonlyMap<AreaId, string>): string =>
  [...new Set(areas.map(({ id }) => names.get(id) ?? ''))].join(', ');

const allCleared = (areas: readonly SlumArea[], names: ReadonlyMap<AreaId, string>) =>
  problem('cleared-already', {
    id: `${areasNamed(areas)} sudah dinyatakan tuntas oleh ${minutesNamed(areas, names)}. Batalkan dahulu bila BA-nya keliru.`,
    en: `${areasNamed(areas)} has been cleared by ${minutesNamed(areas, names)} already. Take that back first if it was the wrong minute.`,
  });

const stayNote = (areas: readonly SlumArea[], names: ReadonlyMap<AreaId, string>): Note => ({
  severity: 'info',
  code: 'cleared-already',
  place: {},
  message: {
    id: `${areasNamed(areas)} tidak diubah: sudah tuntas menurut ${minutesNamed(areas, names)}.`,
    en: `${areasNamed(areas)} was left as it is: cleared by ${minutesNamed(areas, names)} already.`,
  },
});
