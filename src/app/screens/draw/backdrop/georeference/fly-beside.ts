import type { Bounds } from '../../../../../geo/column.ts';
import { useStage } from '../../../../map/stage.ts';

const EDGE = 48;

/** Moves the map so that the bounds stand in the part that `covering` leaves free. */
export function flyBeside(bounds: Bounds | null, covering: HTMLElement | null): void {
  const { stage } = useStage.getState();
  const map = document.querySelector('.map-stage')?.getBoundingClientRect();
  if (!stage || !bounds || !map) return;
  const cover = covering?.getBoundingClientRect();
  const isBeside = cover && cover.width < innerWidth;
  const left = isBeside ? Math.max(0, cover.right - map.left) : 0;
  const bottom = cover && !isBeside ? Math.max(0, map.bottom - cover.top) : 0;
  stage.flyTo(bounds, { top: EDGE, right: EDGE, bottom: bottom + EDGE, left: left + EDGE });
}
