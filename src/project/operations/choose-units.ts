import type { UnitLayerId } from '../../domain/delineation.ts';
import { fail } from '../../domain/result.ts';
import { withComparison } from '../defaults.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import { needsUnitLayer, unknownUnitLayer } from './refusals.ts';

/** Chooses the kelurahan of the table; null counts all ground in one row. */
export const chooseUnits: Operation<{ readonly units: UnitLayerId | null }> = {
  id: 'choose-units',
  label: () => ({ id: 'Pilih batas wilayah', en: 'Choose the boundaries' }),
  availability: needsUnitLayer,
  apply(document, { units }) {
    if (units === null)
      return change(
        { id: 'Hitung tanpa batas wilayah', en: 'Count without boundaries' },
        withComparison(document, { units }),
      );
    const layer = document.unitLayers.find(({ id }) => id === units);
    if (layer === undefined) return fail(unknownUnitLayer());
    return change(
      { id: `Hitung per wilayah ${layer.name}`, en: `Count by the units of ${layer.name}` },
      withComparison(document, { units }),
    );
  },
};
