import type { AreaId } from '../../domain/delineation.ts';
import type { Draft } from '../../workers/draw-api.ts';
import { useDraw } from './draw.ts';
import { useHands } from './draw-hands.ts';
import { drawWorker } from './draw-worker.ts';

interface Ask {
  readonly draft: Draft;
  readonly of: readonly AreaId[];
  /** When the hand was where the draft is, in milliseconds of `performance.now()`. */
  readonly at: number;
}

const NO_DRAFT: Draft = { shapes: [], removed: [] };

let next: Ask | null = null;
let isAsking = false;
/** Answers to what was asked before are of another project. */
let turn = 0;

/** Asks for the numbers of what is in the hand, or of chosen areas; of neither, for the whole SK only. One question is under way at a time; only the newest waits. */
export function measureSoon(draft: Draft | null, of: readonly AreaId[]): void {
  next = { draft: draft ?? NO_DRAFT, of, at: performance.now() };
  if (!useHands.getState().isMeasuring) useHands.setState({ isMeasuring: true });
  if (!isAsking) void ask();
}

/** What is known is of another SK. */
export function forgetNumbers(): void {
  turn++;
  next = null;
  useHands.setState({ isMeasuring: false });
  if (useDraw.getState().live !== null) useDraw.setState({ live: null });
}

async function ask(): Promise<void> {
  isAsking = true;
  for (let now = next; now !== null; now = next) {
    next = null;
    const mine = turn;
    // A worker that failed has said so where it was told the project; the numbers before stay, marked as old.
    const live = await drawWorker.measure(now.draft, now.of).catch(() => null);
    if (mine !== turn || live === null) continue;
    useDraw.setState({ live });
    noteDelay(now.at);
    if (next === null) useHands.setState({ isMeasuring: false });
  }
  isAsking = false;
}

/** How long after the hand the numbers came, for who observes measures of this name. */
function noteDelay(start: number): void {
  performance.measure('deliniasi.numbers', { start, end: performance.now() });
  performance.clearMeasures('deliniasi.numbers');
}
