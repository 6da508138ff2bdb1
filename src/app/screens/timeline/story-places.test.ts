import { describe, expect, it } from 'vitest';
import type { TimelineInput } from '../../../comparison/timeline.ts';
import { strikeTimeline } from '../../../comparison/timeline.ts';
import { foldTimeline } from '../../../comparison/timeline-fold.ts';
import { columnFromFeatures, type MultiPolygonRings } from '../../../geo/column.ts';
import { placesOf, statesOnMaps } from './story-places.ts';

const cell = (column: number): MultiPolygonRings => {
  const [west, east] = [109 + column / 1000, 109 + (column + 1) / 1000];
  const ring = [
    [west, 0.9],
    [east, 0.9],
    [east, 0.901],
    [west, 0.901],
    [west, 0.9],
  ] as const;
  return [[ring.map(([x, y]) => [x, y] as const)]];
};

function input(name: string, columns: readonly number[]): TimelineInput {
  const nothing = columns.map(() => null);
  const geometry = columnFromFeatures(columns.map(cell));
  const words = { statedHa: nothing, unitCodes: nothing, unitNames: nothing, decreeHa: null };
  const ids = columns.map(String);
  const [delineation] = name.split(' · ');
  const kind = name.includes('BA') ? 'minute' : 'decree';
  return { state: { name, geometry, ids, labels: ids, ...words }, kind, year: null, date: null, delineation };
}

// Kelurahan   [ Kuala ][ Roban ]
// SK 1        [a] [b]  [c]
// BA 1        [a]      [c]
// BA 2                 [c]
// SK 2                 [c] [d]
const units = {
  geometry: columnFromFeatures([
    [...cell(0), ...cell(1)],
    [...cell(2), ...cell(3)],
  ]),
  codes: [null, null],
  names: ['Kuala', 'Roban'],
  kecamatan: [null, null],
};
const story = await strikeTimeline(
  [input('SK 1', [0, 1, 2]), input('SK 1 · BA 1', [0, 2]), input('SK 1 · BA 2', [2]), input('SK 2', [2, 3])],
  units,
  { method: 'geodesic-wgs84', toleranceMetres: 1 },
);

describe('the small maps of a story', () => {
  it('are of the states that are shown, each over the one shown before it', () => {
    const shown = statesOnMaps(foldTimeline(story), story, null);
    expect(shown.map(({ state, before }) => [state, before])).toEqual([
      [0, null],
      [2, 0],
      [3, 2],
    ]);
    const all = statesOnMaps(story, story, null);
    expect(all.map(({ state, before }) => [state, before])).toEqual([
      [0, null],
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it('say the hectares of the kelurahan they are of', () => {
    const folded = foldTimeline(story);
    const one = story.states[2].hectares;
    const near = (hectares: number) => expect.closeTo(hectares, 4);
    expect(statesOnMaps(folded, story, 0).map(({ hectares }) => hectares)).toEqual([2 * one, 0, 0].map(near));
    expect(statesOnMaps(folded, story, 1).map(({ hectares }) => hectares)).toEqual(
      [one, one, 2 * one].map(near),
    );
  });

  it('offer the kelurahan that changed most first', () => {
    expect(placesOf(story).map(({ unit }) => unit)).toEqual([0, 1]);
  });
});
