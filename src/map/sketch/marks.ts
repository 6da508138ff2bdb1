import type { PlacedHandle } from './handles.ts';
import type { Sketch } from './sketch.ts';
import type { Pixel, Viewport } from './viewport.ts';

/** Half the side of a vertex handle, in CSS pixels: it is 9 across. */
const VERTEX = 4.5;
const CHOSEN = 5.5;
const SHARED = 6;
const MIDPOINT = 3;
const SNAP_RING = 8;
const SNAP_BAR = 14;
const CURSOR_INNER = 4;
const CURSOR_OUTER = 14;

/** SVG path data of all handles, by how they look: a thousand of them are six elements. */
export interface HandlePaths {
  readonly all: string;
  readonly midpoint: string;
  readonly vertex: string;
  readonly chosen: string;
}

export function handlePaths(placed: readonly PlacedHandle[]): HandlePaths {
  const paths = { all: '', midpoint: '', vertex: '', chosen: '' };
  for (const { handle, pixel } of placed) {
    const mark = handleMark(handle, pixel);
    paths.all += mark;
    paths[handle.isChosen ? 'chosen' : handle.kind] += mark;
  }
  return paths;
}

/** A square; a diamond where neighbours share the vertex; a ring between vertices. */
function handleMark({ kind, isChosen, isShared }: PlacedHandle['handle'], at: Pixel): string {
  if (kind === 'midpoint') return ring(at, MIDPOINT);
  if (isShared) return diamond(at, isChosen ? SHARED + 1 : SHARED);
  return square(at, isChosen ? CHOSEN : VERTEX);
}

/** A ring round a vertex; a bar along an edge, or a ring with a dot where its direction is not known. */
export function snapMark(snap: NonNullable<Sketch['snap']>, view: Viewport): string {
  const at = view.toPixels(snap.at);
  if (snap.kind === 'vertex') return ring(at, SNAP_RING) + ring(at, 1);
  if (!snap.edge) return diamond(at, SNAP_RING);
  const [from, to] = snap.edge.map((end) => view.toPixels(end));
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const x = ((to[0] - from[0]) / length) * SNAP_BAR;
  const y = ((to[1] - from[1]) / length) * SNAP_BAR;
  return `M${tenth(at[0] - x)} ${tenth(at[1] - y)}l${tenth(2 * x)} ${tenth(2 * y)}${ring(at, 3)}`;
}

/** A cross with a free middle: what is aimed at stays in sight. */
export function cursorMark([x, y]: Pixel): string {
  const arm = CURSOR_OUTER - CURSOR_INNER;
  return [
    `M${tenth(x - CURSOR_OUTER)} ${tenth(y)}h${arm}`,
    `M${tenth(x + CURSOR_INNER)} ${tenth(y)}h${arm}`,
    `M${tenth(x)} ${tenth(y - CURSOR_OUTER)}v${arm}`,
    `M${tenth(x)} ${tenth(y + CURSOR_INNER)}v${arm}`,
  ].join('');
}

/** Browsers draw no larger circle well; none so large shows its rim. */
const LARGEST_RING = 20_000;

/** A circle of a radius on the ground. */
export function accuracyMark({ at, metres }: NonNullable<Sketch['accuracy']>, view: Viewport): string {
  const radius = metres / view.metresPerPixel(at[1]);
  return ring(view.toPixels(at), Math.min(Math.max(radius, 1), LARGEST_RING));
}

const square = ([x, y]: Pixel, half: number): string =>
  `M${tenth(x - half)} ${tenth(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`;

const diamond = ([x, y]: Pixel, half: number): string =>
  `M${tenth(x)} ${tenth(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;

const ring = ([x, y]: Pixel, radius: number): string =>
  `M${tenth(x - radius)} ${tenth(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

const tenth = (value: number): number => Math.round(value * 10) / 10;
