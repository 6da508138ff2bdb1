import type { MapMode } from './scene.ts';

/** Where the maps stand: alone, on top of each other, beside or beneath each other. */
type PaneLayout = 'single' | 'stacked' | 'columns' | 'rows';

/** Side by side needs room: narrower and upright, the maps go beneath each other. */
const NARROW_PIXELS = 700;

export function paneLayout(mode: MapMode, width: number, height: number): PaneLayout {
  if (mode === 'overlay') return 'single';
  if (mode === 'swipe') return 'stacked';
  return width < NARROW_PIXELS && height > width ? 'rows' : 'columns';
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Share of a map that must stay free of padding. */
const FREE_SHARE = 0.4;

/**
 * Shrinks padding that would leave less than 40 % of the map free on an axis: MapLibre refuses to move
 * when padding leaves nothing.
 */
export function fitPadding(padding: Padding, width: number, height: number): Padding {
  const across = factor(padding.left + padding.right, width);
  const down = factor(padding.top + padding.bottom, height);
  return {
    top: padding.top * down,
    bottom: padding.bottom * down,
    left: padding.left * across,
    right: padding.right * across,
  };
}

const factor = (padding: number, size: number): number =>
  padding > size * (1 - FREE_SHARE) ? (size * (1 - FREE_SHARE)) / padding : 1;

/** Where a key moves the divider, in percent from the left; null: the key is not the divider's. */
export function dividerAfterKey(key: string, shift: boolean, percent: number): number | null {
  const step = shift ? 10 : 2;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return clampPercent(percent - step);
    case 'ArrowRight':
    case 'ArrowUp':
      return clampPercent(percent + step);
    case 'PageDown':
      return clampPercent(percent - 10);
    case 'PageUp':
      return clampPercent(percent + 10);
    case 'Home':
      return 0;
    case 'End':
      return 100;
    default:
      return null;
  }
}

/** A ring round a place needs this much room beside the divider and its grip, in CSS pixels. */
const CLEAR_PIXELS = 72;

/**
 * Where the divider goes so that it hides nothing at `x` (CSS pixels from the left): no further than needed,
 * away from where it is; null: it is clear already.
 */
export function dividerClearOf(x: number, percent: number, width: number): number | null {
  const at = (percent / 100) * width;
  if (x < 0 || x > width || Math.abs(at - x) >= CLEAR_PIXELS) return null;
  const [right, left] = [x + CLEAR_PIXELS, x - CLEAR_PIXELS];
  const fitsRight = right <= width;
  const to = (at >= x && fitsRight) || left < 0 ? right : left;
  return clampPercent((to / width) * 100);
}

export const clampPercent = (percent: number): number => Math.min(100, Math.max(0, percent));
