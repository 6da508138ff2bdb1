import type { Scene } from '../../reports/scenes.ts';

/** One picture within a scene. `change` is the map of what went, stayed and came; `page` a page of the table. */
export type StepKind = 'before' | 'after' | 'change' | 'waterfall' | 'axis' | 'page';

/** Where a show stands: a scene and a step within it, both from 0. */
export interface Place {
  readonly scene: number;
  readonly step: number;
}

const STEPS: Readonly<Record<Exclude<Scene['kind'], 'closing'>, readonly StepKind[]>> = {
  opening: ['change', 'waterfall'],
  timeline: ['axis', 'waterfall'],
  unit: ['before', 'after', 'change'],
};

/** The steps of a scene; `pages` of the closing table. */
export const stepsOf = ({ kind }: Scene, pages: number): readonly StepKind[] =>
  kind === 'closing' ? Array.from({ length: Math.max(1, pages) }, () => 'page' as const) : STEPS[kind];

/** One step on or back; null at either end. Going back leads to the last step of the scene before. */
export function placeBeside(scenes: readonly Scene[], pages: number, place: Place, by: 1 | -1): Place | null {
  const count = (scene: number) => stepsOf(scenes[scene], pages).length;
  const step = place.step + by;
  if (step >= 0 && step < count(place.scene)) return { scene: place.scene, step };
  const scene = place.scene + by;
  if (scene < 0 || scene >= scenes.length) return null;
  return { scene, step: by > 0 ? 0 : count(scene) - 1 };
}

export const lastPlace = (scenes: readonly Scene[], pages: number): Place => ({
  scene: scenes.length - 1,
  step: stepsOf(scenes[scenes.length - 1], pages).length - 1,
});
