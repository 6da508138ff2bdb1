import type { ChangeBalance, Figures, UnitBalance } from './balance.ts';

/** One state on the axis of a city's story. */
export interface TimelineState {
  /** "SK 2016", "SK 2016 · BA 2019". */
  readonly name: string;
  readonly year: number | null;
  /** ISO date or year; null where only the order is known. */
  readonly date: string | null;
  readonly kind: 'decree' | 'minute';
  /** Ground covered, each bit once, by the method of the timeline. */
  readonly hectares: number;
  readonly statedHa: number | null;
}

/**
 * From one state to the next. `handled`: a BA minute cleared ground of the same SK (tertangani). `redrawn`: another SK took its
 * place (perubahan deliniasi): what it leaves out and takes in says nothing of handling.
 */
export interface TimelineStep {
  readonly kind: 'handled' | 'redrawn';
  readonly figures: Figures;
  readonly units: readonly UnitBalance[];
  readonly outside: UnitBalance;
}

/** A chain of comparisons: `steps[i]` leads from `states[i]` to `states[i + 1]`. */
export interface Timeline {
  /** The same for every step. */
  readonly method: ChangeBalance['method'];
  readonly states: readonly TimelineState[];
  readonly steps: readonly TimelineStep[];
  /** Sum of `reducedHa` of the handled steps, and of what redrawing left out and took in. */
  readonly handledHa: number;
  readonly redrawnOutHa: number;
  readonly redrawnInHa: number;
}
