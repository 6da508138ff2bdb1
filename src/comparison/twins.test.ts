import { describe, expect, it } from 'vitest';
import type { Position } from '../geo/column.ts';
import { columnFromFeatures } from '../geo/column.ts';
import { compareStates } from './compare.ts';

const square = (west: number, size = 0.001): Position[][][] => [
  [
    [
      [west, 0],
      [west + size, 0],
      [west + size, size],
      [west, size],
      [west, 0],
    ],
  ],
];

/** A state of squares by their western edge, in thousandths of a degree from 109°. */
const state = (areas: Readonly<Record<string, number>>) => ({
  name: 'SK',
  geometry: columnFromFeatures(Object.values(areas).map((column) => square(109 + column / 1000))),
  ids: Object.keys(areas),
  labels: Object.keys(areas),
  statedHa: Object.keys(areas).map(() => null),
  unitCodes: Object.keys(areas).map(() => null),
  unitNames: Object.keys(areas).map(() => null),
  decreeHa: null,
});

async function lineage(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>) {
  const options = { method: 'geodesic-wgs84', toleranceMetres: 1 } as const;
  const { balance } = await compareStates(state(before), state(after), null, options);
  return balance.areas
    .map((line) => `${line.kind} ${line.before.join('+')} > ${line.after.join('+')}`)
    .toSorted();
}

describe('areas with the very same coordinates', () => {
  // a: [0    1]       b lies half over a
  // b:    [0.5   1.5]
  it('are unchanged also where another area is drawn over them', async () => {
    const both = { a: 0, b: 0.5 };
    expect(await lineage(both, both)).toEqual(['unchanged a > a', 'unchanged b > b']);
    expect(await lineage(both, { a: 0, b: 0.7 })).toEqual(['moved b > b', 'unchanged a > a']);
  });

  it('that are drawn twice are told apart by their ids', async () => {
    expect(await lineage({ a: 0, b: 0 }, { b: 0, a: 0 })).toEqual(['unchanged a > a', 'unchanged b > b']);
    expect(await lineage({ a: 0 }, { x: 0, y: 0 })).toEqual(['new  > y', 'unchanged a > x']);
  });
});
