import { type AreaMeasure, featureAreas } from '../geo/area/measure.ts';
import {
  columnFromFeatures,
  type MultiPolygonColumn,
  type MultiPolygonRings,
  type Position,
} from '../geo/column.ts';
import { geodesicLength } from '../geo/edit/plumb.ts';
import { metresPerDegree } from '../geo/ellipsoid.ts';
import { squareMetres, toHectares } from '../geo/units.ts';
import type { AreaMethod } from './balance.ts';
import { methodFor } from './methods.ts';

/** One shape, measured. */
export interface MeasuredShape {
  readonly hectares: Readonly<Record<AreaMethod, number>>;
  /** Geodesic length of all rings. */
  readonly perimeterMetres: number;
  /** Closing vertices not counted. */
  readonly vertices: number;
  readonly parts: number;
  readonly holes: number;
}

export type Measures = Readonly<Record<AreaMethod, AreaMeasure>>;

/** The measures of all methods; plane methods use the one zone that holds the middle of the ground. */
export async function measuresFor(ground: readonly MultiPolygonColumn[]): Promise<Measures> {
  const measure = async (method: AreaMethod) => (await methodFor(method, ground)).measure;
  return {
    'geodesic-wgs84': await measure('geodesic-wgs84'),
    utm: await measure('utm'),
    tm3: await measure('tm3'),
    sphere: await measure('sphere'),
  };
}

/** Hectares are of shells less holes as they are drawn, whatever way the rings turn. */
export function measureShape(shape: MultiPolygonRings, measures: Measures): MeasuredShape {
  const column = columnFromFeatures([shape]);
  const hectares = (method: AreaMethod): number =>
    toHectares(squareMetres(featureAreas(column, measures[method])[0]));
  const rings = shape.flat();
  return {
    hectares: {
      'geodesic-wgs84': hectares('geodesic-wgs84'),
      utm: hectares('utm'),
      tm3: hectares('tm3'),
      sphere: hectares('sphere'),
    },
    perimeterMetres: rings.reduce((sum, ring) => sum + lengthOf(ring), 0),
    vertices: rings.reduce((sum, ring) => sum + Math.max(0, ring.length - 1), 0),
    parts: shape.length,
    holes: rings.length - shape.length,
  };
}

const lengthOf = (line: readonly Position[]): number =>
  line.reduce((sum, at, i) => (i === 0 ? 0 : sum + edgeLength(line[i - 1], at)), 0);

/** Degrees; some 100 m. */
const SHORT = 0.001;

/** Short edges by the radii of curvature at their middle, which is true to 1e-10 (Gauss's mid-latitude formula); others exactly. */
function edgeLength(from: Position, to: Position): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.abs(dx) > SHORT || Math.abs(dy) > SHORT) return geodesicLength(from, to);
  const scale = metresPerDegree((from[1] + to[1]) / 2);
  return Math.hypot(dx * scale.lon, dy * scale.lat);
}
