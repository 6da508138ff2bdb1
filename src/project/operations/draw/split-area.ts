import { fail } from '../../../domain/result.ts';
import { splitByLine } from '../../../geo/edit/split.ts';
import type { Operation } from '../../operation.ts';
import { AreaChanges, findAreas, unstatedNotes } from './area-changes.ts';
import { needsOneArea } from './availability.ts';
import type { SplitAreaInput } from './inputs.ts';
import { counted, text } from './labels.ts';
import { neighboursWith, newVertices } from './neighbours.ts';
import { putPieces } from './pieces.ts';
import { refusalProblem } from './refusal-text.ts';

/**
 * Cuts an area by a line into areas of their own; the largest keeps the id. Pieces of a cleared area stay cleared. With `shared`,
 * neighbours get the ends of the cut as vertices.
 */
export const splitArea: Operation<SplitAreaInput> = {
  id: 'split-area',
  label: () => text('Potong area', 'Split the area'),
  availability: needsOneArea,
  apply(document, input) {
    const found = findAreas(document, input, [input.area]);
    if (!found.ok) return found;
    const { delineation, areas } = found.value;
    const [{ at, area, shape }] = areas;
    const split = splitByLine(shape, input.line);
    if (!split.ok) return fail(refusalProblem(split.failure, area.label));
    const changes = new AreaChanges(delineation);
    const next = putPieces(document, delineation, changes, { at, area, shape }, split.value);
    if (input.shared)
      changes.reshapeAll(neighboursWith(delineation, newVertices([shape], split.value), new Set([at])));
    const count = counted(split.value.length);
    return changes.in(
      next.document,
      text(`Potong ${area.label} menjadi ${count.id}`, `Split ${area.label} into ${count.en}`),
      unstatedNotes([area]),
    );
  },
};
