import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingStep, type LoadedDrawing, mayLoadEdited } from './drawing-swap.ts';
import { type PaneView, paneView } from './pane-view.ts';
import type { MapScene } from './scene.ts';

/** Data is named by the ids in it: key "a b" holds the areas a and b. */
const data = (key: string) => ({ key, geojson: new Blob() });
const ids = (key: string | null): ReadonlySet<string> => new Set(key?.split(' ') ?? []);
const view = (after: string, edited: string | null, hidden: readonly string[] = []): PaneView => {
  const scene: MapScene = {
    units: null,
    unitLabels: null,
    before: null,
    after: data(after),
    change: null,
    mode: 'swipe',
    dark: false,
    highlight: { unit: null, beforeAreas: [], afterAreas: [], point: null },
    drawing: { edited: edited === null ? null : data(edited), hiddenAreas: hidden, chosenAreas: [] },
  };
  return paneView(scene, 'primary');
};
const NONE: ReadonlySet<string> = new Set();
const hidden = (step: ReturnType<typeof drawingStep>) => ({
  after: [...step.view.marks.after.hidden].sort(),
  edited: [...step.view.marks.edited.hidden].sort(),
});

describe('drawingStep', () => {
  it('hides what is in the hand at once', () => {
    const step = drawingStep(view('A', null, ['x']), { after: 'A', edited: null }, ids, NONE);
    expect(hidden(step)).toEqual({ after: ['x'], edited: ['x'] });
    expect(step.loading).toBe(false);
  });

  it('keeps the hand’s area hidden until its new shape is in', () => {
    const wanted = view('A', 'x');
    const waiting = drawingStep(wanted, { after: 'A', edited: null }, ids, new Set(['x']));
    expect(waiting.loading).toBe(true);
    expect(hidden(waiting)).toEqual({ after: ['x'], edited: ['x'] });
    const done = drawingStep(wanted, { after: 'A', edited: 'x' }, ids, waiting.view.hand ?? NONE);
    expect(done.loading).toBe(false);
    expect(hidden(done)).toEqual({ after: ['x'], edited: [] });
  });

  it('shows edited areas until the new state is in, and then only that', () => {
    const wanted = view('B', null);
    const waiting = drawingStep(wanted, { after: 'A', edited: 'x y' }, ids, NONE);
    expect(hidden(waiting)).toEqual({ after: ['x', 'y'], edited: [] });
    expect(mayLoadEdited(wanted, { after: 'A', edited: 'x y' })).toBe(false);
    const swapped = drawingStep(wanted, { after: 'B', edited: 'x y' }, ids, NONE);
    expect(hidden(swapped)).toEqual({ after: [], edited: ['x', 'y'] });
    expect(mayLoadEdited(wanted, { after: 'B', edited: 'x y' })).toBe(true);
    expect(hidden(drawingStep(wanted, { after: 'B', edited: null }, ids, NONE))).toEqual({
      after: [],
      edited: [],
    });
  });

  it('takes an edit back at once, though its data is still there', () => {
    const step = drawingStep(view('A', 'x'), { after: 'A', edited: 'x y' }, ids, NONE);
    expect(hidden(step)).toEqual({ after: ['x'], edited: ['y'] });
  });

  it('hides nothing when nothing is drawn', () => {
    const wanted = { ...view('A', null), hand: null };
    expect(drawingStep(wanted, { after: null, edited: null }, ids, new Set(['x'])).view).toBe(wanted);
  });

  it('shows no area twice, on the way from any drawing to any other', () => {
    const key = fc.subarray(['x', 'y', 'z']).map((some) => (some.length === 0 ? null : some.join(' ')));
    fc.assert(
      fc.property(key, key, fc.boolean(), fc.boolean(), (from, to, newAfter, afterIn) => {
        const wanted = view(newAfter ? 'x y z ' : 'x y z', to);
        const loaded: LoadedDrawing = {
          after: newAfter && afterIn ? 'x y z ' : 'x y z',
          edited: from,
        };
        const { after, edited } = hidden(drawingStep(wanted, loaded, ids, NONE));
        for (const id of ids(from)) expect(after.includes(id) !== edited.includes(id)).toBe(true);
      }),
    );
  });
});
