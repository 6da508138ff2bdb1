import { describe, expect, it } from 'vitest';
import type { TimelineInput } from '../../comparison/timeline.ts';
import { strikeTimeline } from '../../comparison/timeline.ts';
import { columnFromFeatures, type MultiPolygonRings, type Position } from '../../geo/column.ts';
import type { Mark } from '../drawing/drawing.ts';
import { testFonts } from '../drawing/testing/fonts.ts';
import { storyMapsDrawing } from './story-maps.ts';

const at = (column: number, row: number): Position => [109 + column / 1000, 0.9 + row / 1000];
const cell = (column: number): MultiPolygonRings => [
  [[at(column, 0), at(column + 1, 0), at(column + 1, 1), at(column, 1), at(column, 0)]],
];

function input(name: string, columns: readonly number[]): TimelineInput {
  const nothing = columns.map(() => null);
  const words = { statedHa: nothing, unitCodes: nothing, unitNames: nothing, decreeHa: null };
  const ids = columns.map(String);
  const state = { name, geometry: columnFromFeatures(columns.map(cell)), ids, labels: ids, ...words };
  const [delineation] = name.split(' · ');
  return { state, kind: name.includes('BA') ? 'minute' : 'decree', year: null, date: null, delineation };
}

// SK 1   [0][1][2]
// BA 1   [0][1]
// BA 2   [0]
// SK 2   [0]      [3]
const inputs = [
  input('SK 1', [0, 1, 2]),
  input('SK 1 · BA 1', [0, 1]),
  input('SK 1 · BA 2', [0]),
  input('SK 2', [0, 3]),
];
const options = { method: 'geodesic-wgs84', toleranceMetres: 1 } as const;
const look = { width: 120, height: 60, fonts: testFonts(), language: 'id' } as const;
const story = { inputs, units: null, timeline: await strikeTimeline(inputs, null, options) };

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));
const hatches = (marks: readonly Mark[]): string[] =>
  flat(marks).flatMap((mark) => (mark.kind === 'path' && mark.hatch ? [mark.hatch.kind] : []));
const map = (state: number, before: number | null) =>
  storyMapsDrawing(story, [{ state, before, title: null }], null, look)?.marks ?? [];

describe('small maps of a story', () => {
  it('hatch what went since the state before as handled, and as left out where an SK came between', () => {
    expect(hatches(map(0, null))).toEqual([]);
    expect(new Set(hatches(map(1, 0)))).toEqual(new Set(['rising']));
    expect(hatches(map(2, 0))).toHaveLength(3);
    expect(new Set(hatches(map(3, 2)))).toEqual(new Set(['crossed']));
  });

  it('stand side by side within the picture, each under its name', () => {
    const states = inputs.map(({ state }, index) => ({
      state: index,
      before: index === 0 ? null : index - 1,
      title: state.name,
    }));
    const drawing = storyMapsDrawing(story, states, null, look);
    const marks = flat(drawing?.marks ?? []);
    expect(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual(
      inputs.map(({ state }) => state.name),
    );
    const points = marks.flatMap((mark) => (mark.kind === 'path' ? mark.subpaths.flat() : []));
    expect(Math.min(...points.map(([x]) => x))).toBeGreaterThanOrEqual(-1e-9);
    expect(Math.max(...points.map(([x]) => x))).toBeLessThanOrEqual(look.width + 1e-9);
    expect(Math.max(...points.map(([, y]) => y))).toBeLessThanOrEqual(look.height + 1e-9);
  });

  it('are none where no state has ground', () => {
    const nothing = [input('SK 1', []), input('SK 2', [])];
    expect(
      storyMapsDrawing({ ...story, inputs: nothing }, [{ state: 0, before: null, title: null }], null, look),
    ).toBeNull();
  });
});
