import { describe, expect, it } from 'vitest';
import { emptyColumn } from '../geo/column.ts';
import type { SourceLayer } from './driver.ts';
import { selectLayers } from './select-layers.ts';

const layer = (name: string, ...path: string[]): SourceLayer => ({
  file: 'a.kmz',
  name,
  path,
  crs: null,
  geometry: emptyColumn(),
  attributes: [],
  otherGeometries: 0,
});
const layers = [
  layer('Admin_Kota', 'KOTA'),
  layer('Kumuh_Roban', 'KOTA', 'ROBAN'),
  layer('Kumu_Kuala (2)', 'KOTA'),
];
const names = (glob: string) => selectLayers(layers, glob).map(({ name }) => name);

describe('selectLayers', () => {
  it.each([
    ['Kum*', ['Kumuh_Roban', 'Kumu_Kuala (2)']],
    ['kumuh_?oban', ['Kumuh_Roban']],
    ['*', ['Admin_Kota', 'Kumuh_Roban', 'Kumu_Kuala (2)']],
    ['kota/roban/*', ['Kumuh_Roban']],
    ['Kota/*', ['Admin_Kota', 'Kumuh_Roban', 'Kumu_Kuala (2)']],
    ['Kumu_Kuala (2)', ['Kumu_Kuala (2)']],
    ['Kum', []],
    ['', []],
  ])('%s', (glob, expected) => expect(names(glob)).toEqual(expected));

  // Backtracking over every star would run into the test's time limit.
  it('no pattern is slow', () => {
    const long = [layer('a'.repeat(5_000))];
    expect(selectLayers(long, `${'*a'.repeat(500)}b`)).toEqual([]);
  });
});
