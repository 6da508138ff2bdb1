import type { AreaId, DelineationId } from '../../domain/delineation.ts';
import { fail } from '../../domain/result.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import { areasNamed } from './change-rows.ts';
import { needsAreas, unknownDelineation } from './refusals.ts';

interface Input {
  readonly delineation: DelineationId;
  readonly areas: readonly AreaId[];
}

/** Takes back that areas were cleared, whichever BA did it. A BA that clears nothing any more stays, until it is removed. */
export const unclearAreas: Operation<Input> = {
  id: 'unclear-areas',
  label: () => ({ id: 'Batalkan status tuntas', en: 'Take clearing back' }),
  availability: needsAreas,
  apply(document, input) {
    const delineation = document.delineations.find(({ id }) => id === input.delineation);
    if (delineation === undefined) return fail(unknownDelineation());
    const asked = new Set(input.areas);
    const isMeant = (area: AreaId) => asked.has(area);
    const minutes = document.minutes.map((minute) =>
      minute.delineation === delineation.id && minute.clearedAreas.some(isMeant)
        ? { ...minute, clearedAreas: minute.clearedAreas.filter((area) => !isMeant(area)) }
        : minute,
    );
    const name = areasNamed(delineation.areas.filter(({ id }) => asked.has(id)));
    const isSame = minutes.every((minute, index) => minute === document.minutes[index]);
    return change(
      { id: `Batalkan status tuntas ${name}`, en: `Take clearing of ${name} back` },
      isSame ? document : { ...document, minutes },
    );
  },
};
