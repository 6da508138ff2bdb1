import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { areaId, type Delineation } from '../../domain/delineation.ts';
import type { Finding } from '../../project/finding.ts';
import { delineation } from '../../project/testing/builders.ts';
import { useDraw } from './draw.ts';
import { checkAll, checkSoon, stopChecks } from './draw-findings.ts';

/** Answers when the test says so, and the SK that is drawn meanwhile. */
const fake = vi.hoisted(() => ({
  answers: [] as ((findings: readonly Finding[]) => void)[],
  drawn: null as Delineation | null,
}));

vi.mock('./draw-worker.ts', () => ({
  drawWorker: { check: () => new Promise((resolve) => fake.answers.push(resolve)) },
}));
vi.mock('./project.ts', () => ({ project: { getState: () => ({ document: null }) } }));
vi.mock('../commands/drawn.ts', () => ({ drawnIn: () => fake.drawn }));

// The next file shares this process.
afterAll(() => {
  for (const path of ['./draw-worker.ts', './project.ts', '../commands/drawn.ts']) vi.doUnmock(path);
});

const first = delineation('SK 2025', 2025, ['a', 'b']);
const second: Delineation = { ...first };

async function answer(index: number): Promise<void> {
  fake.answers[index]([]);
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  fake.answers.length = 0;
  fake.drawn = first;
});
afterEach(() => {
  stopChecks();
  vi.useRealTimers();
});

it('says of which SK the findings are, however late the answer comes', async () => {
  void checkAll();
  fake.drawn = second;
  await answer(0);
  expect(useDraw.getState().findingsOf).toBe(first);
  checkSoon([areaId('a')]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(useDraw.getState().findingsOf).toBe(first);
  await answer(1);
  expect(useDraw.getState().findingsOf).toBe(second);
});

it('knows of no SK once checks have stopped', async () => {
  void checkAll();
  stopChecks();
  await answer(0);
  expect(useDraw.getState()).toMatchObject({ findings: null, findingsOf: null });
});
