import type { SlumClass } from '../../domain/delineation.ts';
import type { Text } from '../../domain/text.ts';

/** From the worst on. */
export const SLUM_CLASSES: readonly SlumClass[] = ['heavy', 'medium', 'light', 'none'];

export const CLASS_NAMES: Readonly<Record<SlumClass, Text>> = {
  heavy: { id: 'Kumuh berat', en: 'Heavy' },
  medium: { id: 'Kumuh sedang', en: 'Medium' },
  light: { id: 'Kumuh ringan', en: 'Light' },
  none: { id: 'Tidak kumuh', en: 'Not slum' },
};

const isSlumClass = (value: string): value is SlumClass => Object.hasOwn(CLASS_NAMES, value);

/** Null: no class. */
export const className = (value: string): Text | null => (isSlumClass(value) ? CLASS_NAMES[value] : null);
