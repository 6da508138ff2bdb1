import type { Figures } from '../../comparison/balance.ts';
import { formatSigned, formatTwoDecimals } from '../../domain/format.ts';
import type { Text } from '../../domain/text.ts';
import { SLIDE_COLOURS } from './theme.ts';

/** The figure that a slide is about: by how much slum ground grew or shrank; of ground that did not change, what stayed. */
export interface HeroFigure {
  /** "−11,20". */
  readonly figure: string;
  readonly words: Text;
  readonly colour: string;
}

export function heroFigure({ reducedHa, addedHa, remainingHa, netHa }: Figures): HeroFigure {
  if (!isShown(reducedHa) && !isShown(addedHa))
    return {
      figure: formatTwoDecimals(remainingHa),
      words: { id: 'ha tetap', en: 'ha remaining' },
      colour: SLIDE_COLOURS.remaining,
    };
  return {
    figure: formatSigned(netHa),
    words: { id: 'ha luas kumuh', en: 'ha of slum' },
    colour: !isShown(netHa) ? SLIDE_COLOURS.ink : netHa < 0 ? SLIDE_COLOURS.reduced : SLIDE_COLOURS.added,
  };
}

const isShown = (hectares: number): boolean => Math.abs(hectares) >= 0.005;
