import { type AreaMeasure, ellipsoidMeasure, planeMeasure, sphereMeasure } from '../geo/area/measure.ts';
import { columnBounds, type MultiPolygonColumn, type Position } from '../geo/column.ts';
import { crsName } from '../geo/crs/table.ts';
import { tm3ZoneFor, utmZoneFor } from '../geo/crs/zones.ts';
import type { AreaMethod } from './balance.ts';

export interface MethodInUse {
  readonly measure: AreaMeasure;
  /** "WGS 84 / UTM zona 49S (EPSG:32749)" for the plane methods. */
  readonly projection: string | null;
}

/** The measure of a method; plane methods use the one zone that holds the middle of the ground, for all of it. */
export async function methodFor(
  method: AreaMethod,
  ground: readonly MultiPolygonColumn[],
): Promise<MethodInUse> {
  if (method === 'geodesic-wgs84') return { measure: ellipsoidMeasure, projection: null };
  if (method === 'sphere') return { measure: sphereMeasure, projection: null };
  const middle = middleOf(ground);
  const epsg = method === 'utm' ? utmZoneFor(middle) : tm3ZoneFor(middle);
  // proj4 is only loaded by those who ask for a plane.
  const { projector } = await import('../geo/crs/project.ts');
  const projection = projector(epsg);
  if (!projection) throw new Error(`EPSG:${epsg} is not in the table of coordinate systems`);
  return {
    measure: planeMeasure((lon, lat) => projection.forward([lon, lat])),
    projection: crsName(epsg),
  };
}

function middleOf(ground: readonly MultiPolygonColumn[]): Position {
  const boxes = ground.flatMap((column) => {
    const bounds = columnBounds(column);
    return bounds ? [bounds] : [];
  });
  if (boxes.length === 0) return [0, 0];
  const west = Math.min(...boxes.map((box) => box[0]));
  const south = Math.min(...boxes.map((box) => box[1]));
  const east = Math.max(...boxes.map((box) => box[2]));
  const north = Math.max(...boxes.map((box) => box[3]));
  return [(west + east) / 2, (south + north) / 2];
}
