import type { Language } from '../../domain/text.ts';
import type { Fonts } from '../drawing/fonts.ts';

/** How a chart is to be drawn: its box in millimetres, and for whom. */
export interface ChartLook {
  readonly width: number;
  readonly height: number;
  readonly fonts: Fonts;
  readonly language: Language;
  /** On a dark ground; white paper otherwise. */
  readonly dark?: boolean;
  /** Size of the words (em) in millimetres; 3.3 where not given: slides ask for more. */
  readonly textSize?: number;
}

const TEXT_SIZE = 3.3;

export const emOf = ({ textSize }: ChartLook): number => textSize ?? TEXT_SIZE;
