import type { AreaId } from '../../../domain/delineation.ts';
import { fail } from '../../../domain/result.ts';
import type { MultiPolygonRings } from '../../../geo/column.ts';
import { eraseShape } from '../../../geo/edit/erase.ts';
import { checkShape } from '../../../geo/edit/rings.ts';
import type { Operation } from '../../operation.ts';
import { areasNamed } from '../change-rows.ts';
import { AreaChanges, findAreas, unstated, unstatedNotes } from './area-changes.ts';
import { needsOneArea } from './availability.ts';
import type { EraseAreaInput } from './inputs.ts';
import { text } from './labels.ts';
import { neighboursWith, newVertices } from './neighbours.ts';
import { refusalProblem } from './refusal-text.ts';

/** Takes the ground of other areas, or of a shape in the hand, off an area. The other areas stay as they are. */
export const eraseArea: Operation<EraseAreaInput> = {
  id: 'erase-area',
  label: () => text('Hapus sebagian area', 'Erase part of the area'),
  availability: needsOneArea,
  apply(document, input) {
    const byAreas = isAreas(input.by) ? input.by.filter((id) => id !== input.area) : [];
    const found = findAreas(document, input, [input.area, ...byAreas]);
    if (!found.ok) return found;
    const { delineation, areas } = found.value;
    const [{ at, area, shape }, ...others] = areas;
    const cutters = isAreas(input.by) ? others.map((other) => other.shape) : [input.by];
    for (const cutter of isAreas(input.by) ? [] : cutters) {
      const valid = checkShape(cutter);
      if (!valid.ok) return fail(refusalProblem(valid.failure, area.label));
    }
    const erased = eraseShape(shape, cutters);
    if (!erased.ok) return fail(refusalProblem(erased.failure, area.label));
    const changes = new AreaChanges(delineation);
    changes.replace(at, [{ area: unstated(area), shape: erased.value }]);
    if (input.shared ?? true)
      changes.reshapeAll(neighboursWith(delineation, newVertices([shape], [erased.value]), new Set([at])));
    const named =
      others.length === 0
        ? text(`Hapus sebagian ${area.label}`, `Erase part of ${area.label}`)
        : text(
            `Potong ${area.label} dengan ${areasNamed(others.map((other) => other.area))}`,
            `Cut ${area.label} by ${others.length === 1 ? others[0].area.label : `${others.length} areas`}`,
          );
    return changes.in(document, named, unstatedNotes([area]));
  },
};

const isAreas = (by: readonly AreaId[] | MultiPolygonRings): by is readonly AreaId[] =>
  by.every((each) => typeof each === 'string');
