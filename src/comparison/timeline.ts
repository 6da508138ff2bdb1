import { loadOverlayEngine, OVERLAY_NAME, type OverlayEngine } from '../geo/overlay/engine.ts';
import { metres } from '../geo/units.ts';
import type { CompareOptions, State, Units } from './balance.ts';
import { figuresOf, sumFigures } from './figures.ts';
import { matchToUnits } from './matching.ts';
import { type MethodInUse, methodFor } from './methods.ts';
import { overlayRows, type PlacedState } from './overlay.ts';
import { mapUnits, placeFeatures, type UnitMap } from './placement.ts';
import { type Breath, breathFor, type Watch } from './progress.ts';
import type { Timeline, TimelineState, TimelineStep } from './timeline-types.ts';
import { type MatchedSide, NO_UNITS, statedTotal, unitRow } from './unit-row.ts';

/** A state in its place in time. States of one SK bear the same `delineation`. */
export interface TimelineInput extends Pick<TimelineState, 'kind' | 'year' | 'date'> {
  readonly state: State;
  readonly delineation: string;
}

interface Placed extends PlacedState, MatchedSide {
  readonly input: TimelineInput;
}

/** What all steps share, so that their figures can be added up: units, engine, and one plane for plane methods. */
interface Ruler {
  readonly units: Units;
  readonly unitMap: UnitMap;
  readonly engine: OverlayEngine;
  readonly options: CompareOptions;
  readonly method: MethodInUse;
}

/**
 * The story of a city: each state against the next. A step within one SK is what a BA handled; from one SK to another the ground
 * was redrawn, and says nothing of handling. Plane methods use one zone for all states, so that
 * `states[i].hectares` + added − reduced = `states[i + 1].hectares` to 1e-6 ha.
 *
 * @param inputs in the order of time; none or one make no step
 * @param units null: all ground is in the row `outside`
 * Throws only the signal's reason.
 */
export async function strikeTimeline(
  inputs: readonly TimelineInput[],
  units: Units | null,
  options: CompareOptions,
  watch: Watch = {},
): Promise<Timeline> {
  const breath = breathFor(watch);
  await breath('dissolving', 0, 1);
  const ruler = await rulerFor(inputs, units ?? NO_UNITS, options);
  const placed = inputs.map((input) => placedInput(input, ruler));
  const count = Math.max(1, placed.length - 1);
  const steps: TimelineStep[] = [];
  for (let i = 0; i + 1 < placed.length; i++)
    steps.push(await strikeStep(placed[i], placed[i + 1], ruler, partOf(breath, i, count)));
  const alone = placed.length === 1 ? await strikeStep(placed[0], placed[0], ruler, breath) : null;
  return {
    method: {
      area: options.method,
      projection: ruler.method.projection,
      overlay: OVERLAY_NAME,
      toleranceMetres: options.toleranceMetres,
    },
    states: placed.map((state, i) =>
      stateRow(state, (steps[i] ?? alone)?.figures.beforeHa ?? steps[i - 1].figures.afterHa),
    ),
    steps,
    ...sumsOf(steps),
  };
}

/** Hectares by kind of step: what BA minutes handled, and what redrawing left out and took in. */
function sumsOf(
  steps: readonly TimelineStep[],
): Pick<Timeline, 'handledHa' | 'redrawnOutHa' | 'redrawnInHa'> {
  const sum = (kind: TimelineStep['kind'], figure: 'reducedHa' | 'addedHa') =>
    steps.reduce((total, step) => (step.kind === kind ? total + step.figures[figure] : total), 0);
  return {
    handledHa: sum('handled', 'reducedHa'),
    redrawnOutHa: sum('redrawn', 'reducedHa'),
    redrawnInHa: sum('redrawn', 'addedHa'),
  };
}

async function rulerFor(
  inputs: readonly TimelineInput[],
  units: Units,
  options: CompareOptions,
): Promise<Ruler> {
  const ground = inputs.map(({ state }) => state.geometry);
  return {
    units,
    unitMap: mapUnits(units),
    engine: await loadOverlayEngine(),
    options,
    method: await methodFor(options.method, ground),
  };
}

function placedInput(input: TimelineInput, { units, unitMap }: Ruler): Placed {
  const { state } = input;
  const placement = placeFeatures(state.geometry, unitMap);
  return {
    input,
    state,
    geometry: state.geometry,
    placement,
    match: matchToUnits(state, placement.unitOf, units),
  };
}

async function strikeStep(
  before: Placed,
  after: Placed,
  { units, unitMap, engine, options, method }: Ruler,
  breath: Breath,
): Promise<TimelineStep> {
  const tolerance = metres(options.toleranceMetres);
  const { rows } = await overlayRows(engine, before, after, unitMap, tolerance, breath);
  const figures = rows.map((row) => figuresOf(row, method.measure));
  const unitRows = figures.map((row, i) => unitRow(row, i, units, before, after));
  return {
    kind: before.input.delineation === after.input.delineation ? 'handled' : 'redrawn',
    figures: sumFigures(figures),
    units: unitRows.slice(0, -1),
    outside: unitRows[unitRows.length - 1],
  };
}

const stateRow = ({ input }: Placed, hectares: number): TimelineState => ({
  name: input.state.name,
  year: input.year,
  date: input.date,
  kind: input.kind,
  hectares,
  statedHa: statedTotal(input.state),
});

/** The progress of one step as a part of the whole. */
const partOf =
  (breath: Breath, step: number, steps: number): Breath =>
  (stage, done, total) =>
    breath(stage, step * total + done, steps * total);
