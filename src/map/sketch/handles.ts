import type { SketchHandle } from './sketch.ts';
import type { Pixel, Viewport } from './viewport.ts';

/** A handle with its place on the map. */
export interface PlacedHandle {
  readonly handle: SketchHandle;
  readonly pixel: Pixel;
}

/** Handles stand at least this far apart, in CSS pixels: what cannot be told apart cannot be taken. */
const APART = 9;
/** Handles a little out of sight still reach into it. */
const MARGIN = 12;
/** Two handles in one cell are always too near each other, so a cell holds one at most. */
const CELL = APART / Math.SQRT2;
const NEIGHBOURS = Math.ceil(APART / CELL);

/**
 * The handles that are drawn and can be taken: in view, and far enough apart. Where there is no room, chosen ones go first, then
 * vertices, then midpoints; otherwise the order is kept, so that the choice stays the same while a hand moves.
 */
export function placeHandles(handles: readonly SketchHandle[], view: Viewport): readonly PlacedHandle[] {
  const room = new Room(view);
  const placed: PlacedHandle[] = [];
  for (const wanted of [isChosen, isPlainVertex, isPlainMidpoint])
    for (const handle of handles) {
      if (!wanted(handle)) continue;
      const pixel = view.toPixels(handle.at);
      if (view.holds(pixel, MARGIN) && room.take(pixel)) placed.push({ handle, pixel });
    }
  return placed;
}

const isChosen = (handle: SketchHandle): boolean => handle.isChosen;
const isPlainVertex = (handle: SketchHandle): boolean => !handle.isChosen && handle.kind === 'vertex';
const isPlainMidpoint = (handle: SketchHandle): boolean => !handle.isChosen && handle.kind === 'midpoint';

/** A midpoint gives way to a vertex that is nearly as near. */
const MIDPOINT_YIELDS = 2;

/** How far a hand reaches, in CSS pixels. */
export const reachOf = (pointer: 'mouse' | 'touch' | 'pen' | 'keyboard'): number =>
  pointer === 'touch' ? 22 : 10;

/** The nearest handle within reach; null: none. */
export function handleAt(placed: readonly PlacedHandle[], [x, y]: Pixel, reach: number): SketchHandle | null {
  let nearest: SketchHandle | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { handle, pixel } of placed) {
    const distance = Math.hypot(pixel[0] - x, pixel[1] - y);
    if (distance > reach) continue;
    const rank = distance + (handle.kind === 'midpoint' ? MIDPOINT_YIELDS : 0);
    if (rank >= least) continue;
    least = rank;
    nearest = handle;
  }
  return nearest;
}

/** What of the map is taken by handles. */
class Room {
  private readonly columns: number;
  private readonly taken: Float32Array;

  constructor(view: Viewport) {
    this.columns = Math.ceil((view.width + 2 * MARGIN) / CELL) + 1;
    const rows = Math.ceil((view.height + 2 * MARGIN) / CELL) + 1;
    this.taken = new Float32Array(2 * this.columns * rows).fill(Number.NaN);
  }

  /** False: something is too near. */
  take([x, y]: Pixel): boolean {
    const column = Math.floor((x + MARGIN) / CELL);
    const row = Math.floor((y + MARGIN) / CELL);
    for (let r = row - NEIGHBOURS; r <= row + NEIGHBOURS; r++)
      for (let c = column - NEIGHBOURS; c <= column + NEIGHBOURS; c++) {
        if (r < 0 || c < 0 || c >= this.columns) continue;
        const at = 2 * (r * this.columns + c);
        // Comparing with NaN, an empty cell, is false.
        if (Math.hypot(this.taken[at] - x, this.taken[at + 1] - y) < APART) return false;
      }
    this.taken.set([x, y], 2 * (row * this.columns + column));
    return true;
  }
}
