import { type RefObject, useEffect } from 'react';
import { touchShow } from '../../../state/present-show.ts';
import { gripAt } from './grip.ts';
import { moveGround } from './move-ground.ts';

/** One notch of a wheel is some 100 pixels; a pinch on a touchpad is told as a wheel of a few, with Ctrl. */
const PIXELS_PER_DOUBLING = { wheel: 300, pinch: 60 };

/** The wheel zooms the map under the pointer, and never the page. */
export function useWheel(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [root]);
}

function onWheel(event: WheelEvent): void {
  const { clientX, clientY, deltaY, ctrlKey, target } = event;
  if (ctrlKey) event.preventDefault();
  touchShow();
  if (gripAt(target, clientX, clientY) !== 'map') return;
  event.preventDefault();
  const doubling = PIXELS_PER_DOUBLING[ctrlKey ? 'pinch' : 'wheel'];
  moveGround([clientX, clientY], [clientX, clientY], 2 ** (-deltaY / doubling));
}
