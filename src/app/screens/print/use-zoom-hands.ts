import { type RefObject, useEffect, useRef } from 'react';
import { within, type Zoom } from './zoom.ts';

/** A notch of the wheel. */
const WHEEL_STEP = 0.0016;

/** The wheel with Ctrl (a touchpad's pinch too) and two fingers zoom about the place they are at. */
export function useZoomHands(
  desk: RefObject<HTMLElement | null>,
  factor: number,
  onZoom: (zoom: Zoom) => void,
): void {
  const now = useRef({ factor, onZoom });
  now.current = { factor, onZoom };
  useEffect(() => {
    const { current } = desk;
    if (!current) return;
    const zoomTo = (next: number, x: number, y: number) => {
      const to = within(next);
      const times = to / now.current.factor;
      const box = current.getBoundingClientRect();
      const [left, top] = [x - box.left, y - box.top];
      const scroll = [(current.scrollLeft + left) * times - left, (current.scrollTop + top) * times - top];
      now.current.onZoom(to);
      requestAnimationFrame(() => current.scrollTo(scroll[0], scroll[1]));
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomTo(now.current.factor * Math.exp(-event.deltaY * WHEEL_STEP), event.clientX, event.clientY);
    };
    const stopPinch = watchPinch(current, () => now.current.factor, zoomTo);
    current.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      stopPinch();
      current.removeEventListener('wheel', onWheel);
    };
  }, [desk]);
}

type ZoomTo = (factor: number, x: number, y: number) => void;

function watchPinch(element: HTMLElement, factorNow: () => number, zoomTo: ZoomTo): () => void {
  let began: { readonly span: number; readonly factor: number } | null = null;
  const onMove = (event: TouchEvent) => {
    const [a, b] = event.touches;
    if (!a || !b) {
      began = null;
      return;
    }
    event.preventDefault();
    const span = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
    began ??= { span, factor: factorNow() };
    zoomTo((began.factor * span) / began.span, (a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2);
  };
  const onEnd = () => {
    began = null;
  };
  element.addEventListener('touchmove', onMove, { passive: false });
  element.addEventListener('touchend', onEnd);
  return () => {
    element.removeEventListener('touchmove', onMove);
    element.removeEventListener('touchend', onEnd);
  };
}
