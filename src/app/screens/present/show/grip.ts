import { useShow } from '../../../state/present-show.ts';
import { hasMap, lookOf } from '../../../state/present-show-model.ts';
import { isOverGround } from './ground-view.ts';

/** What a hand has hold of: the map, what is beside it, the presenter's strip, or something with a use of its own. */
export type Grip = 'map' | 'wall' | 'strip' | 'other';

/** `x`, `y`: CSS pixels of the window. */
export function gripAt(target: EventTarget | null, x: number, y: number): Grip {
  if (!(target instanceof Element) || target.closest('button, input') !== null) return 'other';
  if (target.closest('[data-strip-body]') !== null) return 'strip';
  if (target.closest('[data-over]') !== null) return 'other';
  const { show } = useShow.getState();
  const isMapSeen = show !== null && !show.blank && hasMap(lookOf(show));
  return isMapSeen && isOverGround(x, y) ? 'map' : 'wall';
}
