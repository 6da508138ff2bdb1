import { type Camera, panned, type Size, zoomed } from './camera.ts';

export interface GestureTarget {
  readonly canvas: HTMLCanvasElement;
  size(): Size;
  camera(): Camera;
  /** Moves the map at once. */
  show(camera: Camera): void;
  /** A tap or click, in CSS pixels from the top left. */
  pick(x: number, y: number): void;
  /** All of the city. */
  home(): void;
}

const CLICK_PIXELS = 5;
const KEY_PIXELS = 60;
const KEY_ZOOM = 1.4;

/** Drag, pinch, wheel and keys move the map. */
export function bindGestures(target: GestureTarget): void {
  bindPointers(target);
  bindWheel(target);
  bindKeys(target);
}

type At = readonly [number, number];

function bindPointers(target: GestureTarget): void {
  const { canvas } = target;
  const pointers = new Map<number, At>();
  let travelled = 0;
  const at = (event: PointerEvent): At => [event.offsetX, event.offsetY];
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    if (pointers.size === 0) travelled = 0;
    pointers.set(event.pointerId, at(event));
  });
  canvas.addEventListener('pointermove', (event) => {
    const last = pointers.get(event.pointerId);
    if (last === undefined) return;
    const next = at(event);
    const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, other]) => other);
    pointers.set(event.pointerId, next);
    travelled += Math.hypot(next[0] - last[0], next[1] - last[1]);
    if (others.length === 0) {
      if (travelled > CLICK_PIXELS)
        target.show(panned(target.camera(), next[0] - last[0], next[1] - last[1]));
    } else pinch(target, others[0], last, next);
  });
  const end = (event: PointerEvent) => {
    const known = pointers.delete(event.pointerId);
    if (known && event.type === 'pointerup' && pointers.size === 0 && travelled <= CLICK_PIXELS)
      target.pick(...at(event));
  };
  canvas.addEventListener('pointerup', end);
  canvas.addEventListener('pointercancel', end);
}

function pinch(target: GestureTarget, still: At, last: At, next: At): void {
  const apart = ([x, y]: At) => Math.max(10, Math.hypot(x - still[0], y - still[1]));
  const middle: At = [(still[0] + next[0]) / 2, (still[1] + next[1]) / 2];
  const moved = panned(target.camera(), (next[0] - last[0]) / 2, (next[1] - last[1]) / 2);
  target.show(zoomed(moved, apart(next) / apart(last), middle, target.size()));
}

function bindWheel(target: GestureTarget): void {
  target.canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const factor = Math.exp(-event.deltaY * lines * 0.0016);
      target.show(zoomed(target.camera(), factor, [event.offsetX, event.offsetY], target.size()));
    },
    { passive: false },
  );
}

function bindKeys(target: GestureTarget): void {
  const move = (dx: number, dy: number) => () => target.show(panned(target.camera(), dx, dy));
  const zoom = (factor: number) => () => {
    const size = target.size();
    target.show(zoomed(target.camera(), factor, [size.width / 2, size.height / 2], size));
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: move(KEY_PIXELS, 0),
    ArrowRight: move(-KEY_PIXELS, 0),
    ArrowUp: move(0, KEY_PIXELS),
    ArrowDown: move(0, -KEY_PIXELS),
    '+': zoom(KEY_ZOOM),
    '=': zoom(KEY_ZOOM),
    '-': zoom(1 / KEY_ZOOM),
    '0': target.home,
  };
  target.canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}
