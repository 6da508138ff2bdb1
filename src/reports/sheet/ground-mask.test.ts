import { describe, expect, it } from 'vitest';
import type { Point } from '../drawing/drawing.ts';
import { GroundMask } from './ground-mask.ts';

const square = (x: number, y: number, side: number): readonly Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];
const PAGE = { x: 10, y: 20, width: 100, height: 50 };
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('the mask of slum ground', () => {
  it('tells how much of a box is covered', () => {
    const mask = new GroundMask(PAGE, 0.5);
    mask.add([square(30, 30, 20)]);
    expect(mask.shareOf(box(35, 35, 8, 2))).toBe(1);
    expect(mask.shareOf(box(60, 35, 8, 2))).toBe(0);
    expect(mask.shareOf(box(45, 35, 10, 4))).toBeCloseTo(0.5, 1);
  });

  it('leaves holes free, and counts ground drawn twice once', () => {
    const mask = new GroundMask(PAGE, 0.5);
    mask.add([square(30, 30, 20), square(35, 35, 10)]);
    expect(mask.shareOf(box(37, 37, 4, 4))).toBe(0);
    mask.add([square(36, 36, 6)]);
    mask.add([square(36, 36, 6)]);
    expect(mask.shareOf(box(37, 37, 4, 4))).toBe(1);
  });

  it('sees ground smaller than its squares, and takes what lies beyond the map', () => {
    const mask = new GroundMask(PAGE, 2);
    mask.add([square(51, 41, 0.1)]);
    expect(mask.shareOf(box(50, 40, 3, 3))).toBeGreaterThan(0);
    mask.add([square(-40, -40, 45)]);
    mask.add([square(500, 500, 5)]);
    mask.add([]);
    expect(mask.shareOf(box(10, 20, 3, 3))).toBe(0);
  });
});
