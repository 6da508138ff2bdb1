import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type AreaId, areaId, type Delineation } from '../../domain/delineation.ts';
import { delineation } from '../../project/testing/builders.ts';
import { DrawnLayer } from './draw-context.ts';
import { showEdits, showNoSk, showSk } from './draw-scene.ts';
import { useFetchedScenes } from './draw-scene-store.ts';

/** A worker that answers when the test says so, in any order. */
const worker = vi.hoisted(() => ({ answers: [] as ((text: string) => void)[] }));

vi.mock('./draw-worker.ts', () => ({
  drawWorker: {
    encode: () =>
      new Promise((resolve) => {
        worker.answers.push((text) => resolve({ geojson: new Blob([text]), bounds: null }));
      }),
  },
}));

// The next file shares this process.
afterAll(() => void vi.doUnmock('./draw-worker.ts'));

const sk = delineation('SK 2025', 2025, ['a', 'b', 'c']);
const [a, b, c] = ['a', 'b', 'c'].map(areaId);

const without = (area: AreaId, from: Delineation = sk): Delineation => ({
  ...from,
  areas: from.areas.filter(({ id }) => id !== area),
});

const act = (now: Delineation, ...touched: AreaId[]) => showEdits(DrawnLayer.of(now), touched, []);

const rest = () => vi.advanceTimersByTimeAsync(5000);

async function answer(index: number, text: string): Promise<void> {
  worker.answers[index](text);
  await vi.advanceTimersByTimeAsync(0);
}

async function onMap() {
  const scene = useFetchedScenes.getState().scene;
  const edited = await scene?.drawing.edited?.geojson.text();
  return {
    base: (await scene?.base?.geojson.text()) ?? null,
    edited: edited ? [...edited.matchAll(/"id":"(\w+)"/g)].map(([, id]) => id).sort() : [],
    hidden: [...(scene?.drawing.hiddenAreas ?? [])].sort(),
  };
}

beforeEach(async () => {
  vi.useFakeTimers();
  worker.answers.length = 0;
  showSk(DrawnLayer.of(sk), []);
  await answer(0, 'first');
});
afterEach(() => {
  showNoSk();
  vi.useRealTimers();
});

it('keeps a deleted area hidden and an edited one beside the base until the new base has come', async () => {
  act(without(c), a, c);
  await rest();
  expect(await onMap()).toEqual({ base: 'first', edited: ['a'], hidden: ['c'] });
  act(without(c), b);
  expect(await onMap()).toEqual({ base: 'first', edited: ['a', 'b'], hidden: ['c'] });
  await answer(1, 'second');
  expect(await onMap()).toEqual({ base: 'second', edited: ['b'], hidden: [] });
});

it('takes the later of two bases that are under way, and loses nothing that was edited before either', async () => {
  act(without(c), c);
  await rest();
  act(without(c), a);
  await rest();
  await answer(1, 'second');
  expect(await onMap()).toEqual({ base: 'first', edited: ['a'], hidden: ['c'] });
  await answer(2, 'third');
  expect(await onMap()).toEqual({ base: 'third', edited: [], hidden: [] });
});

it('has nothing of another SK beside it', async () => {
  act(without(c), a, c);
  await rest();
  showSk(DrawnLayer.of(delineation('SK 2026', 2026, ['a', 'c'])), []);
  expect(await onMap()).toEqual({ base: null, edited: [], hidden: [] });
  await answer(1, 'second');
  expect(await onMap()).toMatchObject({ base: null });
  await answer(2, 'another');
  expect(await onMap()).toEqual({ base: 'another', edited: [], hidden: [] });
});
