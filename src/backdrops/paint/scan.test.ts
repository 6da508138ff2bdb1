import { expect, it } from 'vitest';
import { projector } from '../../geo/crs/project.ts';
import { paintedGround } from '../ground.ts';
import type { ImageSource } from '../source.ts';
import { isBesideGround } from './scan.ts';

const UTM_49S = 32_749;

/** Corners of 100 m by 100 m of ground, from the top left, clockwise. */
function corners(west: number, north: number): ImageSource['corners'] {
  const plane = projector(UTM_49S);
  if (!plane) throw new Error('no such plane');
  const at = (x: number, y: number) => plane.inverse([x, y]);
  return [at(west, north), at(west + 100, north), at(west + 100, north - 100), at(west, north - 100)];
}

it('tells a scan that lies beside the sheet from one that reaches into it', () => {
  const ground = paintedGround(UTM_49S, [350_000, 9_235_000, 351_000, 9_236_000], [1000, 1000]);
  if (!ground) throw new Error('no such plane');
  const isBeside = (west: number, north: number) => isBesideGround(ground, corners(west, north));
  expect(isBeside(350_500, 9_235_500)).toBe(false);
  expect(isBeside(349_950, 9_236_050)).toBe(false);
  expect(isBeside(349_800, 9_235_500)).toBe(true);
  expect(isBeside(351_001, 9_235_500)).toBe(true);
  expect(isBeside(350_500, 9_236_200)).toBe(true);
  expect(isBeside(350_500, 9_234_900)).toBe(true);
});
