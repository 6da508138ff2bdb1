import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { areaId } from '../../domain/delineation.ts';
import type { Draft, LiveNumbers } from '../../workers/draw-api.ts';
import { useDraw } from './draw.ts';
import { useHands } from './draw-hands.ts';
import { forgetNumbers, measureSoon } from './draw-numbers.ts';
import { drawWorker } from './draw-worker.ts';

const asked: {
  readonly draft: Draft;
  readonly answer: (live: LiveNumbers) => void;
  readonly fail: () => void;
}[] = [];

vi.mock('./draw-worker.ts', () => ({
  drawWorker: {
    measure: (draft: Draft) =>
      new Promise<LiveNumbers>((answer, reject) => {
        asked.push({ draft, answer, fail: () => reject(new Error('the worker crashed')) });
      }),
  },
}));

// The next file shares this process.
afterAll(() => void vi.doUnmock('./draw-worker.ts'));

const draft = (at: number): Draft => ({
  shapes: [{ id: areaId('a'), shape: [[[[at, 0]]]] }],
  removed: [],
});
const numbers = (tookMs: number): LiveNumbers => ({ shapes: [], rows: [], totals: null, tookMs });

beforeEach(() => {
  asked.length = 0;
});

it('asks one question at a time, and of those that wait only the newest', async () => {
  expect(drawWorker).toBeDefined();
  for (const at of [1, 2, 3]) measureSoon(draft(at), []);
  expect(asked.map((each) => each.draft)).toEqual([draft(1)]);
  await vi.waitFor(() => expect(useHands.getState().isMeasuring).toBe(true), 5000);
  asked[0].answer(numbers(1));
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  // Numbers that are older than the hand are shown, and said to be so once they are late.
  expect(useDraw.getState().live?.tookMs).toBe(1);
  await vi.waitFor(() => expect(useHands.getState().isMeasuring).toBe(true), 5000);
  expect(asked.map((each) => each.draft)).toEqual([draft(1), draft(3)]);
  asked[1].answer(numbers(3));
  await vi.waitFor(() => expect(useDraw.getState().live?.tookMs).toBe(3));
  expect(useHands.getState().isMeasuring).toBe(false);
});

it('shows no numbers of another project that come late, and goes on after a failure', async () => {
  // The last test's pace may still be running: a question then waits for it.
  const nthAsked = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count), 5000);
  measureSoon(draft(1), []);
  await nthAsked(1);
  forgetNumbers();
  asked[0].answer(numbers(1));
  measureSoon(draft(2), []);
  await nthAsked(2);
  expect(useDraw.getState().live).toBeNull();
  asked[1].fail();
  measureSoon(draft(3), []);
  await nthAsked(3);
  asked[2].answer(numbers(3));
  await vi.waitFor(() => expect(useDraw.getState().live?.tookMs).toBe(3));
});
