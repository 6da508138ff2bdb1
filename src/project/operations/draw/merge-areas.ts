import type { AreaId, Delineation } from '../../../domain/delineation.ts';
import { problem } from '../../../domain/note.ts';
import { fail } from '../../../domain/result.ts';
import { mergeShapes } from '../../../geo/edit/merge.ts';
import type { ProjectDocument } from '../../document.ts';
import type { Operation } from '../../operation.ts';
import { AreaChanges, type FoundArea, findAreas, unstated, unstatedNotes } from './area-changes.ts';
import { needsTwoAreas } from './availability.ts';
import { minutesClearing, withFollowers } from './cleared.ts';
import type { MergeAreasInput } from './inputs.ts';
import { info, text } from './labels.ts';
import { neighboursWith, newVertices } from './neighbours.ts';
import { refusalProblem } from './refusal-text.ts';

/** Makes several areas one, with the words of `into`. Areas of which a BA has cleared some are not merged. */
export const mergeAreas: Operation<MergeAreasInput> = {
  id: 'merge-areas',
  label: () => text('Gabung area', 'Merge the areas'),
  availability: needsTwoAreas,
  apply(document, input) {
    const found = findAreas(document, input, input.areas);
    if (!found.ok) return found;
    const { delineation, areas } = found.value;
    const into = areas.find(({ area }) => area.id === input.into);
    if (into === undefined || areas.length < 2) return fail(tooFew());
    const others = areas.filter((each) => each !== into);
    const clash = clearedApart(document, delineation, into, others);
    if (clash !== null) return fail(clash);
    const shapes = [into, ...others].map(({ shape }) => shape);
    const merged = mergeShapes(shapes);
    if (!merged.ok) return fail(refusalProblem(merged.failure, into.area.label));
    const changes = new AreaChanges(delineation);
    changes.replace(into.at, [{ area: unstated(into.area), shape: merged.value }]);
    for (const { at } of others) changes.replace(at, []);
    const own = new Set(areas.map(({ at }) => at));
    changes.reshapeAll(neighboursWith(delineation, newVertices(shapes, [merged.value]), own));
    const gone = new Set<AreaId>(others.map(({ area }) => area.id));
    const parts = merged.value.length;
    const notes = unstatedNotes(areas.map(({ area }) => area));
    if (parts > Math.max(...shapes.map(({ length }) => length)))
      notes.push(partsNote(into.area.label, parts));
    const named =
      others.length === 1
        ? text(
            `Gabung ${others[0].area.label} ke ${into.area.label}`,
            `Merge ${others[0].area.label} into ${into.area.label}`,
          )
        : text(
            `Gabung ${areas.length} area menjadi ${into.area.label}`,
            `Merge ${areas.length} areas into ${into.area.label}`,
          );
    return changes.in(withFollowers(document, delineation, new Map(), gone), named, notes);
  },
};

const tooFew = () =>
  problem(
    'too-few-areas',
    text('Pilih paling sedikit dua area untuk digabung.', 'Choose two areas or more to merge.'),
  );

/** The merged area is in one state at every date: all of it cleared by the same minutes, or none. */
function clearedApart(
  document: ProjectDocument,
  delineation: Delineation,
  into: FoundArea,
  others: readonly FoundArea[],
) {
  const minutesOf = ({ area }: FoundArea) =>
    minutesClearing(document, delineation, area.id)
      .map(({ name }) => name)
      .join(', ');
  const own = minutesOf(into);
  const other = others.find((each) => minutesOf(each) !== own);
  if (other === undefined) return null;
  const state = (minutes: string) =>
    minutes === ''
      ? text('belum tuntas', 'not cleared')
      : text(`tuntas menurut ${minutes}`, `cleared by ${minutes}`);
  const [a, b] = [state(own), state(minutesOf(other))];
  return problem(
    'cleared-apart',
    text(
      `${into.area.label} ${a.id}, sedangkan ${other.area.label} ${b.id}; keduanya tidak dapat digabung, karena hektare yang tuntas tidak akan terbaca lagi. Samakan dahulu status tuntasnya.`,
      `${into.area.label} is ${a.en} and ${other.area.label} is ${b.en}; they cannot be merged, for the cleared hectares could no longer be told. Make them the same first.`,
    ),
    { label: other.area.label },
  );
}

const partsNote = (label: string, parts: number) =>
  info(
    'merged-in-parts',
    text(
      `${label} kini terdiri atas ${parts} bagian, karena area yang digabung tidak semuanya bersentuhan.`,
      `${label} now has ${parts} parts, for the areas do not all touch.`,
    ),
    label,
  );
