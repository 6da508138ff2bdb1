import { ellipsoidMeasure, featureAreas } from '../../../../geo/area/measure.ts';
import { columnFromFeatures, type MultiPolygonRings, type Position } from '../../../../geo/column.ts';
import { squareMetres, toHectares } from '../../../../geo/units.ts';
import { decimal, hectareText } from '../../../format/numbers.ts';
import { bearing, groundDistance } from './ground-metres.ts';

/** "12,3 m · 45,0°": how far and which way from one point to another. */
export const edgeText = (from: Position, to: Position): string =>
  `${decimal(groundDistance(from, to), 1)}\u00a0m · ${decimal(bearing(from, to), 1)}°`;

/** "0,42 ha", on the ellipsoid; the card has the other methods. */
export const ringText = (ground: MultiPolygonRings): string =>
  hectareText(toHectares(squareMetres(featureAreas(columnFromFeatures([ground]), ellipsoidMeasure)[0])));
