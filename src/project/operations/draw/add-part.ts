import type { MultiPolygonRings } from '../../../geo/column.ts';
import { eraseShape } from '../../../geo/edit/erase.ts';
import { addPart as withPart } from '../../../geo/edit/holes.ts';
import type { Outcome } from '../../../geo/edit/outcome.ts';
import { checkShape } from '../../../geo/edit/rings.ts';
import type { Operation } from '../../operation.ts';
import type { Found, FoundArea } from './area-changes.ts';
import { needsOneArea } from './availability.ts';
import type { AddPartInput } from './inputs.ts';
import { text } from './labels.ts';
import { neighboursOf } from './neighbours.ts';
import { remakeArea } from './remake-area.ts';

/** Gives an area a part more; with `noOverlap` cut by all areas, so that what it shares with its own area joins on. */
export const addPart: Operation<AddPartInput> = {
  id: 'add-part',
  label: () => text('Tambah bagian', 'Add a part'),
  availability: needsOneArea,
  apply: (document, input) =>
    remakeArea(
      document,
      input,
      (own, found) => (input.noOverlap ? cutPart(own, found, input.part) : withPart(own.shape, input.part)),
      (area) => text(`Tambah bagian ${area}`, `Add a part to ${area}`),
    ),
};

function cutPart(
  { shape }: FoundArea,
  { delineation }: Found,
  part: MultiPolygonRings,
): Outcome<MultiPolygonRings> {
  const valid = checkShape(part);
  if (!valid.ok) return valid;
  const others = neighboursOf(delineation, [part], new Set()).map((each) => each.shape);
  const cut = eraseShape(part, others);
  if (!cut.ok && cut.failure.reason !== 'nothing-changes') return cut;
  return withPart(shape, cut.ok ? cut.value : part);
}
