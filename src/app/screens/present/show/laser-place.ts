import type { Pixel } from '../../../../map/sketch/viewport.ts';
import type { LaserPlace } from '../../../state/present-audience-messages.ts';
import { useShow } from '../../../state/present-show.ts';
import { hasMap, lookOf } from '../../../state/present-show-model.ts';
import { groundView, isOverGround } from './ground-view.ts';

/** What a pixel of this window points at. Null: something that only the presenter has. */
export function laserPlaceAt([x, y]: Pixel): LaserPlace | null {
  const { show } = useShow.getState();
  const wall = wallBox();
  if (!show || !wall || y > wall.bottom) return null;
  const view = hasMap(lookOf(show)) && isOverGround(x, y) ? groundView() : null;
  if (view) return { kind: 'ground', at: view.viewport.toGround([x - view.box.left, y - view.box.top]) };
  return { kind: 'wall', at: [(x - wall.left) / wall.width, (y - wall.top) / wall.height] };
}

/** Where that is in this window; null: nowhere. */
export function laserPixelOf({ kind, at }: LaserPlace): Pixel | null {
  if (kind === 'ground') {
    const view = groundView();
    if (!view) return null;
    const [x, y] = view.viewport.toPixels(at);
    return [x + view.box.left, y + view.box.top];
  }
  const wall = wallBox();
  return wall ? [wall.left + at[0] * wall.width, wall.top + at[1] * wall.height] : null;
}

const wallBox = (): DOMRect | undefined => document.querySelector('[data-wall]')?.getBoundingClientRect();
