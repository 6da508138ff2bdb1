import type { AreaId, DelineationId } from '../../domain/delineation.ts';
import { problem } from '../../domain/note.ts';
import { fail } from '../../domain/result.ts';
import { hectares } from '../../geo/units.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import { areasNamed, changeRows } from './change-rows.ts';
import { needsAreas } from './refusals.ts';

interface Input {
  readonly delineation: DelineationId;
  /** Hectares as drawn, by the method and rounding that the SK is to state; in the order of `areas`. */
  readonly areas: readonly AreaId[];
  readonly hectares: readonly number[];
}

/** Writes drawn hectares into the rows as those that the SK states. */
export const fillStated: Operation<Input> = {
  id: 'fill-stated',
  label: () => ({ id: 'Isi luas SK dari gambar', en: 'Fill in the stated hectares from the drawing' }),
  availability: needsAreas,
  apply(document, input) {
    const isMeasured = input.hectares.every((value) => value > 0 && Number.isFinite(value));
    if (!isMeasured || input.hectares.length !== input.areas.length) return fail(notMeasured());
    const changes = input.areas.map((area, index) => ({
      area,
      fields: { statedHa: hectares(input.hectares[index]) },
    }));
    const rows = changeRows(document, input.delineation, changes);
    if (!rows.ok) return rows;
    const name = areasNamed(rows.value.changed);
    return change(
      {
        id: `Isi luas SK ${name} dari gambar`,
        en: `Fill in the stated hectares of ${name} from the drawing`,
      },
      rows.value.document,
      [],
      rows.value.edits,
    );
  },
};

const notMeasured = () =>
  problem('not-measured', {
    id: 'Luas gambarnya belum ada, atau ada area tanpa bidang. Tunggu penghitungan selesai, atau gambar areanya dahulu.',
    en: 'The drawn hectares are not known yet, or an area has no shape. Wait for the count, or draw the area first.',
  });
