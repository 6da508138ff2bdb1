import type { Position } from '../../src/geo/column.ts';

/** Numbers in [0, 1). */
export type Random = () => number;

const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

/** The same seed gives the same numbers, on every machine (mulberry32, seeded by the FNV-1a hash of the text). */
export const randomFrom = (seed: string): Random => {
  let state = fnv1a(seed);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

/** A smooth field of displacements (a few crossed sine waves), each component within ± 1. */
export const waves = (random: Random, wavelength: number, count = 5): ((at: Position) => Position) => {
  const parts = Array.from({ length: count }, () => {
    const direction = between(random, 0, 2 * Math.PI);
    const frequency = (2 * Math.PI) / (wavelength * between(random, 0.6, 1.6));
    return {
      kx: frequency * Math.cos(direction),
      ky: frequency * Math.sin(direction),
      phaseX: between(random, 0, 2 * Math.PI),
      phaseY: between(random, 0, 2 * Math.PI),
    };
  });
  return ([x, y]) => {
    let dx = 0;
    let dy = 0;
    for (const { kx, ky, phaseX, phaseY } of parts) {
      dx += Math.sin(kx * x + ky * y + phaseX);
      dy += Math.sin(kx * x + ky * y + phaseY);
    }
    return [dx / count, dy / count];
  };
};
