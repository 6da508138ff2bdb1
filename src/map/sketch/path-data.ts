import type { MultiPolygonRings, Position, Ring } from '../../geo/column.ts';
import { boxAround, clipLine, clipRing } from './clip.ts';
import type { Pixel, Viewport } from './viewport.ts';

/** Pixels beside the map that are drawn too, so that no cut edge shows its line. */
const MARGIN = 40;
/** Vertices nearer than this to the last one drawn show nothing. */
const FINEST_PIXELS = 0.75;

/** A shape as SVG path data for the even-odd rule; empty where nothing of it is in sight. */
export const shapePath = (shape: MultiPolygonRings, view: Viewport): string =>
  shape.flatMap((polygon) => polygon.map((ring) => ringPath(ring, view))).join('');

/** An open line as SVG path data. */
export function linePath(line: readonly Position[], view: Viewport): string {
  const box = boxAround(view.width, view.height, MARGIN);
  const pixels = line.map((at) => view.toPixels(at));
  return clipLine(pixels, box)
    .map((part) => pixelPath(part))
    .join('');
}

function ringPath(ring: Ring, view: Viewport): string {
  const pixels = clipRing(thinned(ring, view), boxAround(view.width, view.height, MARGIN));
  return pixels.length < 3 ? '' : `${pixelPath(pixels)}Z`;
}

/** The vertices of a closed ring that can be told apart on screen, the closing one left out. */
function thinned(ring: Ring, view: Viewport): Pixel[] {
  const kept: Pixel[] = [];
  let x = Number.NaN;
  let y = Number.NaN;
  for (let i = 0; i + 1 < ring.length; i++) {
    const pixel = view.toPixels(ring[i]);
    if (Math.abs(pixel[0] - x) < FINEST_PIXELS && Math.abs(pixel[1] - y) < FINEST_PIXELS) continue;
    [x, y] = pixel;
    kept.push(pixel);
  }
  return kept;
}

const pixelPath = (pixels: readonly Pixel[]): string =>
  pixels.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');

const tenth = (value: number): number => Math.round(value * 10) / 10;
