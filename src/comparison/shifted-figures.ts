import type { Figures } from './balance.ts';
import { sumFigures } from './figures.ts';

/** Hectares that are only the noise of sums. */
const NOISE = 1e-10;

/** A row's figures, moved by what changed of a part of its ground; as they are where that part is not known both before and after. */
export function shifted(figures: Figures, was: Figures | undefined, is: Figures | undefined): Figures {
  if (was === undefined || is === undefined) return figures;
  const moved = (key: keyof Figures) => {
    const value = figures[key] + is[key] - was[key];
    return Math.abs(value) < NOISE ? 0 : value;
  };
  return sumFigures([
    {
      beforeHa: figures.beforeHa,
      afterHa: moved('afterHa'),
      remainingHa: moved('remainingHa'),
      reducedHa: moved('reducedHa'),
      addedHa: moved('addedHa'),
      uncertainReducedHa: moved('uncertainReducedHa'),
      uncertainAddedHa: moved('uncertainAddedHa'),
      netHa: 0,
      closingErrorHa: 0,
    },
  ]);
}
