import { removePart as without } from '../../../geo/edit/holes.ts';
import type { Operation } from '../../operation.ts';
import { needsParts } from './availability.ts';
import type { RemovePartInput } from './inputs.ts';
import { text } from './labels.ts';
import { remakeArea } from './remake-area.ts';

/** Takes one part of an area away. */
export const removePart: Operation<RemovePartInput> = {
  id: 'remove-part',
  label: () => text('Hapus bagian', 'Remove the part'),
  availability: needsParts,
  apply: (document, input) =>
    remakeArea(
      document,
      input,
      ({ shape }) => without(shape, input.polygon),
      (area) => text(`Hapus satu bagian ${area}`, `Remove a part of ${area}`),
    ),
};
