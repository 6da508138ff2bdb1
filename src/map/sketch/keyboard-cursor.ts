import type { Pixel } from './viewport.ts';

/** What a key does while a tool is in use. */
export type KeyAct =
  | { readonly type: 'step'; readonly by: Pixel }
  | { readonly type: 'click' | 'hold' | 'cancel' | 'menu' };

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** CSS pixels a key moves the cursor. */
const STEP = 10;
const FINE_STEP = 1;
const LONG_STEP = 50;
/** The cursor keeps this far from the edge of the map; beyond, the map moves under it. */
const EDGE = 24;

const DIRECTIONS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Null: the key is not for drawing. */
export function keyAct({ key, shiftKey, ctrlKey, altKey, metaKey }: PressedKey): KeyAct | null {
  if (altKey || metaKey) return null;
  const direction = DIRECTIONS[key];
  if (direction) {
    const step = shiftKey ? FINE_STEP : ctrlKey ? LONG_STEP : STEP;
    return { type: 'step', by: [direction[0] * step, direction[1] * step] };
  }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { type: 'menu' };
  if (ctrlKey || shiftKey) return null;
  if (key === 'Enter') return { type: 'click' };
  if (key === ' ') return { type: 'hold' };
  return key === 'Escape' ? { type: 'cancel' } : null;
}

/** Where a step leads, and how far the map must move (CSS pixels to the right and down) for the cursor to stay on it. */
export function stepped(
  from: Pixel,
  by: Pixel,
  map: { readonly width: number; readonly height: number },
): { readonly cursor: Pixel; readonly pan: Pixel } {
  const x = keptWithin(from[0] + by[0], map.width);
  const y = keptWithin(from[1] + by[1], map.height);
  return { cursor: [x, y], pan: [from[0] + by[0] - x, from[1] + by[1] - y] };
}

const keptWithin = (value: number, size: number): number =>
  Math.max(Math.min(EDGE, size / 2), Math.min(value, Math.max(size - EDGE, size / 2)));
