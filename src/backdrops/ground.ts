import type { Bounds, Position } from '../geo/column.ts';
import { projector } from '../geo/crs/project.ts';

/** A piece of a plane, grid north up, and the pixels it is painted on. */
export interface PaintedGround {
  readonly bounds: Bounds;
  /** Whole pixels. */
  readonly width: number;
  readonly height: number;
  /** Metres of the plane to a pixel. */
  readonly metresPerPixel: number;
  /** WGS84 degrees of the middle. */
  readonly middle: Position;
  /** WGS84 degrees to pixels from the top left corner, with fractions. */
  toPixel(place: Position): Position;
  /** Pixels to WGS84 degrees. */
  toGround(pixel: Position): Position;
}

/** Null for a code that is not in the table of coordinate systems. @param bounds in metres of the plane `epsg` */
export function paintedGround(
  epsg: number,
  bounds: Bounds,
  [width, height]: readonly [number, number],
): PaintedGround | null {
  const plane = projector(epsg);
  if (!plane) return null;
  const [west, south, east, north] = bounds;
  const [across, down] = [width / (east - west), height / (north - south)];
  const toGround = ([x, y]: Position): Position => plane.inverse([west + x / across, north - y / down]);
  return {
    bounds,
    width,
    height,
    metresPerPixel: (east - west) / width,
    middle: toGround([width / 2, height / 2]),
    toGround,
    toPixel(place) {
      const [x, y] = plane.forward(place);
      return [(x - west) * across, (north - y) * down];
    },
  };
}
