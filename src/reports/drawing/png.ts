import type { InitInput } from '@resvg/resvg-wasm';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
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

/**
 * A drawing as a PNG picture of a width in pixels; its height follows. The file tells its size in millimetres. Fails, with what to
 * do, where the picture would be too large, or is of no size.
 */
export async function pngOf(
  drawing: Drawing,
  { width, fonts, wasm, background = '#ffffff' }: PngOptions,
): Promise<Result<Uint8Array<ArrayBuffer>, Text>> {
  const size = { width: Math.round(width), height: Math.round((width * drawing.height) / drawing.width) };
  if (!(size.width >= 1 && size.height >= 1)) return fail(noSize(size));
  if (Math.max(size.width, size.height) > LARGEST_PNG.side || size.width * size.height > LARGEST_PNG.pixels) {
    return fail(tooLarge(size));
  }
  const { Resvg } = await renderer(wasm);
  const resvg = new Resvg(outlinedSvgOf(drawing, fonts, { pixelsPerMm: size.width / drawing.width }), {
    fitTo: { mode: 'width', value: size.width },
    background,
    font: { fontBuffers: [] },
  });
  const image = resvg.render();
  const bytes = image.asPng();
  image.free();
  resvg.free();
  return ok(withPhysicalSize(bytes, size.width / drawing.width));
}

interface PixelSize {
  readonly width: number;
  readonly height: number;
}

function noSize({ width, height }: PixelSize): Text {
  return {
    id: `Gambar PNG ${width} × ${height} piksel tidak dapat dibuat: isi lebar paling sedikit 1 piksel.`,
    en: `A PNG picture of ${width} × ${height} pixels cannot be made: give a width of 1 pixel at least.`,
  };
}

function tooLarge({ width, height }: PixelSize): Text {
  const { side, pixels } = LARGEST_PNG;
  const megapixels = pixels / 1_000_000;
  return {
    id: `Gambar PNG ${width} × ${height} piksel terlalu besar: paling besar ${side} piksel per sisi dan ${megapixels} megapiksel. Kecilkan lebarnya, atau simpan sebagai SVG atau PDF.`,
    en: `A PNG picture of ${width} × ${height} pixels is too large: ${side} pixels a side and ${megapixels} megapixels are the most. Give a smaller width, or save as SVG or PDF.`,
  };
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
