import type { FlatRings } from '../overlay/rings.ts';
import { type SquareMetres, squareMetres } from '../units.ts';
import type { AreaMeasure } from './measure.ts';

/** Area of non-overlapping rings, shells counter-clockwise and holes clockwise, as the overlay engine returns them. */
export function groundArea(rings: FlatRings, measure: AreaMeasure): SquareMetres {
  let area = 0;
  for (let r = 0; r + 1 < rings.ringStarts.length; r++)
    area += measure.ring(rings.coordinates, rings.ringStarts[r], rings.ringStarts[r + 1]);
  return squareMetres(area);
}
