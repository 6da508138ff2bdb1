import type { OnProgress, Progress } from '../../workers/api.ts';

/** Faster than this nobody reads. */
const LEAST_MS = 120;

/** Passes on a new stage at once, and steps within a stage only now and then. */
export function throttled(tell: (progress: Progress) => void): OnProgress {
  let stage: Progress['stage'] | null = null;
  let toldAt = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.stage === stage && now - toldAt < LEAST_MS) return;
    stage = progress.stage;
    toldAt = now;
    tell(progress);
  };
}
