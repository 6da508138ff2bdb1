import { fail } from '../../../domain/result.ts';
import { checkShape } from '../../../geo/edit/rings.ts';
import { degreesFor, translateDegrees } from '../../../geo/edit/translate.ts';
import type { Operation } from '../../operation.ts';
import { areasNamed } from '../change-rows.ts';
import { AreaChanges, findAreas } from './area-changes.ts';
import { needsAreas } from './availability.ts';
import type { MoveAreasInput } from './inputs.ts';
import { text } from './labels.ts';
import { refusalProblem } from './refusal-text.ts';

/** Moves areas as a whole, all by the same degrees, so that borders between them stay one. */
export const moveAreas: Operation<MoveAreasInput> = {
  id: 'move-areas',
  label: () => text('Geser area', 'Move the areas'),
  availability: needsAreas,
  apply(document, input) {
    const found = findAreas(document, input, input.areas);
    if (!found.ok) return found;
    const { delineation, areas } = found.value;
    const changes = new AreaChanges(delineation);
    const first = areas[0]?.shape ?? [];
    const [lon, lat] = degreesFor(first, input.metres);
    if (!Number.isFinite(lon) || !Number.isFinite(lat))
      return fail(
        refusalProblem({ reason: 'bad-number', at: null }, areasNamed(areas.map(({ area }) => area))),
      );
    for (const { at, area, shape } of areas) {
      if (lon === 0 && lat === 0) break;
      const moved = checkShape(translateDegrees(shape, [lon, lat]));
      if (!moved.ok) return fail(refusalProblem(moved.failure, area.label));
      changes.reshape(at, moved.value);
    }
    const named = areasNamed(areas.map(({ area }) => area));
    return changes.in(document, text(`Geser ${named}`, `Move ${named}`));
  },
};
