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

/** Milliseconds from one set of figures on screen to the next question while the hand moves: faster nobody reads, and each costs frames. */
const PACE = 500;
/** A hand that has not moved for so many milliseconds rests: its figures come at once. */
const RESTING = 80;
/** Milliseconds from one look whether it rests to the next. */
const LOOK = 20;
/** Figures older than this are said to be old. */
const LATE = 1000;

const NO_DRAFT: Draft = { shapes: [], removed: [] };

let next: Ask | null = null;
let isAsking = false;
let late: ReturnType<typeof setTimeout> | undefined;
/** Answers to what was asked before are of another project. */
let turn = 0;

/** Asks for the numbers of what is in the hand, or of chosen areas; of neither, for the whole SK only. One question is under way at a time; only the newest waits. */
export function measureSoon(draft: Draft | null, of: readonly AreaId[]): void {
  next = { draft: draft ?? NO_DRAFT, of, at: performance.now() };
  late ??= setTimeout(() => useHands.setState({ isMeasuring: true }), LATE);
  if (!isAsking) void ask();
}

/** What is known is of another SK. */
export function forgetNumbers(): void {
  turn++;
  next = null;
  inTime();
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
    inTime();
    await leaveToHand();
  }
  isAsking = false;
}

function inTime(): void {
  clearTimeout(late);
  late = undefined;
  if (next !== null) late = setTimeout(() => useHands.setState({ isMeasuring: true }), LATE);
  if (useHands.getState().isMeasuring) useHands.setState({ isMeasuring: false });
}

/** Resolves after the pace, or as soon as the hand rests with its figures still to come. */
async function leaveToHand(): Promise<void> {
  const end = performance.now() + PACE;
  for (let now = performance.now(); now < end; now = performance.now()) {
    if (next !== null && now - next.at >= RESTING) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** How long after the hand the numbers came, for who observes measures of this name. */
function noteDelay(start: number): void {
  performance.measure('deliniasi.numbers', { start, end: performance.now() });
  performance.clearMeasures('deliniasi.numbers');
}
