import { type Hectares, PARTS, type Part } from './engine.ts';

/** A figure of one row in which two engines differ. */
export interface Difference {
  readonly row: number;
  readonly part: Part;
  readonly ours: number;
  readonly theirs: number;
}

export interface Agreement {
  /** Hectares; of all rows and parts compared. */
  readonly largest: number;
  readonly figures: number;
  /** Those over `TELLING_HECTARES`, the largest first. */
  readonly disagreements: readonly Difference[];
}

/** 10 m²: under this, engines differ by rounding; over it something was lost or made up. */
export const TELLING_HECTARES = 0.001;

export function agreement(ours: Hectares, theirs: Hectares, rows: readonly number[]): Agreement {
  const differences = PARTS.flatMap((part) =>
    rows.map((row): Difference => ({ row, part, ours: ours[part][row], theirs: theirs[part][row] })),
  ).sort((a, b) => sizeOf(b) - sizeOf(a));
  return {
    largest: Math.max(0, ...differences.slice(0, 1).map(sizeOf)),
    figures: differences.length,
    disagreements: differences.filter((difference) => sizeOf(difference) > TELLING_HECTARES),
  };
}

export const sizeOf = ({ ours, theirs }: Difference): number => Math.abs(ours - theirs);
