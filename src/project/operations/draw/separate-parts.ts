import { fail } from '../../../domain/result.ts';
import { separateParts as parted } from '../../../geo/edit/holes.ts';
import type { Operation } from '../../operation.ts';
import { AreaChanges, findAreas, unstatedNotes } from './area-changes.ts';
import { needsParts } from './availability.ts';
import type { SeparatePartsInput } from './inputs.ts';
import { counted, text } from './labels.ts';
import { putPieces } from './pieces.ts';
import { refusalProblem } from './refusal-text.ts';

/** Makes each part of an area an area of its own; the largest keeps the id. Parts of a cleared area stay cleared. */
export const separateParts: Operation<SeparatePartsInput> = {
  id: 'separate-parts',
  label: () => text('Pisahkan bagian menjadi area', 'Separate the parts'),
  availability: needsParts,
  apply(document, input) {
    const found = findAreas(document, input, [input.area]);
    if (!found.ok) return found;
    const { delineation, areas } = found.value;
    const [own] = areas;
    const parts = parted(own.shape);
    if (!parts.ok) return fail(refusalProblem(parts.failure, own.area.label));
    const changes = new AreaChanges(delineation);
    const next = putPieces(document, delineation, changes, own, parts.value);
    const count = counted(parts.value.length);
    return changes.in(
      next.document,
      text(
        `Pisahkan ${own.area.label} menjadi ${count.id} area`,
        `Separate ${own.area.label} into ${count.en} areas`,
      ),
      unstatedNotes([own.area]),
    );
  },
};
