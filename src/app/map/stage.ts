import { create } from 'zustand';
import type { Bounds, Position } from '../../geo/column.ts';
import type { Camera, MapStage } from '../../map/scene.ts';

interface StageState {
  readonly stage: MapStage | null;
  /** Why the map cannot be drawn. */
  readonly failure: string | null;
  readonly pointer: Position | null;
  /** Whom the backdrops in sight are owed to. */
  readonly attributions: readonly string[];
}

/** The one map of the page, for those who ask it to move. */
export const useStage = create<StageState>()(() => ({
  stage: null,
  failure: null,
  pointer: null,
  attributions: [],
}));

/** What was asked before the map stood. */
let waiting: ((stage: MapStage) => void) | null = null;

export function openStage(stage: MapStage): void {
  useStage.setState({ stage, failure: null });
  waiting?.(stage);
  waiting = null;
}

function withStage(move: (stage: MapStage) => void): void {
  const { stage } = useStage.getState();
  if (stage) move(stage);
  else waiting = move;
}

const NARROW = globalThis.matchMedia?.('(max-width: 760px)');

/** Whether the map is a phone's. */
export const isNarrow = (): boolean => NARROW?.matches ?? false;

/** What stands on the map keeps this much of each edge, in CSS pixels. */
const EDGES = { top: 96, right: 72, bottom: 96, left: 72 };
const NARROW_EDGES = { top: 96, right: 28, bottom: 120, left: 28 };
const CARD = 348;

/** Moves to the bounds; a point or a very small place is shown with ground around it. */
export function flyTo(bounds: Bounds, underCard = false): void {
  withStage((stage) => {
    const edges = isNarrow() ? NARROW_EDGES : underCard ? { ...EDGES, right: CARD } : EDGES;
    stage.flyTo(widened(bounds, SMALLEST_DEGREES), edges);
  });
}

export const jumpTo = (camera: Camera): void => withStage((stage) => stage.jumpTo(camera));

export function zoomBy(steps: number): void {
  withStage((stage) => {
    const { center, zoom } = stage.camera();
    stage.jumpTo({ center, zoom: zoom + steps });
  });
}

/** About 60 m: closer than that there is only one wall to see. */
const SMALLEST_DEGREES = 0.0006;

/** Bounds with the same middle, and `least` degrees across and down where they had less. */
export function widened([west, south, east, north]: Bounds, least: number): Bounds {
  const across = Math.max(0, least - (east - west)) / 2;
  const down = Math.max(0, least - (north - south)) / 2;
  return [west - across, south - down, east + across, north + down];
}

export const boundsAround = ([longitude, latitude]: Position): Bounds => {
  const half = 2 * SMALLEST_DEGREES;
  return [longitude - half, latitude - half, longitude + half, latitude + half];
};
