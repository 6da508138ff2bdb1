import { proxy } from 'comlink';
import type { Lineage } from '../comparison/balance.ts';
import type { CompareApi } from './api.ts';
import { ColumnKeys } from './column-keys.ts';
import type { CompareRemote } from './compare-remote.ts';
import { type WorkerLike, workerHost } from './worker-host.ts';

/**
 * The compare worker, seen from the page. A comparison begun while another runs takes its place: the other is rejected
 * with `Cancelled`. Other failures are `WorkFailed` (see worker-host.ts).
 */
export interface CompareClient extends CompareApi {
  /** Stops the running comparison. */
  cancel(): void;
  /** Stops a check with Turf. */
  cancelCheck(): void;
}

const spawn = () => new Worker(new URL('./compare.worker.ts', import.meta.url), { type: 'module' });

/**
 * Comparing, drawing and checking each have a worker of their own, started at first use, so that cancelling one does not
 * stop the others, and the map is drawn while the figures are still being made.
 */
export function compareClient(start: () => WorkerLike = spawn): CompareClient {
  const comparing = workerHost<CompareRemote>(start, 'replace');
  const drawing = workerHost<CompareRemote>(start, 'keep');
  const checking = workerHost<CompareRemote>(start, 'replace');
  type Arguments = Parameters<CompareApi['compare']>;
  const columns = new ColumnKeys();
  let running: symbol | null = null;
  let lastDone: Arguments | null = null;

  const compare = async (...given: Arguments) => {
    const [before, after, units, options, onProgress] = given;
    if (running !== null) comparing.cancel();
    const mine = Symbol('comparison');
    running = mine;
    const areas: Lineage[] = [];
    const collect = (portion: readonly Lineage[]): void => {
      areas.push(...portion);
    };
    try {
      const { balance, encoded } = await comparing.run(async (remote) => {
        await columns.give(
          remote,
          [before, after, ...(units ? [units] : [])].map(({ geometry }) => geometry),
        );
        return remote.compare(
          columns.light(before),
          columns.light(after),
          units && columns.light(units),
          options,
          proxy(onProgress),
          proxy(collect),
        );
      });
      lastDone = given;
      return { balance: { ...balance, areas }, encoded };
    } finally {
      if (running === mine) running = null;
    }
  };
  return {
    compare,
    async groundFile(balance, heading) {
      // The rows are all that the file needs, and thousands of lines of areas are slow to hand over.
      const rows = { ...balance, areas: [], issues: [] };
      const file = await comparing.run((remote) => remote.groundFile(rows, heading));
      if (file !== null || lastDone === null) return file;
      // The worker was stopped since: what it knew is made again.
      await compare(...lastDone);
      return comparing.run((remote) => remote.groundFile(rows, heading));
    },
    checkWithTurf: (...given) => checking.run((remote) => remote.checkWithTurf(...given)),
    encodeState: (...given) => drawing.run((remote) => remote.encodeState(...given)),
    encodeUnits: (units) => drawing.run((remote) => remote.encodeUnits(units)),
    cancel: () => comparing.cancel(),
    cancelCheck: () => checking.cancel(),
  };
}
