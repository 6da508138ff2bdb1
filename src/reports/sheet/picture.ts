import type { Bounds, Position } from '../../geo/column.ts';

/** A picture beneath a map, on a parallelogram of the ground: what backdrops were painted to. */
export interface PlacedPicture {
  readonly mime: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  /** WGS84 longitude, latitude of the picture's outer corners. */
  readonly topLeft: Position;
  readonly topRight: Position;
  readonly bottomLeft: Position;
  /** 0 to 1. */
  readonly opacity: number;
}

/** The piece of a plane that the maps of a sheet show, for those who paint what lies beneath it. */
export interface MapGround {
  /** Code of the plane. */
  readonly epsg: number;
  /** West, south, east, north in its metres. */
  readonly bounds: Bounds;
  /** Millimetres of paper. */
  readonly width: number;
  readonly height: number;
}
