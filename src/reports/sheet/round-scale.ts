import { LARGEST_SCALE } from './settings.ts';

/** Leads of the round denominators: 500, 750, 1000, 1250, 1500, 2000, 2500, … */
const LEADS = [1, 1.25, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7.5, 9] as const;

/** The largest round scale not larger than 1:`needed`: 8.134 → 10.000. Never larger than 1:500. */
export function roundScale(needed: number): number {
  const least = Math.max(needed, LARGEST_SCALE) * (1 - 1e-12);
  const power = 10 ** Math.floor(Math.log10(least));
  const lead = LEADS.find((one) => one * power >= least);
  return Math.round((lead ?? 10) * power);
}
