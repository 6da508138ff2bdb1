import { describe, expect, it } from 'vitest';
import { type ChangeKind, HATCHES, hatchImage, markCoverage } from './hatch.ts';

const KINDS: readonly ChangeKind[] = ['remaining', 'reduced', 'added', 'uncertain'];

/** Draws a tile as text, one character a pixel, # where the mark covers most of it. */
function picture(kind: ChangeKind, side = 8): string[] {
  const hatch = HATCHES[kind];
  const step = hatch.period / side;
  return Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (_, column) =>
      markCoverage(hatch, (column + 0.5) * step, (row + 0.5) * step, step) > 0.75 ? '#' : '.',
    ).join(''),
  );
}

describe('hatches', () => {
  it('give each kind a shape of its own, readable without colour', () => {
    expect(picture('remaining')).toEqual(Array(8).fill('........'));
    expect(picture('reduced')).toEqual([
      '.......#',
      '......#.',
      '.....#..',
      '....#...',
      '...#....',
      '..#.....',
      '.#......',
      '#.......',
    ]);
    expect(picture('added')).toEqual([
      '........',
      '.##.....',
      '.##.....',
      '........',
      '........',
      '.....##.',
      '.....##.',
      '........',
    ]);
    expect(picture('uncertain', 5)).toEqual(['#....', '.#...', '..#..', '...#.', '....#']);
  });

  it.each(KINDS)('joins tiles of %s without a seam', (kind) => {
    const hatch = HATCHES[kind];
    for (const [x, y] of [
      [0.3, 1.7],
      [2.9, 0.1],
      [1.2, 3.4],
    ] as const) {
      const here = markCoverage(hatch, x, y, 0.5);
      if (hatch.shape === 'dots') continue;
      expect(markCoverage(hatch, x + hatch.period, y, 0.5)).toBeCloseTo(here, 9);
      expect(markCoverage(hatch, x, y + hatch.period, 0.5)).toBeCloseTo(here, 9);
    }
  });

  it.each([1, 1.25, 2, 3])('draws whole pixels at ratio %s, in the given colour', (ratio) => {
    const image = hatchImage(HATCHES.reduced, '#178f5f', ratio);
    expect(image.width).toBe(8 * ratio);
    expect(image.data.length).toBe(image.width * image.height * 4);
    expect([...image.data.slice(0, 3)]).toEqual([0x17, 0x8f, 0x5f]);
  });

  it('tints the ground between the marks', () => {
    const { data } = hatchImage(HATCHES.reduced, '#178f5f', 1);
    const alphas = new Set(Array.from({ length: 64 }, (_, pixel) => data[pixel * 4 + 3]));
    expect(Math.min(...[...alphas].map(Number))).toBe(Math.round(HATCHES.reduced.tint * 255));
    expect(Math.max(...[...alphas].map(Number))).toBe(255);
  });
});
