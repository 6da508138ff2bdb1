import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pace } from './pace.ts';

describe('Pace', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const isDone = (work: Promise<void>): { readonly done: () => boolean } => {
    let done = false;
    void work.then(() => {
      done = true;
    });
    return { done: () => done };
  };

  it('goes on at once as long as the thread was not held for a piece', async () => {
    const work = isDone(new Pace(10).breath());
    await vi.advanceTimersByTimeAsync(0);
    expect(work.done()).toBe(true);
  });

  it('lets others go first after a piece, for as long as they need', async () => {
    let until = 500;
    const pace = new Pace(10, () => until - performance.now());
    const start = performance.now();
    until += start;
    await vi.advanceTimersByTimeAsync(20);
    const work = isDone(pace.breath());
    await vi.advanceTimersByTimeAsync(300);
    expect(work.done()).toBe(false);
    // Someone asked again meanwhile: the wait grows.
    until = performance.now() + 400;
    await vi.advanceTimersByTimeAsync(390);
    expect(work.done()).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(work.done()).toBe(true);
  });
});
