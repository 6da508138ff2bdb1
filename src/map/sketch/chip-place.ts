import type { Pixel } from './viewport.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between what is pointed at and the words about it, and between the words and the edge of the map. */
const GAP = 16;
const EDGE = 6;

/**
 * Where a chip stands beside a pointer: right of it, left where there is no room, and always whole on the map.
 *
 * @param side below the pointer, or above it
 * @returns its left top corner
 */
export function chipPlace([x, y]: Pixel, chip: Size, map: Size, side: 'below' | 'above'): Pixel {
  const right = x + GAP;
  const left = right + chip.width + EDGE > map.width ? x - GAP - chip.width : right;
  const below = y + GAP;
  const above = y - GAP - chip.height;
  const fitsBelow = below + chip.height + EDGE <= map.height;
  const fitsAbove = above >= EDGE;
  const top = side === 'below' ? (fitsBelow ? below : above) : fitsAbove ? above : below;
  return [within(left, chip.width, map.width), within(top, chip.height, map.height)];
}

const within = (start: number, size: number, room: number): number =>
  Math.max(EDGE, Math.min(start, room - size - EDGE));
