import type { Fonts, FontWeight } from '../drawing/fonts.ts';
import type { Measure } from '../drawing/text-fit.ts';
import type { Paper } from './settings.ts';

/** Type of one paper: ems in millimetres. Fixed by the paper's size, whatever the map's scale. */
export interface TypeSizes {
  /** 1 on A4; larger papers hang further from the eye. */
  readonly unit: number;
  readonly small: number;
  readonly body: number;
  readonly head: number;
  readonly subtitle: number;
  readonly title: number;
}

const UNITS: Readonly<Record<Paper, number>> = { A4: 1, A3: 1.12, A2: 1.4, A1: 1.8, A0: 2.3 };

export const typeSizes = (paper: Paper): TypeSizes => typeSizesAt(UNITS[paper]);

/** @param unit 1 for type as on A4 */
export function typeSizesAt(unit: number): TypeSizes {
  return {
    unit,
    small: 1.9 * unit,
    body: 2.1 * unit,
    head: 2.2 * unit,
    subtitle: 2.9 * unit,
    title: 4.2 * unit,
  };
}

/** From one baseline to the next, in ems. */
export const LEADING = 1.32;

export const measure = (fonts: Fonts, size: number, weight: FontWeight = 400): Measure => ({
  fonts,
  size,
  weight,
});
