import { expect, it } from 'vitest';
import { Ghosts } from './ghosts.ts';
import { EMPTY_SKETCH, type Sketch, type SketchShape } from './sketch.ts';

const sketch = (...shapes: readonly [string, SketchShape['look']][]): Sketch => ({
  ...EMPTY_SKETCH,
  shapes: shapes.map(([id, look]) => ({ id, look, shape: [] })),
});
const ids = (ghosts: Ghosts, now: number): string[] => ghosts.at(now).shapes.map(({ id }) => id);

it('keeps what the hand let go of until the map shows it', () => {
  const ghosts = new Ghosts();
  ghosts.map(new Set(['x']), false);
  ghosts.sketch(sketch(['x', 'chosen']), 0);
  ghosts.sketch(EMPTY_SKETCH, 1000);
  expect(ids(ghosts, 1010)).toEqual(['x']);
  ghosts.map(new Set(['x']), true);
  expect(ids(ghosts, 1900)).toEqual(['x']);
  ghosts.map(new Set(), false);
  expect(ids(ghosts, 1901)).toEqual([]);
});

it('lets go at once of what the map shows anyway', () => {
  const ghosts = new Ghosts();
  ghosts.sketch(sketch(['x', 'chosen']), 0);
  ghosts.sketch(EMPTY_SKETCH, 10);
  expect(ids(ghosts, 11)).toEqual([]);
});

it('lets go of what is gone after a moment: nothing is loaded for it', () => {
  const ghosts = new Ghosts();
  ghosts.map(new Set(['x']), false);
  ghosts.sketch(sketch(['x', 'chosen']), 0);
  ghosts.sketch(EMPTY_SKETCH, 100);
  expect(ghosts.at(150)).toMatchObject({ again: 150 });
  expect(ids(ghosts, 300)).toEqual([]);
});

it('keeps a draft for the same moment, a refused one not at all', () => {
  const ghosts = new Ghosts();
  ghosts.sketch(sketch(['new', 'draft'], ['bad', 'refused']), 0);
  ghosts.sketch(EMPTY_SKETCH, 10);
  expect(ids(ghosts, 20)).toEqual(['new']);
});

it('never doubles a shape that is back in the hand', () => {
  const ghosts = new Ghosts();
  ghosts.map(new Set(['x']), true);
  ghosts.sketch(sketch(['x', 'chosen']), 0);
  ghosts.sketch(EMPTY_SKETCH, 10);
  ghosts.sketch(sketch(['x', 'chosen']), 20);
  expect(ids(ghosts, 30)).toEqual([]);
});
