import type { AreaId, DelineationId } from '../../domain/delineation.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import type { AreaFields } from './change-rows.ts';
import { areasNamed, changeRows } from './change-rows.ts';
import { needsAreas } from './refusals.ts';

interface Input {
  readonly delineation: DelineationId;
  /** The kelurahan that holds most of each area. */
  readonly values: readonly ({ readonly area: AreaId } & Required<
    Pick<AreaFields, 'kelurahan' | 'kelurahanCode' | 'kecamatan'>
  >)[];
}

/** Writes the kelurahan in which areas lie on the ground into their rows. */
export const fillUnits: Operation<Input> = {
  id: 'fill-units',
  label: () => ({ id: 'Isi kelurahan dari letaknya', en: 'Fill in the kelurahan from the ground' }),
  availability: needsAreas,
  apply(document, { delineation, values }) {
    const changes = values.map(({ area, kelurahan, kelurahanCode, kecamatan }) => ({
      area,
      fields: { kelurahan, kelurahanCode, kecamatan },
    }));
    const rows = changeRows(document, delineation, changes);
    if (!rows.ok) return rows;
    const name = areasNamed(rows.value.changed);
    return change(
      { id: `Isi kelurahan ${name} dari letaknya`, en: `Fill in the kelurahan of ${name} from the ground` },
      rows.value.document,
      [],
      rows.value.edits,
    );
  },
};
