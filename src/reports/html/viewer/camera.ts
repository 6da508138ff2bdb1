import type { PlaneBounds } from './unpack.ts';

/** What the map shows: the point in its middle (metres), and CSS pixels a metre. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const LARGEST = 20;
const PADDING = 36;

/** The camera that shows all of `bounds`; a speck is not blown up beyond reason. */
export function framing([west, south, east, north]: PlaneBounds, { width, height }: Size, most = 3): Camera {
  const room = (pixels: number) => Math.max(40, pixels - 2 * PADDING);
  const scale = Math.min(
    room(width) / Math.max(1, east - west),
    room(height) / Math.max(1, north - south),
    most,
  );
  return { x: (west + east) / 2, y: (south + north) / 2, scale };
}

/** Zooms by `factor` about a pixel of the map, which stays where it is. */
export function zoomed(
  camera: Camera,
  factor: number,
  [px, py]: readonly [number, number],
  size: Size,
): Camera {
  const scale = Math.min(LARGEST, Math.max(0.001, camera.scale * factor));
  const [dx, dy] = [px - size.width / 2, size.height / 2 - py];
  const shift = 1 / camera.scale - 1 / scale;
  return { x: camera.x + dx * shift, y: camera.y + dy * shift, scale };
}

export const panned = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x - dx / camera.scale,
  y: camera.y + dy / camera.scale,
});

/** Part of the way, 0 to 1, from one camera to another; zoom by ratio, so that it feels even. */
export function between(a: Camera, b: Camera, t: number): Camera {
  const ease = t * t * (3 - 2 * t);
  return {
    x: a.x + (b.x - a.x) * ease,
    y: a.y + (b.y - a.y) * ease,
    scale: a.scale * (b.scale / a.scale) ** ease,
  };
}
