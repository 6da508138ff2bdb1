import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Fonts } from '../fonts.ts';
import { loadFonts } from '../load-fonts.ts';

const { resolve } = createRequire(import.meta.url);
const bytesOf = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(resolve(path)));

/** Inter, from the installed package. */
export function testFonts(): Fonts {
  return loadFonts({
    400: bytesOf('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
    600: bytesOf('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
    700: bytesOf('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
  });
}

/** What draws PNGs. */
export const resvgWasm = (): Uint8Array<ArrayBuffer> => bytesOf('@resvg/resvg-wasm/index_bg.wasm');

/** A picture file of some kind: the sample of the font package, 1,036 × 327 pixels. */
export const samplePng = (): Uint8Array<ArrayBuffer> =>
  bytesOf('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf.png');
