import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import semiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import bold from '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf?url';
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url';
import type { FontFiles } from '../reports/drawing/fonts.ts';

/** Files that papers need besides the figures. */
export interface ReportAssets {
  fonts(): Promise<FontFiles>;
  /** The engine that turns a drawing into a PNG. */
  wasm(): Promise<ArrayBuffer>;
}

const fetched = async (address: string): Promise<ArrayBuffer> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
};

/** Those files as the app is built with them: fetched once, and kept by the service worker for when there is no network. */
export const builtAssets: ReportAssets = {
  async fonts() {
    const files = await Promise.all([regular, semiBold, bold].map(fetched));
    const [first, second, third] = files.map((file) => new Uint8Array(file));
    return { 400: first, 600: second, 700: third };
  },
  wasm: () => fetched(wasm),
};
