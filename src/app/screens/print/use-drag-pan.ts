import { type RefObject, useEffect } from 'react';

/** The mouse drags what scrolls; fingers do so by themselves. */
export function useDragPan(desk: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = desk;
    if (!current) return;
    const stop = new AbortController();
    const { signal } = stop;
    let last: readonly [x: number, y: number] | null = null;
    current.addEventListener(
      'pointerdown',
      ({ pointerType, button, pointerId, clientX, clientY, target }) => {
        // The scroll bars are the element's own, and not of what it holds.
        if (pointerType !== 'mouse' || button !== 0 || target === current) return;
        last = [clientX, clientY];
        current.setPointerCapture(pointerId);
      },
      { signal },
    );
    current.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        if (last === null) return;
        current.scrollBy(last[0] - clientX, last[1] - clientY);
        last = [clientX, clientY];
      },
      { signal },
    );
    const end = () => {
      last = null;
    };
    for (const name of ['pointerup', 'pointercancel'] as const)
      current.addEventListener(name, end, { signal });
    return () => stop.abort();
  }, [desk]);
}
