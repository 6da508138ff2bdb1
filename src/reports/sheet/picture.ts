import type { Position } from '../../geo/column.ts';

/** A picture beneath the map, on a parallelogram of the ground: what backdrop tiles were joined to, or an orthophoto. */
export interface PlacedPicture {
  readonly mime: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  /** WGS84 longitude, latitude of the picture's outer corners. */
  readonly topLeft: Position;
  readonly topRight: Position;
  readonly bottomLeft: Position;
  readonly bottomRight: Position;
  /** 0 to 1. */
  readonly opacity: number;
}
