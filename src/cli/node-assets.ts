import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFiles } from '../reports/drawing/fonts.ts';

const { resolve } = createRequire(import.meta.url);

const bytesOf = async (path: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(resolve(path)));

/** Inter, as papers are set in it, from the installed package. */
export async function fontFiles(): Promise<FontFiles> {
  const [regular, semiBold, bold] = await Promise.all([
    bytesOf('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
    bytesOf('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
    bytesOf('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
  ]);
  return { 400: regular, 600: semiBold, 700: bold };
}

/** The engine that turns a drawing into a PNG. */
export const pictureEngine = async (): Promise<ArrayBuffer> =>
  (await bytesOf('@resvg/resvg-wasm/index_bg.wasm')).buffer;
