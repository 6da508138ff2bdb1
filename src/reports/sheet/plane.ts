import { type Bounds, columnBounds, type MultiPolygonColumn, type Position } from '../../geo/column.ts';
import { projector } from '../../geo/crs/project.ts';
import { crsName } from '../../geo/crs/table.ts';
import { tm3ZoneFor, utmZoneFor } from '../../geo/crs/zones.ts';
import { DEGREE } from '../../geo/ellipsoid.ts';

/** The plane a sheet is drawn in. */
export interface SheetPlane {
  readonly kind: 'utm' | 'tm3';
  readonly epsg: number;
  /** "WGS 84 / UTM zona 49S (EPSG:32749)". */
  readonly name: string;
  /** WGS84 longitude, latitude in degrees → easting, northing in metres. */
  forward(position: Position): Position;
  /** Easting, northing in metres → WGS84 longitude, latitude in degrees. */
  inverse(position: Position): Position;
}

/** The zone that holds the middle of the ground, for all of it: sheets of one city join without a break. */
export function planeFor(kind: SheetPlane['kind'], ground: readonly MultiPolygonColumn[]): SheetPlane {
  const bounds = unitedBounds(ground.map(columnBounds));
  const [west, south, east, north] = bounds ?? [0, 0, 0, 0];
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  const epsg = kind === 'utm' ? utmZoneFor(middle) : tm3ZoneFor(middle);
  const projection = projector(epsg);
  if (!projection) throw new Error(`EPSG:${epsg} is not in the table of coordinate systems`);
  return { kind, epsg, name: crsName(epsg), forward: projection.forward, inverse: projection.inverse };
}

/** The bounds that hold all of these; null when there is none. */
export function unitedBounds(boxes: readonly (Bounds | null)[]): Bounds | null {
  let all: Bounds | null = null;
  for (const box of boxes) {
    if (box === null) continue;
    all =
      all === null
        ? box
        : [
            Math.min(all[0], box[0]),
            Math.min(all[1], box[1]),
            Math.max(all[2], box[2]),
            Math.max(all[3], box[3]),
          ];
  }
  return all;
}

/** Degrees; a hundredth of a second of arc of the meridian. */
const STEP = 1e-5;

/**
 * Grid convergence in degrees at a place of the plane: the angle from true north to grid north, positive where grid north lies to
 * the east of it. Taken from the meridian's own direction in the plane.
 */
export function convergenceAt(plane: SheetPlane, place: Position): number {
  const [longitude, latitude] = plane.inverse(place);
  const [fromEast, fromNorth] = plane.forward([longitude, latitude - STEP]);
  const [toEast, toNorth] = plane.forward([longitude, latitude + STEP]);
  return -Math.atan2(toEast - fromEast, toNorth - fromNorth) / DEGREE;
}
