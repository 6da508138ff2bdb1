import type { AreaId } from '../../../../domain/delineation.ts';
import type { Sketch } from '../../../../map/sketch/sketch.ts';
import type { ToolContext } from './tool.ts';

/** Areas that the sketch shows as the hand has them. */
export const areasInHand = ({ shapes }: Sketch, { delineation }: ToolContext): readonly AreaId[] => {
  const inHand = new Set(shapes.flatMap(({ id, look }) => (IN_HAND.has(look) ? [id] : [])));
  return inHand.size === 0 ? [] : delineation.areas.flatMap(({ id }) => (inHand.has(id) ? [id] : []));
};
const IN_HAND: ReadonlySet<string> = new Set(['draft', 'refused', 'neighbour']);
