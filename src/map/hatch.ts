export type ChangeKind = 'remaining' | 'reduced' | 'added' | 'uncertain';

/** Strokes across the tile: rising (/) or falling (\) at 45°; `period` is the tile's side in CSS pixels. */
interface LineHatch {
  readonly shape: 'rising' | 'falling';
  readonly period: number;
  readonly strokeWidth: number;
  readonly tint: number;
}
interface DotHatch {
  readonly shape: 'dots';
  readonly period: number;
  readonly radius: number;
  readonly tint: number;
}
interface PlainFill {
  readonly shape: 'plain';
  readonly period: number;
  readonly tint: number;
}
export type Hatch = LineHatch | DotHatch | PlainFill;

/**
 * Each kind of change has a shape of its own besides its colour, so the map reads in greyscale and to
 * the colour-blind. `tint` is the opacity of the ground between the marks.
 */
export const HATCHES: Readonly<Record<ChangeKind, Hatch>> = {
  remaining: { shape: 'plain', period: 8, tint: 0.55 },
  reduced: { shape: 'rising', period: 8, strokeWidth: 1.6, tint: 0.26 },
  added: { shape: 'dots', period: 8, radius: 1.5, tint: 0.26 },
  uncertain: { shape: 'falling', period: 5, strokeWidth: 0.8, tint: 0.08 },
};

/** Ground of an SK being drawn that a BA has cleared: thin strokes on nearly nothing. */
export const CLEARED_HATCH: Hatch = { shape: 'falling', period: 9, strokeWidth: 1.3, tint: 0.08 };

/**
 * How much of the point is covered by a mark, 0 to 1, blurred over one device pixel.
 *
 * @param x from the left of the tile, CSS pixels
 * @param y from the top of the tile, CSS pixels
 * @param pixel side of a device pixel, CSS pixels
 */
export function markCoverage(hatch: Hatch, x: number, y: number, pixel: number): number {
  if (hatch.shape === 'plain') return 0;
  if (hatch.shape === 'dots') return edge(hatch.radius - distanceToDot(hatch.period, x, y), pixel);
  const along = hatch.shape === 'rising' ? x + y : x - y;
  const phase = ((along % hatch.period) + hatch.period) % hatch.period;
  const distance = Math.min(phase, hatch.period - phase) * Math.SQRT1_2;
  return edge(hatch.strokeWidth / 2 - distance, pixel);
}

/** Dots stand in the middle of each quarter-turned half: two a tile, so rows are offset. */
function distanceToDot(period: number, x: number, y: number): number {
  const first = Math.hypot(x - period / 4, y - period / 4);
  const second = Math.hypot(x - (3 * period) / 4, y - (3 * period) / 4);
  return Math.min(first, second);
}

const edge = (inside: number, pixel: number): number => Math.min(1, Math.max(0, inside / pixel + 0.5));

/** One tile of a hatch as straight-alpha RGBA, rows from the top. */
interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/**
 * Draws one tile of the hatch. Tiles join without a seam.
 *
 * @param colour #rrggbb
 * @param pixelRatio device pixels per CSS pixel
 */
export function hatchImage(hatch: Hatch, colour: string, pixelRatio: number): HatchImage {
  const side = Math.max(1, Math.round(hatch.period * pixelRatio));
  const pixel = hatch.period / side;
  const data = new Uint8ClampedArray(side * side * 4);
  const [red, green, blue] = channels(colour);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const coverage = markCoverage(hatch, (column + 0.5) * pixel, (row + 0.5) * pixel, pixel);
      const alpha = hatch.tint + (1 - hatch.tint) * coverage;
      data.set([red, green, blue, Math.round(alpha * 255)], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
