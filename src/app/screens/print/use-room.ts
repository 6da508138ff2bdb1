import { type RefObject, useLayoutEffect, useState } from 'react';

/** Desk left free round a page, in pixels. */
const MARGIN = 20;

const roomIn = ({ offsetWidth, offsetHeight }: HTMLElement) => ({
  width: Math.max(120, offsetWidth - 2 * MARGIN),
  height: Math.max(90, offsetHeight - 2 * MARGIN),
});

/** Pixels that a page can take within an element, kept to its size. */
export function useRoom(element: RefObject<HTMLElement | null>): {
  readonly width: number;
  readonly height: number;
} {
  const [room, setRoom] = useState({ width: 640, height: 480 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setRoom(roomIn(current));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
