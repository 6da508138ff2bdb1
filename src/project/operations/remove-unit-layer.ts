import type { UnitLayerId } from '../../domain/delineation.ts';
import { fail } from '../../domain/result.ts';
import { repairComparison } from '../defaults.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import { needsUnitLayer, unknownUnitLayer } from './refusals.ts';

/** Removes a layer of kelurahan; a comparison that used it is chosen anew. */
export const removeUnitLayer: Operation<{ readonly id: UnitLayerId }> = {
  id: 'remove-unit-layer',
  label: () => ({ id: 'Hapus batas wilayah', en: 'Remove the boundaries' }),
  availability: needsUnitLayer,
  apply(document, input) {
    const removed = document.unitLayers.find(({ id }) => id === input.id);
    if (removed === undefined) return fail(unknownUnitLayer());
    const unitLayers = document.unitLayers.filter((layer) => layer !== removed);
    return change(
      { id: `Hapus ${removed.name}`, en: `Remove ${removed.name}` },
      repairComparison({ ...document, unitLayers }),
    );
  },
};
