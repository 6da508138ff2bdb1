import { removeRing as filled } from '../../../geo/edit/holes.ts';
import type { Operation } from '../../operation.ts';
import { needsHole } from './availability.ts';
import type { RemoveRingInput } from './inputs.ts';
import { text } from './labels.ts';
import { remakeArea } from './remake-area.ts';

/** Fills a hole of an area. */
export const removeRing: Operation<RemoveRingInput> = {
  id: 'remove-ring',
  label: () => text('Tutup lubang', 'Fill the hole'),
  availability: needsHole,
  apply: (document, input) =>
    remakeArea(
      document,
      input,
      ({ shape }) => filled(shape, input.polygon, input.ring),
      (area) => text(`Tutup lubang di ${area}`, `Fill a hole of ${area}`),
    ),
};
