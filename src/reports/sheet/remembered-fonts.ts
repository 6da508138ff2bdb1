import type { Fonts, FontWeight } from '../drawing/fonts.ts';

/** Fonts that measure each text once: the blocks of a sheet are tried at many widths, and most are the same on every sheet. */
export function rememberedFonts(fonts: Fonts): Fonts {
  const known: Readonly<Record<FontWeight, Map<string, number>>> = {
    400: new Map(),
    600: new Map(),
    700: new Map(),
  };
  return {
    files: fonts.files,
    width: (text, size, weight) => {
      const ems = known[weight].get(text) ?? fonts.width(text, 1, weight);
      known[weight].set(text, ems);
      return ems * size;
    },
  };
}
