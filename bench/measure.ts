import { type Agreement, agreement } from './agreement.ts';
import { best, forgetPeakMemory, peakMemory, type Time } from './clock.ts';
import { type Engine, type Hectares, hectaresOf, type Run, type Task } from './engine.ts';
import { fullProduct, ours } from './engines/ours.ts';

/** What one engine took, beside what ours took for the very same work. */
export interface Measured {
  readonly name: string;
  readonly time: Time;
  readonly overhead: Time | null;
  readonly ours: Time;
  /** Chosen units of all units. */
  readonly units: number;
  readonly unitsOfAll: number;
  readonly failures: ReadonlyMap<number, string>;
  /** Of the rows that it did not fail in. */
  readonly agreement: Agreement;
}

export interface OwnMeasure {
  readonly time: Time;
  /** With tolerance 1 m and lineage. */
  readonly product: Time;
  /** Largest resident memory of the process while at it, bytes, and what it held before (the input included). */
  readonly peak: number;
  readonly resident: number;
  /** Largest closing error of a row of the product's balance, hectares. */
  readonly closingErrorHa: number;
}

/** A run as long as this is measured once; shorter ones thrice. */
const LONG_SECONDS = 15;
const REPEATS = 3;

async function repeated(run: () => Promise<{ readonly time: Time }>): Promise<Time> {
  const times: Time[] = [];
  while (times.length < REPEATS) {
    const { time } = await run();
    times.push(time);
    if (time.wall > LONG_SECONDS) break;
  }
  return best(times);
}

export async function measureOurs(task: Task): Promise<OwnMeasure> {
  const resident = process.memoryUsage().rss;
  forgetPeakMemory();
  const time = await repeated(() => ours.run(task));
  const product = await repeated(() => fullProduct(task));
  const peak = peakMemory();
  const { balance } = await fullProduct(task);
  const rows = [...balance.units, balance.outside, balance.totals];
  const closingErrorHa = Math.max(...rows.map((row) => row.closingErrorHa));
  return { time, product, peak, resident, closingErrorHa };
}

export async function measurePeer(engine: Engine, task: Task): Promise<Measured> {
  let last: Run | null = null;
  const time = await repeated(async () => {
    last = await engine.run(task);
    return last;
  });
  const run: Run = last ?? (await engine.run(task));
  const own = await ours.run(task);
  const ownTime = await repeated(() => ours.run(task));
  return {
    name: engine.name,
    time,
    overhead: run.overhead ?? null,
    ours: ownTime,
    units: task.chosen.size,
    unitsOfAll: task.units.names.length,
    failures: run.failures ?? new Map(),
    agreement: agreement(figures(own), figures(run), rowsOf(task, run)),
  };
}

const figures = (run: Run): Hectares => hectaresOf(run.ground());

function rowsOf(task: Task, run: Run): number[] {
  const outside = task.units.names.length;
  const rows = run.leavesOutside ? [...task.chosen] : [...task.chosen, outside];
  return rows.filter((row) => !run.failures?.has(row));
}
