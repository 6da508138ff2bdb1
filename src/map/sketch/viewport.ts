import type { Position } from '../../geo/column.ts';
import { metresPerPixel } from '../scale-bar.ts';

/** CSS pixels from the left top corner of the map. */
export type Pixel = readonly [x: number, y: number];

/** Side of the whole world in CSS pixels at zoom 0, as MapLibre counts zooms. */
const WORLD_PIXELS = 512;
const DEGREE = Math.PI / 180;

/**
 * A flat, north-up view in Web Mercator, as MapLibre draws ours: ten thousand vertices are put on screen in a millisecond, where
 * asking the map for each would take a frame. One value for one view: equal views are the same object only by the caller's care.
 */
export class Viewport {
  readonly width: number;
  readonly height: number;
  private readonly world: number;
  private readonly left: number;
  private readonly top: number;

  /** `width`, `height`: of the map in CSS pixels. */
  constructor([longitude, latitude]: Position, zoom: number, width: number, height: number) {
    this.width = width;
    this.height = height;
    this.world = WORLD_PIXELS * 2 ** zoom;
    this.left = mercatorX(longitude) * this.world - width / 2;
    this.top = mercatorY(latitude) * this.world - height / 2;
  }

  toPixels([longitude, latitude]: Position): Pixel {
    return [mercatorX(longitude) * this.world - this.left, mercatorY(latitude) * this.world - this.top];
  }

  toGround([x, y]: Pixel): Position {
    const longitude = ((x + this.left) / this.world) * 360 - 180;
    const south = Math.PI * (1 - (2 * (y + this.top)) / this.world);
    return [longitude, Math.atan(Math.sinh(south)) / DEGREE];
  }

  /** Metres on the ground of one CSS pixel, west to east. */
  metresPerPixel(latitude: number): number {
    return metresPerPixel(latitude, Math.log2(this.world / WORLD_PIXELS));
  }

  /** Whether a pixel is on the map, or at most `margin` pixels beside it. */
  holds([x, y]: Pixel, margin = 0): boolean {
    return x >= -margin && y >= -margin && x <= this.width + margin && y <= this.height + margin;
  }
}

/** Shares of the world's side: 0 in the west and in the north, 1 in the east and in the south (EPSG:3857). */
const mercatorX = (longitude: number): number => (longitude + 180) / 360;
const mercatorY = (latitude: number): number => (1 - Math.asinh(Math.tan(latitude * DEGREE)) / Math.PI) / 2;
