import { addHole as holed } from '../../../geo/edit/holes.ts';
import type { Operation } from '../../operation.ts';
import { needsOneArea } from './availability.ts';
import type { AddHoleInput } from './inputs.ts';
import { text } from './labels.ts';
import { remakeArea } from './remake-area.ts';

/** Takes ground out of the inside of an area. */
export const addHole: Operation<AddHoleInput> = {
  id: 'add-hole',
  label: () => text('Buat lubang', 'Add a hole'),
  availability: needsOneArea,
  apply: (document, input) =>
    remakeArea(
      document,
      input,
      ({ shape }) => holed(shape, input.hole),
      (area) => text(`Buat lubang di ${area}`, `Add a hole to ${area}`),
    ),
};
