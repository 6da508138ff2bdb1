import { expect, it } from 'vitest';
import { nextWindow } from './drawing-window.ts';
import type { OverlayFrame } from './overlay.ts';
import { EMPTY_SKETCH } from './sketch.ts';
import { type Pixel, Viewport } from './viewport.ts';

const view = new Viewport([109, 0.9], 17, 900, 700);

/** A line through these pixels of the map. */
const frame = (...pixels: readonly Pixel[]): OverlayFrame => ({
  sketch: { ...EMPTY_SKETCH, line: pixels.map((pixel) => view.toGround(pixel)) },
  ghosts: [],
  handles: [],
  cursor: null,
});

it('covers what is drawn with room around it, and no more of the map than that', () => {
  const window = nextWindow(null, frame([400.5, 300.5], [500.5, 350.5]), view);
  expect(window).toEqual({ left: 280, top: 180, right: 621, bottom: 471 });
});

it('stays while the hand moves within it, and moves on with the hand', () => {
  const first = nextWindow(null, frame([400, 300], [500, 350]), view);
  expect(nextWindow(first, frame([390, 310], [520, 350]), view)).toBe(first);
  expect(nextWindow(first, frame([400, 300], [700, 350]), view)).not.toBe(first);
});

it('shrinks when far less is drawn, ends at the rim of the map, and is none where nothing is in sight', () => {
  const whole = nextWindow(null, frame([-500, -500], [1500, 1500]), view);
  expect(whole).toEqual({ left: 0, top: 0, right: 900, bottom: 700 });
  expect(nextWindow(whole, frame([400, 300], [410, 310]), view)).not.toBe(whole);
  expect(nextWindow(whole, frame([2000, 300], [2100, 310]), view)).toBeNull();
  expect(nextWindow(whole, frame(), view)).toBeNull();
});
