import fc from 'fast-check';
import { columnFromFeatures, featureRings, type MultiPolygonRings } from '../../src/geo/column.ts';
import { repairColumn } from '../../src/geo/repair.ts';
import { nastyShape, starShape } from './nasty.ts';

/** Valid shapes with holes and several parts that touch, or stars; some 100 m across, near Singkawang. */
export const validShape = (): fc.Arbitrary<MultiPolygonRings> =>
  fc
    .oneof(
      nastyShape().map((shape) => featureRings(repairColumn(columnFromFeatures([shape])).column, 0)),
      starShape(),
    )
    .filter((shape) => shape.length > 0);
