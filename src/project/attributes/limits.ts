/** What a field may hold, whether it is typed, pasted or written by an act. */

/** Letters of a text. */
export const LONGEST_TEXT = 200;
/** Above that of every ruleset: 80 by Permen PUPR 14/2018, 95 by 2/PRT/M/2016 (docs/domain.md §4). */
export const HIGHEST_SCORE = 100;
/** More than any city: not hectares at all. */
const HIGHEST_HECTARES = 1_000_000;

export const isScore = (value: number): boolean => value >= 0 && value <= HIGHEST_SCORE;

/** An SK that states no hectares has none (null), not 0. */
export const isStatedHectares = (value: number): boolean => value > 0 && value <= HIGHEST_HECTARES;
