/** Steps of a plane grid in metres, and those for frames too small to have two of them on every edge. */
export const METRE_STEPS: GridSteps = {
  usual: [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000],
  fine: [1, 10, 100, 1000, 10_000].flatMap((power) =>
    [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8].map((lead) => lead * power),
  ),
};
/** Steps of a geographic grid in seconds of arc. */
export const ARC_STEPS: GridSteps = {
  usual: [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200],
  fine: [
    0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60,
    75, 90, 120, 150, 180, 240, 300, 360, 480, 600, 720, 900, 1200, 1500, 1800, 2400, 3000, 3600,
  ],
};

interface GridSteps {
  readonly usual: readonly number[];
  readonly fine: readonly number[];
}

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
const APART = 1.15;

export interface Scheme<Format> {
  readonly step: number;
  readonly format: Format;
  /** Of the longest label, in millimetres. */
  readonly label: number;
}

/**
 * The step of a grid for edges: the largest that leaves labels no further apart than is handy, with at least two on every edge, as
 * official sheets ask for, and none upon another. Small frames get finer steps, then shorter labels.
 *
 * @param formats ways to write the labels, the fullest first
 * @param widthOf of the longest label in a format, in millimetres
 */
export function gridScheme<Format>(
  edges: readonly Edge[],
  steps: GridSteps,
  formats: readonly [Format, ...Format[]],
  widthOf: (format: Format) => number,
): Scheme<Format> {
  for (const list of [steps.usual, steps.fine])
    for (const format of formats) {
      const label = widthOf(format);
      const step = fittingStep(edges, list, label);
      if (step !== null) return { step, format, label };
    }
  const format = formats[formats.length - 1] ?? formats[0];
  const label = widthOf(format);
  const legible = steps.fine.filter((step) => isLegible(edges, step, label));
  return { step: legible[0] ?? Math.max(...steps.fine), format, label };
}

function fittingStep(edges: readonly Edge[], steps: readonly number[], label: number): number | null {
  const fitting = steps.filter(
    (step) => isLegible(edges, step, label) && edges.every((edge) => linesOn(edge, step, label).length >= 2),
  );
  const handy = fitting.filter((step) => edges.every((edge) => apart(edge, step) <= FAR));
  return handy.at(-1) ?? fitting[0] ?? null;
}

const isLegible = (edges: readonly Edge[], step: number, label: number): boolean =>
  edges.every((edge) => apart(edge, step) >= label * APART);

/** Values of the grid on an edge, in rising order, that lie half a label or more from its ends. */
export function linesOn({ from, to, length }: Edge, step: number, label: number): readonly number[] {
  const margin = (label / 2) * ((to - from) / length);
  const first = Math.ceil((from + margin) / step);
  const last = Math.floor((to - margin) / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}

const apart = ({ from, to, length }: Edge, step: number): number => (step / (to - from)) * length;
