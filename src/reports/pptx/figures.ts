import type { Figures } from '../../comparison/balance.ts';
import { formatSigned, formatTwoDecimals } from '../../domain/format.ts';
import type { Text } from '../../domain/text.ts';
import { SLIDE_COLOURS } from './theme.ts';

/** The figure that a slide is about: what went, else what came, else what stayed. */
export interface HeroFigure {
  readonly kind: 'reduced' | 'added' | 'remaining';
  /** "−11,20". */
  readonly figure: string;
  readonly words: Text;
  readonly colour: string;
}

export function heroFigure({ reducedHa, addedHa, remainingHa }: Figures): HeroFigure {
  if (isShown(reducedHa) && reducedHa >= addedHa)
    return {
      kind: 'reduced',
      figure: formatSigned(-reducedHa),
      words: { id: 'ha berkurang', en: 'ha reduced' },
      colour: SLIDE_COLOURS.reduced,
    };
  if (isShown(addedHa))
    return {
      kind: 'added',
      figure: formatSigned(addedHa),
      words: { id: 'ha bertambah', en: 'ha added' },
      colour: SLIDE_COLOURS.added,
    };
  return {
    kind: 'remaining',
    figure: formatTwoDecimals(remainingHa),
    words: { id: 'ha tetap', en: 'ha remaining' },
    colour: SLIDE_COLOURS.remaining,
  };
}

const isShown = (hectares: number): boolean => Math.abs(hectares) >= 0.005;
