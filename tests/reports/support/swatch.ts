import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Drawing } from '../../../src/reports/drawing/drawing.ts';
import { type AreaLook, rectangle } from '../../../src/reports/drawing/marks.ts';
import { svgOf } from '../../../src/reports/drawing/svg.ts';
import { type Lab, type Light, labOf, lightOf, type Rgb, seen, type Vision } from './vision.ts';

/** Pixels as they come out: linear light, rows from the top. */
export interface Swatch {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly Light[];
}

let engine: Promise<void> | null = null;

async function start(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(path));
}

const SIDE_MM = 8;
const PIXELS_PER_MM = 8;

/** The middle of an area of this look on paper, as the program's own SVG draws it, at 200 dots an inch. */
export async function drawnSwatch(look: AreaLook, ground: string): Promise<Swatch> {
  engine ??= start();
  await engine;
  const around = { x: -5, y: -5, width: SIDE_MM + 10, height: SIDE_MM + 10 };
  const drawing: Drawing = { width: SIDE_MM, height: SIDE_MM, marks: [rectangle(around, look)] };
  const image = new Resvg(svgOf(drawing, { pixelsPerMm: PIXELS_PER_MM }), { background: ground }).render();
  const { width, height, pixels } = image;
  return { width, height, pixels: lights(pixels) };
}

/** A tile of straight-alpha RGBA, repeated on a ground. */
export function tiledSwatch(
  tile: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray },
  ground: Rgb,
  side: number,
): Swatch {
  const pixels = Array.from({ length: side * side }, (_, index): Light => {
    const x = (index % side) % tile.width;
    const y = Math.floor(index / side) % tile.height;
    const [red, green, blue, alpha] = tile.data.slice(4 * (y * tile.width + x));
    const over = (top: number, below: number) => below + ((top - below) * alpha) / 255;
    return lightOf([over(red, ground[0]), over(green, ground[1]), over(blue, ground[2])]);
  });
  return { width: side, height: side, pixels };
}

function lights(rgba: Uint8Array): Light[] {
  return Array.from({ length: rgba.length / 4 }, (_, pixel) =>
    lightOf([rgba[4 * pixel], rgba[4 * pixel + 1], rgba[4 * pixel + 2]]),
  );
}

/** What the swatch is from afar, where its marks melt into one colour. */
export function meanColour({ pixels }: Swatch, vision: Vision): Lab {
  const sum = pixels.reduce<Light>(([r, g, b], [x, y, z]) => [r + x, g + y, b + z], [0, 0, 0]);
  const [red, green, blue] = sum;
  const count = pixels.length;
  return labOf(seen([red / count, green / count, blue / count], vision));
}

/** Lightness (CIELAB) of each pixel: what is left of a hatch to who sees no colours. */
const lightness = ({ pixels }: Swatch, vision: Vision): number[] =>
  pixels.map((light) => labOf(seen(light, vision))[0]);

/** How strongly marks stand out: standard deviation of lightness. A plain area has none. */
export function contrast(swatch: Swatch, vision: Vision): number {
  const values = lightness(swatch, vision);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/**
 * How alike the marks of two swatches are, at best, when one is shifted over the other: 1 for the same hatch, whatever its colours;
 * 0 where one is plain. Both must be of one size.
 */
export function likeness(one: Swatch, other: Swatch, vision: Vision): number {
  const side = Math.floor(Math.min(one.width, one.height) / 2);
  const window = normalised(one, vision, side, 0, 0);
  let best = 0;
  for (let dy = 0; dy < side; dy += 1)
    for (let dx = 0; dx < side; dx += 1) {
      const shifted = normalised(other, vision, side, dx, dy);
      let sum = 0;
      for (let i = 0; i < window.length; i += 3) sum += window[i] * shifted[i];
      best = Math.max(best, (3 * sum) / window.length);
    }
  return best;
}

const cache = new WeakMap<Swatch, Map<Vision, number[]>>();

function normalised(swatch: Swatch, vision: Vision, side: number, dx: number, dy: number): Float64Array {
  const known = cache.get(swatch) ?? new Map<Vision, number[]>();
  cache.set(swatch, known);
  const values = known.get(vision) ?? lightness(swatch, vision);
  known.set(vision, values);
  const part = new Float64Array(side * side);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) part[y * side + x] = values[(y + dy) * swatch.width + x + dx];
  const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
  const spread = Math.sqrt(part.reduce((sum, value) => sum + (value - mean) ** 2, 0) / part.length);
  // A plain area has no marks; without this its rounding would be one.
  return part.map((value) => (spread < 0.5 ? 0 : (value - mean) / spread));
}
