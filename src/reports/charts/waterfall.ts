import type { Figures } from '../../comparison/balance.ts';
import type { Timeline } from '../../comparison/timeline-types.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { ChartLook } from './look.ts';

/** A balance of two states, or the chain of all states of a city. */
export type WaterfallOf =
  | { readonly kind: 'balance'; readonly before: string; readonly after: string; readonly totals: Figures }
  | { readonly kind: 'timeline'; readonly timeline: Timeline };

/** From state to state: what was handled, what redrawing left out and took in. Every bar bears its value, its hatch and its word. */
export function waterfallDrawing(_of: WaterfallOf, { width, height }: ChartLook): Drawing {
  return { width, height, marks: [] };
}
