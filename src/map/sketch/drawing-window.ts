import type { Position } from '../../geo/column.ts';
import type { Box } from './clip.ts';
import type { OverlayFrame } from './overlay.ts';
import type { Viewport } from './viewport.ts';

/** Pixels beyond the outermost position: handles, halos, and the rings of marks. */
const RIM = 24;
/** Room around what is drawn, so that the window stays while a hand moves. */
const ROOM = 96;
/** A window this many times too large, in either direction, is made anew. */
const TOO_LARGE = 2.5;

/**
 * The part of the map that the drawing covers, in its pixels. A browser composes a changed layer with all that overlaps it: a
 * layer the size of the map costs several times what one the size of the shape does (docs/decisions/0008). Null: nothing is drawn.
 */
export function nextWindow(last: Box | null, frame: OverlayFrame, view: Viewport): Box | null {
  const needed = drawnBox(frame, view);
  if (needed === null) return null;
  if (last !== null && holds(last, needed) && !isTooLarge(last, needed)) return last;
  return within(grown(needed, ROOM), view);
}

function drawnBox({ sketch, ghosts, cursor }: OverlayFrame, view: Viewport): Box | null {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const add = (at: Position, reach = 0) => {
    const [x, y] = view.toPixels(at);
    box.left = Math.min(box.left, x - reach);
    box.top = Math.min(box.top, y - reach);
    box.right = Math.max(box.right, x + reach);
    box.bottom = Math.max(box.bottom, y + reach);
  };
  for (const { shape } of [...ghosts, ...sketch.shapes])
    for (const [shell] of shape) for (const at of shell ?? []) add(at);
  for (const at of [...sketch.line, ...sketch.rubber]) add(at);
  for (const { at } of sketch.handles) add(at);
  for (const at of [sketch.snap?.at, cursor]) if (at) add(at);
  const { accuracy } = sketch;
  if (accuracy) add(accuracy.at, accuracy.metres / view.metresPerPixel(accuracy.at[1]));
  return box.left > box.right ? null : within(grown(box, RIM), view);
}

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: Math.floor(left - by),
  top: Math.floor(top - by),
  right: Math.ceil(right + by),
  bottom: Math.ceil(bottom + by),
});

/** Null where nothing of it is in sight. */
function within(box: Box, view: Viewport): Box | null {
  const seen = {
    left: Math.max(box.left, 0),
    top: Math.max(box.top, 0),
    right: Math.min(box.right, view.width),
    bottom: Math.min(box.bottom, view.height),
  };
  return seen.left < seen.right && seen.top < seen.bottom ? seen : null;
}

const holds = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;

const isTooLarge = (box: Box, needed: Box): boolean =>
  box.right - box.left > TOO_LARGE * (needed.right - needed.left + 2 * ROOM) ||
  box.bottom - box.top > TOO_LARGE * (needed.bottom - needed.top + 2 * ROOM);
