import { type PointerEvent, useRef } from 'react';
import type { Pixel } from '../../../../map/sketch/viewport.ts';
import { actInShow, touchShow } from '../../../state/present-show.ts';
import { type Grip, gripAt } from './grip.ts';
import { moveGround } from './move-ground.ts';

/** Less than this is a click or a tap, in CSS pixels. */
const TAP = 10;
const FLICK = 48;

interface Hands {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
}

interface Finger {
  readonly from: Pixel;
  readonly at: Pixel;
}

/**
 * A click or a tap on the wall goes on. On the map, one finger or the mouse draws it along and two pinch it; beside the map, and
 * where there is none, a finger drawn to the left goes on, to the right goes back.
 */
export function useHands(): Hands {
  const fingers = useRef(new Map<number, Finger>()).current;
  const grip = useRef<Grip>('other');
  const isTap = useRef(false);
  const onPointerDown = ({ pointerId, button, clientX, clientY, target }: PointerEvent) => {
    if (button !== 0) return;
    const held = gripAt(target, clientX, clientY);
    // What hands do first to a show that runs by itself only stops it.
    if (touchShow() || held === 'other') return;
    if (fingers.size === 0) grip.current = held;
    isTap.current = fingers.size === 0;
    fingers.set(pointerId, { from: [clientX, clientY], at: [clientX, clientY] });
  };
  const onPointerMove = ({ pointerId, clientX, clientY, currentTarget }: PointerEvent) => {
    const finger = fingers.get(pointerId);
    if (!finger) return;
    const to: Pixel = [clientX, clientY];
    if (distance(finger.from, to) >= TAP) isTap.current = false;
    if (isTap.current || grip.current !== 'map') return;
    currentTarget.setPointerCapture(pointerId);
    const other = [...fingers].find(([id]) => id !== pointerId)?.[1];
    fingers.set(pointerId, { ...finger, at: to });
    if (other) pinch(finger.at, to, other.at);
    else moveGround(finger.at, to);
  };
  const onPointerUp = ({ pointerId, pointerType, clientX, clientY }: PointerEvent) => {
    const finger = fingers.get(pointerId);
    fingers.delete(pointerId);
    if (!finger || fingers.size > 0) return;
    if (isTap.current) {
      if (grip.current !== 'strip') actInShow('next');
    } else if (grip.current !== 'map' && pointerType !== 'mouse') flick(finger.from, [clientX, clientY]);
  };
  const onPointerCancel = ({ pointerId }: PointerEvent) => {
    fingers.delete(pointerId);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}

/** Two fingers keep the ground that is between them. */
function pinch(from: Pixel, to: Pixel, still: Pixel): void {
  const spread = distance(from, still);
  moveGround(middle(from, still), middle(to, still), spread === 0 ? 1 : distance(to, still) / spread);
}

function flick(from: Pixel, to: Pixel): void {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  if (Math.abs(across) > Math.max(FLICK, Math.abs(down))) actInShow(across < 0 ? 'next' : 'previous');
}

const distance = (a: Pixel, b: Pixel): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
const middle = (a: Pixel, b: Pixel): Pixel => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
