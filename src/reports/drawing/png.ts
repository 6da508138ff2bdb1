import type { InitInput } from '@resvg/resvg-wasm';
import { type Problem, problem } from '../../domain/note.ts';
import type { Colour, Drawing } from './drawing.ts';
import type { Fonts } from './fonts.ts';
import { outlinedSvgOf } from './outlined-svg.ts';
import { withPhysicalSize } from './png-size.ts';

export interface PngOptions {
  /** Pixels. */
  readonly width: number;
  readonly fonts: Fonts;
  /** Bytes of @resvg/resvg-wasm/index_bg.wasm; whoever runs the program knows where it lies. */
  readonly wasm: InitInput;
  /** Left out: white, as paper is. */
  readonly background?: Colour;
}

/** Pixels of a side, and of a picture: above these the memory of WebAssembly does not reach. */
export const LARGEST_PNG = { side: 16_384, pixels: 200_000_000 } as const;

/** Why a drawing cannot be a picture of this width; null where it can. */
export function pngProblem(drawing: Drawing, width: number): Problem | null {
  const size = sizeInPixels(drawing, width);
  if (!(size.width >= 1 && size.height >= 1)) return noSize(size);
  const { side, pixels } = LARGEST_PNG;
  const fits = Math.max(size.width, size.height) <= side && size.width * size.height <= pixels;
  return fits ? null : tooLarge(size);
}

/**
 * A drawing as a PNG picture of a width in pixels; its height follows. The file tells its size in millimetres. Ask `pngProblem`
 * first: what it finds is thrown here, as a RangeError.
 */
export async function pngOf(
  drawing: Drawing,
  { width, fonts, wasm, background = '#ffffff' }: PngOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const refused = pngProblem(drawing, width);
  if (refused !== null) throw new RangeError(refused.message.id);
  const { Resvg } = await renderer(wasm);
  const pixels = sizeInPixels(drawing, width).width;
  const resvg = new Resvg(outlinedSvgOf(drawing, fonts), {
    fitTo: { mode: 'width', value: pixels },
    background,
    font: { fontBuffers: [] },
  });
  const image = resvg.render();
  const bytes = image.asPng();
  image.free();
  resvg.free();
  return withPhysicalSize(bytes, pixels / drawing.width);
}

interface PixelSize {
  readonly width: number;
  readonly height: number;
}

function sizeInPixels(drawing: Drawing, width: number): PixelSize {
  return { width: Math.round(width), height: Math.round((width * drawing.height) / drawing.width) };
}

function noSize({ width, height }: PixelSize): Problem {
  return problem('png-without-size', {
    id: `Gambar PNG ${width} × ${height} piksel tidak dapat dibuat: isi lebar paling sedikit 1 piksel.`,
    en: `A PNG picture of ${width} × ${height} pixels cannot be made: give a width of 1 pixel at least.`,
  });
}

function tooLarge({ width, height }: PixelSize): Problem {
  const { side, pixels } = LARGEST_PNG;
  const megapixels = pixels / 1_000_000;
  return problem('png-too-large', {
    id: `Gambar PNG ${width} × ${height} piksel terlalu besar: paling besar ${side} piksel per sisi dan ${megapixels} megapiksel. Kecilkan lebarnya, atau simpan sebagai SVG atau PDF.`,
    en: `A PNG picture of ${width} × ${height} pixels is too large: ${side} pixels a side and ${megapixels} megapixels are the most. Give a smaller width, or save as SVG or PDF.`,
  });
}

let started: Promise<typeof import('@resvg/resvg-wasm')> | null = null;

/** The program that draws pixels, started once. A failed start is tried anew at the next picture. */
function renderer(wasm: InitInput): Promise<typeof import('@resvg/resvg-wasm')> {
  started ??= start(wasm).catch((reason: unknown) => {
    started = null;
    throw reason;
  });
  return started;
}

async function start(wasm: InitInput): Promise<typeof import('@resvg/resvg-wasm')> {
  const library = await import('@resvg/resvg-wasm');
  await library.initWasm(wasm);
  return library;
}
