import type { SlumClass } from '../domain/delineation.ts';
import type { Text } from '../domain/text.ts';

/** Tingkat kekumuhan as decrees write it. */
export const SLUM_CLASS_NAMES: Readonly<Record<SlumClass, Text>> = {
  heavy: { id: 'Kumuh berat', en: 'Heavy' },
  medium: { id: 'Kumuh sedang', en: 'Medium' },
  light: { id: 'Kumuh ringan', en: 'Light' },
  none: { id: 'Tidak kumuh', en: 'Not slum' },
};
