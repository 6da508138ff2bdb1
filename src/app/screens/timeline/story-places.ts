import type { Timeline } from '../../../comparison/timeline-types.ts';
import type { StateOnMap } from '../../../reports/charts/story-maps.ts';
import { hectareText } from '../../format/numbers.ts';

interface Place {
  readonly unit: number;
  readonly change: number;
}

/** Kelurahan with ground at any time, those that changed most first. */
export function placesOf({ steps }: Timeline): readonly Place[] {
  return (steps[0]?.units ?? [])
    .map((_, unit) => {
      const rows = steps.map((step) => step.units[unit]);
      const change = rows.reduce((sum, { reducedHa, addedHa }) => sum + reducedHa + addedHa, 0);
      return { unit, change, hasGround: rows.some((row) => row.beforeHa > 0 || row.afterHa > 0) };
    })
    .filter(({ hasGround }) => hasGround)
    .toSorted((a, b) => b.change - a.change);
}

/** A state on its map, with its hectares there. */
export interface ShownState extends StateOnMap {
  readonly hectares: number;
}

/** The states that are shown, each over the one shown before it, as the story with every BA counts them. */
export function statesOnMaps(story: Timeline, whole: Timeline, unit: number | null): readonly ShownState[] {
  const places = story.states.map((state) => whole.states.indexOf(state));
  return places.map((state, index) => {
    const hectares = hectaresAt(story, index, unit);
    const title = `${story.states[index].name} · ${hectareText(hectares)}`;
    return { state, before: index === 0 ? null : places[index - 1], title, hectares };
  });
}

function hectaresAt({ states, steps }: Timeline, state: number, unit: number | null): number {
  if (unit === null) return states[state].hectares;
  return steps[state]?.units[unit].beforeHa ?? steps[state - 1].units[unit].afterHa;
}
