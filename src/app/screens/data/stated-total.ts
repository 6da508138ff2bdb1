import type { Delineation } from '../../../domain/delineation.ts';

/** Hectares the decree states: its own total where known, else the sum of its rows; null where neither is stated. */
export function statedTotal({ decree, areas }: Delineation): number | null {
  if (decree.statedHa !== null) return decree.statedHa;
  let sum: number | null = null;
  for (const { statedHa } of areas) if (statedHa !== null) sum = (sum ?? 0) + statedHa;
  return sum;
}
