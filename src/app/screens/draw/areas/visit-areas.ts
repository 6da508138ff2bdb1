import type { AreaId } from '../../../../domain/delineation.ts';
import { type Bounds, featureBounds } from '../../../../geo/column.ts';
import { drawnIn } from '../../../commands/drawn.ts';
import { flyTo } from '../../../map/stage.ts';
import { chooseAreas } from '../../../state/draw.ts';
import { project } from '../../../state/project.ts';

/** Chooses areas of the SK being drawn and goes there. */
export function visitAreas(areas: readonly AreaId[]): void {
  chooseAreas(areas);
  const bounds = boundsOfAreas(new Set(areas));
  if (bounds) flyTo(bounds, true);
}

function boundsOfAreas(wanted: ReadonlySet<AreaId>): Bounds | null {
  const drawn = drawnIn(project.getState().document);
  let whole: Bounds | null = null;
  drawn?.areas.forEach(({ id }, index) => {
    const each = wanted.has(id) ? featureBounds(drawn.geometry, index) : null;
    if (each) whole = whole ? joined(whole, each) : each;
  });
  return whole;
}

const joined = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];
