import type { AreaId } from '../../../domain/delineation.ts';
import type { Operation } from '../../operation.ts';
import { areasNamed } from '../change-rows.ts';
import { AreaChanges, findAreas } from './area-changes.ts';
import { needsAreas } from './availability.ts';
import { withFollowers } from './cleared.ts';
import type { DeleteAreasInput } from './inputs.ts';
import { text } from './labels.ts';

/** Takes areas out of an SK, and out of the minutes that clear them. */
export const deleteAreas: Operation<DeleteAreasInput> = {
  id: 'delete-areas',
  label: () => text('Hapus area', 'Delete the areas'),
  availability: needsAreas,
  apply(document, input) {
    const found = findAreas(document, input, input.areas);
    if (!found.ok) return found;
    const { delineation, areas } = found.value;
    const changes = new AreaChanges(delineation);
    for (const { at } of areas) changes.replace(at, []);
    const gone = new Set<AreaId>(areas.map(({ area }) => area.id));
    const named = areasNamed(areas.map(({ area }) => area));
    return changes.in(
      withFollowers(document, delineation, new Map(), gone),
      text(`Hapus ${named}`, `Delete ${areas.length === 1 ? named : `${areas.length} areas`}`),
    );
  },
};
