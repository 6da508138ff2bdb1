import type { MultiPolygonColumn } from '../column.ts';
import { DEGREE, WGS84_A, WGS84_E2 } from '../ellipsoid.ts';

/**
 * Turns rings of longitude, latitude (WGS84 degrees) into square metres.
 *
 * Every measure here is additive: it integrates along the edges, so the parts of a shape that was cut
 * sum to the whole. A measure that scales by a factor taken at each part's own mean latitude is not
 * (see docs/decisions/0002-additive-area.md).
 */
export interface AreaMeasure {
  /**
   * Signed area in m² of the ring at vertices `from`..`to` of interleaved coordinates; counter-clockwise is
   * positive. The ring may be closed (first = last) or open.
   */
  ring(coordinates: Float64Array, from: number, to: number): number;
}

/**
 * Area on the WGS84 ellipsoid, edges straight in longitude and latitude (RFC 7946 §3.1.1; this is also
 * how the overlay cuts them).
 *
 * Green's theorem over the area function of latitude, F(φ) = a²(1−e²) Σ (k+1)/(2k+1) e^2k sin^(2k+1) φ
 * (Snyder, Map Projections: A Working Manual, USGS PP 1395, eq. 3-12, as a series), whose mean along an
 * edge is taken with Simpson's rule: exact to 1e-12 of the area for edges under 100 km.
 */
export const ellipsoidMeasure: AreaMeasure = { ring: ellipsoidRing };

/** Area on Turf's sphere (R = 6,371,008.8 m): 0.43..0.45 % too large in Indonesia; to compare with web tools only. */
export const sphereMeasure: AreaMeasure = { ring: sphereRing };

/**
 * Area in the plane of a projection that maps degrees to metres, edges straight in longitude and latitude as the overlay cuts
 * them: in the plane each is an arc, taken as the parabola through its middle (Archimedes: 4/3 of the triangle of the three
 * points). Edges straight in the plane instead would differ by 1e-6 of a hectare for sides of 300 m, but would not be the same
 * edges once something cuts them, and pieces would not sum to the whole.
 */
export function planeMeasure(project: (lon: number, lat: number) => readonly [number, number]): AreaMeasure {
  return {
    ring(coordinates, from, to) {
      if (to - from < 3) return 0;
      let lon = coordinates[2 * to - 2];
      let lat = coordinates[2 * to - 1];
      const [x0, y0] = project(lon, lat);
      let doubled = 0;
      let px = 0;
      let py = 0;
      for (let v = from; v < to; v++) {
        const nextLon = coordinates[2 * v];
        const nextLat = coordinates[2 * v + 1];
        if (nextLon === lon && nextLat === lat) continue;
        const [x, y] = relative(project(nextLon, nextLat), x0, y0);
        const [mx, my] = relative(project((lon + nextLon) / 2, (lat + nextLat) / 2), x0, y0);
        const bulge = (mx - px) * (y - py) - (x - px) * (my - py);
        doubled += px * y - x * py + (4 / 3) * bulge;
        [lon, lat, px, py] = [nextLon, nextLat, x, y];
      }
      return doubled / 2;
    },
  };
}

const relative = ([x, y]: readonly [number, number], x0: number, y0: number) => [x - x0, y - y0] as const;

function ellipsoidRing(coordinates: Float64Array, from: number, to: number): number {
  if (to - from < 3) return 0;
  let lon = coordinates[2 * to - 2];
  let lat = coordinates[2 * to - 1];
  let value = areaToEquator(lat);
  const reference = value;
  let sum = 0;
  for (let v = from; v < to; v++) {
    const nextLon = coordinates[2 * v];
    const nextLat = coordinates[2 * v + 1];
    const nextValue = areaToEquator(nextLat);
    if (nextLon !== lon) {
      const mean = (value + 4 * areaToEquator((lat + nextLat) / 2) + nextValue) / 6;
      sum -= (nextLon - lon) * (mean - reference);
    }
    lon = nextLon;
    lat = nextLat;
    value = nextValue;
  }
  return sum * DEGREE;
}

/** m² per radian of longitude between the equator and a latitude in degrees. */
function areaToEquator(latitude: number): number {
  const s = Math.sin(latitude * DEGREE);
  const t = WGS84_E2 * s * s;
  return AREA_SCALE * s * (1 + t * (2 / 3 + t * (3 / 5 + t * (4 / 7 + t * (5 / 9 + t * (6 / 11))))));
}
const AREA_SCALE = WGS84_A * WGS84_A * (1 - WGS84_E2);

/** The formula of @turf/area (Chamberlain and Duquette, JPL 07-03, 2007), its sign turned to ours. */
function sphereRing(coordinates: Float64Array, from: number, to: number): number {
  const closed = isClosed(coordinates, from, to);
  const count = (closed ? to - 1 : to) - from;
  if (count < 3) return 0;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const previous = from + ((i + count - 1) % count);
    const next = from + ((i + 1) % count);
    const turn = (coordinates[2 * next] - coordinates[2 * previous]) * DEGREE;
    sum -= turn * Math.sin(coordinates[2 * (from + i) + 1] * DEGREE);
  }
  return (sum * TURF_RADIUS * TURF_RADIUS) / 2;
}
const TURF_RADIUS = 6_371_008.8;

function isClosed(coordinates: Float64Array, from: number, to: number): boolean {
  return (
    to - from > 1 &&
    coordinates[2 * from] === coordinates[2 * to - 2] &&
    coordinates[2 * from + 1] === coordinates[2 * to - 1]
  );
}

/** m² of each feature: its shells less their holes, whatever way the rings turn; overlapping parts count twice. */
export function featureAreas(column: MultiPolygonColumn, measure: AreaMeasure): Float64Array {
  const { featureStarts, polygonStarts } = column;
  const areas = new Float64Array(featureStarts.length - 1);
  for (let f = 0; f < areas.length; f++)
    for (let p = featureStarts[f]; p < featureStarts[f + 1]; p++)
      areas[f] += polygonArea(column, polygonStarts[p], polygonStarts[p + 1], measure);
  return areas;
}

function polygonArea(
  column: MultiPolygonColumn,
  firstRing: number,
  endRing: number,
  measure: AreaMeasure,
): number {
  let area = 0;
  for (let r = firstRing; r < endRing; r++) {
    const ring = Math.abs(measure.ring(column.coordinates, column.ringStarts[r], column.ringStarts[r + 1]));
    area += r === firstRing ? ring : -ring;
  }
  return area;
}
