import proj4 from 'proj4';
import type { MultiPolygonColumn, Position } from '../column.ts';
import { swapAxes } from './axes.ts';
import { findCrs, isGeographic } from './table.ts';

/** Turns positions of one system into WGS84 longitude, latitude in degrees, and back. */
export interface Projector {
  /** WGS84 degrees → the system's own coordinates. */
  forward(position: Position): Position;
  /** The system's own coordinates → WGS84 degrees. */
  inverse(position: Position): Position;
}

const identity: Projector = { forward: (position) => position, inverse: (position) => position };

const projectors = new Map<number, Projector>();

/**
 * The projector of an EPSG code of the table; null for any other code.
 * Positions that are not finite come back as NaN, never as an exception.
 */
export function projector(epsg: number): Projector | null {
  const known = projectors.get(epsg);
  if (known) return known;
  const crs = findCrs(epsg);
  if (!crs) return null;
  const made = isGeographic(epsg) ? identity : planeProjector(crs.proj4);
  projectors.set(epsg, made);
  return made;
}

function planeProjector(definition: string): Projector {
  const converter = proj4(definition);
  // proj4 writes into the array it is given and throws on numbers that are not finite.
  const guarded = (convert: (xy: number[]) => number[], [x, y]: Position): Position => {
    if (!Number.isFinite(x) || !Number.isFinite(y)) return [Number.NaN, Number.NaN];
    const [outX, outY] = convert([x, y]);
    return [outX, outY];
  };
  return {
    forward: (position) => guarded((xy) => converter.forward(xy), position),
    inverse: (position) => guarded((xy) => converter.inverse(xy), position),
  };
}

/**
 * A column in the coordinates of `epsg` as a new column in WGS84 longitude, latitude.
 * With `swapped`, the second coordinate of each pair is the easting or longitude. Offsets are shared with the input; a
 * column that is in degrees and in order already is returned as it is.
 * Null when the code is not in the table.
 */
export function projectColumn(
  column: MultiPolygonColumn,
  epsg: number,
  swapped = false,
): MultiPolygonColumn | null {
  const projection = projector(epsg);
  if (!projection) return null;
  if (isGeographic(epsg)) return swapped ? swapAxes(column) : column;
  const source = column.coordinates;
  const target = new Float64Array(source.length);
  const [first, second] = swapped ? [1, 0] : [0, 1];
  for (let i = 0; i < source.length; i += 2) {
    const [longitude, latitude] = projection.inverse([source[i + first], source[i + second]]);
    target[i] = longitude;
    target[i + 1] = latitude;
  }
  return { ...column, coordinates: target };
}
