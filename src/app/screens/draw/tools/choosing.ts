import type { AreaId } from '../../../../domain/delineation.ts';
import type { SketchEvent } from '../../../../map/sketch/sketch.ts';
import { featuresAt } from './indexed-layer.ts';
import type { AreaShape, Chosen, Outcome, ToolContext } from './tool.ts';

/** The chosen area where it is the only one. */
export const onlyChosen = ({ chosen }: ToolContext): AreaId | null =>
  chosen.length === 1 ? chosen[0] : null;

/** Areas under a hand, the one drawn on top first. */
export const areasAt = ({ layer, delineation }: ToolContext, { at }: SketchEvent): AreaId[] =>
  featuresAt(layer, at).map((feature) => delineation.areas[feature].id);

/**
 * A click chooses the area on top; once more in the same place, the next one below. With Shift it is added to those that are
 * chosen, or taken away from them. On empty ground nothing is chosen.
 */
export function chooseAt<State>(state: State, event: SketchEvent, context: ToolContext): Outcome<State> {
  return { state, used: true, choose: chosenBy(event, context) };
}

function chosenBy(event: SketchEvent, context: ToolContext): Chosen {
  const { chosen } = context;
  const under = areasAt(context, event);
  if (event.shift) return { areas: toggled(chosen, under), vertex: null };
  if (under.length === 0) return { areas: [], vertex: null };
  const only = onlyChosen(context);
  const below = only === null ? 0 : under.indexOf(only) + 1;
  return { areas: [under[below % under.length]], vertex: null };
}

function toggled(chosen: readonly AreaId[], under: readonly AreaId[]): readonly AreaId[] {
  if (under.length === 0) return chosen;
  const [added] = under.filter((id) => !chosen.includes(id));
  return added === undefined ? chosen.filter((id) => id !== under[0]) : [...chosen, added];
}

/** Of more areas than these the map alone shows that they are chosen: thousands of shapes over it would stop the hand. */
const MOST_SKETCHED = 100;

/** The chosen areas for the overlay, on top of the map's own; none where they are very many. */
export const chosenSketch = (context: ToolContext) =>
  context.chosen.length > MOST_SKETCHED
    ? []
    : chosenShapes(context).map(({ area: id, shape }) => ({ id, shape, look: 'chosen' as const }));

/** The chosen areas that are there. */
export const chosenShapes = ({ chosen, shapeOf }: ToolContext): readonly AreaShape[] =>
  chosen.flatMap((area) => {
    const shape = shapeOf(area);
    return shape ? [{ area, shape }] : [];
  });
