import type { Pixel } from './viewport.ts';

/** What lies within `margin` pixels of the map is kept. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAround = (width: number, height: number, margin: number): Box => ({
  left: -margin,
  top: -margin,
  right: width + margin,
  bottom: height + margin,
});

type Side = keyof Box;
const SIDES: readonly Side[] = ['left', 'top', 'right', 'bottom'];

/**
 * The part of an open ring (first vertex not repeated) in the box, by Sutherland and Hodgman, "Reentrant polygon clipping"
 * (1974): what is inside or outside by the even-odd rule stays so. Browsers slow down, and round, on lines a million pixels long.
 */
export function clipRing(ring: readonly Pixel[], box: Box): readonly Pixel[] {
  let kept = ring;
  for (const side of SIDES) {
    if (kept.every((pixel) => beyond(pixel, side, box) <= 0)) continue;
    kept = clipSide(kept, side, box);
  }
  return kept;
}

/** The parts of a line in the box, each with the ends at which it enters and leaves. */
export function clipLine(line: readonly Pixel[], box: Box): readonly (readonly Pixel[])[] {
  const parts: Pixel[][] = [];
  let part: Pixel[] = [];
  for (let i = 0; i + 1 < line.length; i++) {
    const piece = clipSegment(line[i], line[i + 1], box);
    if (piece === null) continue;
    const last = part.at(-1);
    if (last === undefined || last[0] !== piece[0][0] || last[1] !== piece[0][1]) {
      part = [piece[0]];
      parts.push(part);
    }
    part.push(piece[1]);
  }
  return parts;
}

/** How far a pixel is out of the box on one side; negative: within. */
function beyond([x, y]: Pixel, side: Side, box: Box): number {
  if (side === 'left') return box.left - x;
  if (side === 'right') return x - box.right;
  return side === 'top' ? box.top - y : y - box.bottom;
}

const between = (a: Pixel, b: Pixel, share: number): Pixel => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
];

function clipSide(ring: readonly Pixel[], side: Side, box: Box): readonly Pixel[] {
  const kept: Pixel[] = [];
  let from = ring[ring.length - 1];
  let fromOut = beyond(from, side, box);
  for (const to of ring) {
    const toOut = beyond(to, side, box);
    if (fromOut > 0 !== toOut > 0) kept.push(between(from, to, fromOut / (fromOut - toOut)));
    if (toOut <= 0) kept.push(to);
    from = to;
    fromOut = toOut;
  }
  return kept;
}

function clipSegment(from: Pixel, to: Pixel, box: Box): readonly [Pixel, Pixel] | null {
  let ends: readonly [Pixel, Pixel] = [from, to];
  for (const side of SIDES) {
    const [start, end] = ends;
    const startOut = beyond(start, side, box);
    const endOut = beyond(end, side, box);
    if (startOut > 0 && endOut > 0) return null;
    if (startOut > 0) ends = [between(start, end, startOut / (startOut - endOut)), end];
    else if (endOut > 0) ends = [start, between(start, end, startOut / (startOut - endOut))];
  }
  return ends;
}
