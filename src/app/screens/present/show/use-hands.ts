import { type PointerEvent, useRef } from 'react';
import { actInShow, pause, useShow } from '../../../state/present-show.ts';

/** Less than this is a click or a tap, in CSS pixels. */
const TAP = 10;
const SWIPE = 48;

interface Hands {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/** A click or a tap on the wall goes on; a finger drawn to the right goes back, to the left goes on. */
export function useHands(): Hands {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ button, isPrimary, clientX, clientY, target }) => {
      from.current = button === 0 && isPrimary && isWall(target) ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY, pointerType }) => {
      if (!from.current) return;
      const [across, down] = [clientX - from.current.x, clientY - from.current.y];
      from.current = null;
      if (Math.hypot(across, down) < TAP) goOn();
      else if (pointerType !== 'mouse' && Math.abs(across) > Math.max(SWIPE, Math.abs(down)))
        actInShow(across < 0 ? 'next' : 'previous');
    },
  };
}

function goOn(): void {
  if (useShow.getState().show?.playing) pause();
  else actInShow('next');
}

/** Not a control, nor a list that lies over it. */
const isWall = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, input, [data-over]') === null;
