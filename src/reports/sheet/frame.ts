import type { Bounds, Position } from '../../geo/column.ts';
import type { Point } from '../drawing/drawing.ts';
import type { Box } from '../drawing/marks.ts';
import type { SheetPlane } from './plane.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box of paper that shows a piece of the plane at an exact scale, grid north up. */
export interface MapFrame {
  readonly box: Box;
  readonly plane: SheetPlane;
  /** 5000 for 1:5.000. */
  readonly scale: number;
  /** West, south, east, north of what the box shows, in metres of the plane. */
  readonly ground: Bounds;
  /** Easting, northing → millimetres of the page. */
  toPaper(place: Position): Point;
  /** Millimetres of the page → easting, northing. */
  toPlane(point: Point): Position;
}

export function mapFrame(box: Box, plane: SheetPlane, scale: number, centre: Position): MapFrame {
  const metres = scale / 1000;
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const [halfWidth, halfHeight] = [(box.width / 2) * metres, (box.height / 2) * metres];
  const [east, north] = centre;
  return {
    box,
    plane,
    scale,
    ground: [east - halfWidth, north - halfHeight, east + halfWidth, north + halfHeight],
    toPaper: ([x, y]) => [middleX + (x - east) / metres, middleY - (y - north) / metres],
    toPlane: ([x, y]) => [east + (x - middleX) * metres, north - (y - middleY) * metres],
  };
}

/** Paper left free round the content of a map whose scale is chosen to fit. */
const ROOM = 0.035;

/** The denominator, not rounded, at which content of these bounds in metres just fits a box of millimetres. */
export function neededScale([west, south, east, north]: Bounds, { width, height }: Size): number {
  const room = 1 - 2 * ROOM;
  return 1000 * Math.max((east - west) / (width * room), (north - south) / (height * room));
}

/** Whether content reaches beyond a box at a scale. */
export const isCut = ([west, south, east, north]: Bounds, { width, height }: Size, scale: number): boolean =>
  (east - west) * 1000 > width * scale * (1 + 1e-9) || (north - south) * 1000 > height * scale * (1 + 1e-9);

export const centreOf = ([west, south, east, north]: Bounds): Position => [
  (west + east) / 2,
  (south + north) / 2,
];
