import type { Position } from '../column.ts';

/** Why a shape could not be edited; `project/operations/draw/refusal-text.ts` has the words. */
export type RefusalReason =
  /** The line meets no part of the shape's inside. */
  | 'line-misses'
  /** An end of the line lies inside the shape. */
  | 'line-ends-inside'
  /** The line meets the shape, but what it cuts hangs together around its ends. */
  | 'line-does-not-part'
  /** Fewer than two different points. */
  | 'line-too-short'
  /** No ground is left. */
  | 'nothing-left'
  /** The act changes nothing. */
  | 'nothing-changes'
  /** The shape would cross or overlap itself; `at` is where. */
  | 'not-valid'
  | 'no-such-vertex'
  | 'no-such-ring'
  /** A ring keeps three points. */
  | 'ring-too-short'
  /** A point does not lie on the boundary. */
  | 'off-boundary'
  /** Two points lie on different rings. */
  | 'different-rings'
  /** A hole must lie inside the shape. */
  | 'hole-outside'
  /** The part overlaps what the shape has. */
  | 'part-overlaps'
  /** The only part cannot be taken away. */
  | 'last-part'
  /** There is nothing to take apart. */
  | 'single-part'
  /** A number that is not finite, or a position that is not on the earth. */
  | 'bad-number';

export interface Refusal {
  readonly reason: RefusalReason;
  /** Where on the map, where there is a place. */
  readonly at: Position | null;
}

/** What became of a shape, or why nothing did. The same form as `Result` of the domain. */
export type Outcome<Value, Failure = Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const refuse = (
  reason: RefusalReason,
  at: Position | null = null,
): { readonly ok: false; readonly failure: Refusal } => ({ ok: false, failure: { reason, at } });
