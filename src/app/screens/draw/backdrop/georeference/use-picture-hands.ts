import {
  type Dispatch,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  type SetStateAction,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Position } from '../../../../../geo/column.ts';
import { moved, type PictureFrame, toPixel, wholeFrame, withInSight, zoomed } from './picture-frame.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Further than this, in CSS pixels, a press is a drag and no click. */
const STILL = 5;
const KEY_STEP = 12;
const KEY_ZOOM = 1.5;
const WHEEL_ZOOM = 0.0015;
const ARROWS: Readonly<Record<string, Position>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What hands do on a picture: drag, wheel, pinch, click; arrows aim, Enter picks, + − 0 zoom. */
export function usePictureHands(
  holder: RefObject<HTMLDivElement | null>,
  picture: Size,
  look: Position | null,
  onPick: (pixel: Position) => void,
) {
  const [frame, setFrame] = useState<PictureFrame | null>(null);
  const [cursor, setCursor] = useState<Position | null>(null);
  const pointers = useRef(new Map<number, Position>());
  const start = useRef<Position | null>(null);
  /** Nobody has zoomed or moved it yet: another size of the window still shows it whole. */
  const isWhole = useRef(true);
  const sizeOf = (): Size => ({
    width: holder.current?.clientWidth ?? 0,
    height: holder.current?.clientHeight ?? 0,
  });
  const change = (next: (frame: PictureFrame, window: Size) => PictureFrame) => {
    isWhole.current = false;
    setFrame((now) => now && next(now, sizeOf()));
  };
  const showWhole = () => {
    isWhole.current = true;
    setFrame(wholeFrame(picture, sizeOf()));
  };
  const zoom = (factor: number, at?: Position) =>
    change((now, window) =>
      zoomed(now, factor, at ?? [window.width / 2, window.height / 2], picture, window),
    );

  useSizeAndWheel(holder, picture, isWhole, setFrame);
  useEffect(() => {
    const element = holder.current;
    if (!look || !element) return;
    const size = { width: element.clientWidth, height: element.clientHeight };
    setFrame((now) => now && withInSight(now, look, size));
  }, [holder, look]);

  const pick = (pixel: Position) => {
    const [x, y] = pixel;
    if (x >= 0 && y >= 0 && x <= picture.width && y <= picture.height) onPick(pixel);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const at = placeIn(event.currentTarget, event);
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      zoom(distance(at, other) / Math.max(1, distance(before, other)), middle(at, other));
      start.current = null;
    } else if (!start.current || distance(at, start.current) > STILL) {
      start.current = null;
      change((now, window) => moved(now, [at[0] - before[0], at[1] - before[1]], picture, window));
    } else return;
    pointers.current.set(event.pointerId, at);
  };
  const onPointerEnd = (event: PointerEvent<HTMLDivElement>) => {
    pointers.current.delete(event.pointerId);
    if (event.type === 'pointerup' && start.current && frame) {
      setCursor(null);
      pick(toPixel(frame, start.current));
    }
    start.current = null;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const arrow = ARROWS[event.key];
    if (!frame || event.ctrlKey || event.metaKey || event.altKey) return;
    if (arrow) {
      const { width, height } = sizeOf();
      const from = cursor ?? toPixel(frame, [width / 2, height / 2]);
      const next = aimed(from, arrow, (event.shiftKey ? 1 : KEY_STEP) / frame.scale, picture);
      setCursor(next);
      change((now, window) => withInSight(now, next, window));
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (cursor) pick(cursor);
    } else if (event.key === '+' || event.key === '=') zoom(KEY_ZOOM);
    else if (event.key === '-') zoom(1 / KEY_ZOOM);
    else if (event.key === '0') showWhole();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const hands = {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      if (event.button !== 0) return;
      const at = placeIn(event.currentTarget, event);
      start.current = pointers.current.size === 0 ? at : null;
      pointers.current.set(event.pointerId, at);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove,
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
    onKeyDown,
  };
  return { frame, cursor, hands, zoom, showWhole };
}

/** The aim a step further, and never off the picture. */
const aimed = ([x, y]: Position, [dx, dy]: Position, step: number, { width, height }: Size): Position => [
  Math.min(width, Math.max(0, x + step * dx)),
  Math.min(height, Math.max(0, y + step * dy)),
];

/** Shows the picture whole as long as nobody has moved it, whatever its window's size; and zooms by the wheel. */
function useSizeAndWheel(
  holder: RefObject<HTMLDivElement | null>,
  picture: Size,
  isWhole: RefObject<boolean>,
  setFrame: Dispatch<SetStateAction<PictureFrame | null>>,
): void {
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const size = () => ({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(() =>
      setFrame((now) => (now === null || isWhole.current ? wholeFrame(picture, size()) : now)),
    );
    observer.observe(element);
    // React's own wheel listener is passive, and the page would scroll.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      isWhole.current = false;
      const factor = Math.exp(-event.deltaY * WHEEL_ZOOM * (event.deltaMode === 1 ? 20 : 1));
      setFrame((now) => now && zoomed(now, factor, placeIn(element, event), picture, size()));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener('wheel', onWheel);
    };
  }, [holder, picture, isWhole, setFrame]);
}

function placeIn(
  element: HTMLElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Position {
  const { left, top } = element.getBoundingClientRect();
  // The frame counts from inside the border.
  return [clientX - left - element.clientLeft, clientY - top - element.clientTop];
}

const distance = ([ax, ay]: Position, [bx, by]: Position): number => Math.hypot(ax - bx, ay - by);

const middle = ([ax, ay]: Position, [bx, by]: Position): Position => [(ax + bx) / 2, (ay + by) / 2];
