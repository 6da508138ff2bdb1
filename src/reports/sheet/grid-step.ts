/** Steps of a plane grid in metres. */
export const METRE_STEPS: readonly number[] = [
  10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000,
];
/** Steps of a geographic grid in seconds of arc. */
export const ARC_STEPS: readonly number[] = [
  1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200,
];

/** One edge: what it runs over in the grid's own unit, and how long it is on paper. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** Millimetres. */
  readonly length: number;
}

/** Labels further apart than this leave the eye without a hold. Millimetres. */
const FAR = 45;
/** From the middle of one label to the next, in widths of a label. */
const APART = 1.25;

/**
 * The step of a grid for edges: the largest that leaves labels no further apart than is handy, with at least two on every edge, as
 * official sheets ask for, and none upon another.
 *
 * @param label longest label on paper, in millimetres
 */
export function gridStep(edges: readonly Edge[], steps: readonly number[], label: number): number {
  const legible = steps.filter((step) => edges.every((edge) => apart(edge, step) >= label * APART));
  const fitting = legible.filter((step) => edges.every((edge) => linesOn(edge, step, label).length >= 2));
  const handy = fitting.filter((step) => edges.every((edge) => apart(edge, step) <= FAR));
  return handy.at(-1) ?? fitting[0] ?? legible[0] ?? steps[steps.length - 1];
}

/** Values of the grid on an edge, in rising order, that lie half a label or more from its ends. */
export function linesOn({ from, to, length }: Edge, step: number, label: number): readonly number[] {
  const margin = (label / 2) * ((to - from) / length);
  const first = Math.ceil((from + margin) / step);
  const last = Math.floor((to - margin) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}

const apart = ({ from, to, length }: Edge, step: number): number => (step / (to - from)) * length;
