import type { Figures, UnitBalance } from './balance.ts';
import type { Timeline, TimelineStep } from './timeline-types.ts';

/**
 * The story in its main points: of each SK its baseline and what its last BA left, the steps between them as one. Sums stay what
 * they were. Thin ground is the sum of that of the steps: what two BAs took side by side may be thin only in either.
 */
export function foldTimeline(timeline: Timeline): Timeline {
  const states = timeline.states.slice(0, 1);
  const steps: TimelineStep[] = [];
  timeline.steps.forEach((step, index) => {
    const last = steps.at(-1);
    const state = timeline.states[index + 1];
    if (last?.kind === 'handled' && step.kind === 'handled') {
      steps[steps.length - 1] = joined(last, step);
      states[states.length - 1] = state;
    } else {
      steps.push(step);
      states.push(state);
    }
  });
  return { ...timeline, states, steps };
}

/** Two steps of one SK as one: the second only takes away from what the first has left. */
const joined = (first: TimelineStep, second: TimelineStep): TimelineStep => ({
  kind: 'handled',
  figures: joinedFigures(first.figures, second.figures),
  units: first.units.map((unit, index) => joinedUnit(unit, second.units[index])),
  outside: joinedUnit(first.outside, second.outside),
});

const joinedUnit = (first: UnitBalance, second: UnitBalance): UnitBalance => ({
  ...first,
  ...joinedFigures(first, second),
  statedAfterHa: second.statedAfterHa,
  areasAfter: second.areasAfter,
});

const joinedFigures = (first: Figures, second: Figures): Figures => ({
  beforeHa: first.beforeHa,
  afterHa: second.afterHa,
  remainingHa: second.remainingHa,
  reducedHa: first.reducedHa + second.reducedHa,
  addedHa: first.addedHa + second.addedHa,
  netHa: second.afterHa - first.beforeHa,
  uncertainReducedHa: first.uncertainReducedHa + second.uncertainReducedHa,
  uncertainAddedHa: first.uncertainAddedHa + second.uncertainAddedHa,
  closingErrorHa: first.closingErrorHa + second.closingErrorHa,
});
