import type { Box } from '../drawing/marks.ts';

/** A label that looks for a place near a point. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where it would rather stand. */
  readonly side: 'above' | 'below' | 'beside';
}

type Direction = readonly [right: number, down: number];

/** Directions from the point in the order in which they are liked: the label's middle lies so many halves of itself away. */
const DIRECTIONS: Readonly<Record<LabelWish['side'], readonly Direction[]>> = {
  above: [
    [0, -1],
    [1, -1],
    [-1, -1],
    [1, 0],
    [0, 1],
    [1, 1],
    [-1, 1],
    [-1, 0],
  ],
  below: [
    [0, 1],
    [1, 1],
    [-1, 1],
    [1, 0],
    [0, -1],
    [1, -1],
    [-1, -1],
    [-1, 0],
  ],
  beside: [
    [1, 0],
    [-1, 0],
    [1, 1],
    [1, -1],
    [-1, 1],
    [-1, -1],
    [0, 1],
    [0, -1],
  ],
};
const DISTANCES = [1, 2.2, 3.6];

/**
 * Places for labels so that none lies on another, nor on what is taken, as far as there is room: each takes the first free place
 * round its point, or else the one where it covers least.
 *
 * @param gap millimetres from the point to the nearest side
 * @returns boxes, one a wish
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  bounds: Box,
  gap: number,
): readonly Box[] {
  const placed: Box[] = [];
  for (const wish of wishes) {
    const candidates = DISTANCES.flatMap((distance) =>
      DIRECTIONS[wish.side].map((direction) => within(candidate(wish, direction, gap * distance), bounds)),
    );
    const costs = candidates.map(
      (box, index) =>
        sum(placed, (other) => overlap(box, other)) * 4 +
        sum(taken, (other) => overlap(box, other)) +
        reluctance(index),
    );
    placed.push(candidates[costs.indexOf(Math.min(...costs))]);
  }
  return placed;
}

/** Square millimetres of cover that a less liked place is worth: near before far. */
const reluctance = (index: number): number =>
  Math.floor(index / DIRECTIONS.above.length) * FAR + (index % DIRECTIONS.above.length) * 0.02;
const FAR = 3;

function candidate({ x, y, width, height }: LabelWish, [right, down]: Direction, gap: number): Box {
  const middleX = x + right * (width / 2 + gap);
  const middleY = y + down * (height / 2 + gap);
  return { x: middleX - width / 2, y: middleY - height / 2, width, height };
}

const within = (box: Box, bounds: Box): Box => ({
  ...box,
  x: Math.max(bounds.x, Math.min(box.x, bounds.x + bounds.width - box.width)),
  y: Math.max(bounds.y, Math.min(box.y, bounds.y + bounds.height - box.height)),
});

/** Square millimetres that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

const sum = (boxes: readonly Box[], value: (box: Box) => number): number =>
  boxes.reduce((total, box) => total + value(box), 0);
