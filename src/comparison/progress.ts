/** Parts of the work, in order. */
type Stage = 'dissolving' | 'overlaying' | 'tracing';

export interface Watch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: Stage, done: number, total: number) => void;
}

/** Called between steps: tells how far the work is, lets the thread hear a cancel, and stops by throwing the signal's reason. */
export type Breath = (stage: Stage, done: number, total: number) => Promise<void>;

const PAUSE_EVERY_MS = 40;

export function breathFor({ signal, onProgress }: Watch): Breath {
  let last = performance.now();
  return async (stage, done, total) => {
    signal?.throwIfAborted();
    if (performance.now() - last < PAUSE_EVERY_MS) return;
    onProgress?.(stage, done, total);
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
    signal?.throwIfAborted();
  };
}
