import { proxy } from 'comlink';
import { ColumnKeys } from './column-keys.ts';
import type { TimelineApi } from './timeline-api.ts';
import type { TimelineRemote } from './timeline-remote.ts';
import { type WorkerLike, workerHost } from './worker-host.ts';

/**
 * The timeline worker, seen from the page. A story begun while another is being struck takes its place: the other is rejected with
 * `Cancelled`. Other failures are those of worker-host.ts.
 */
export interface TimelineClient extends TimelineApi {
  /** Stops the work; the story that the worker kept is gone with it. */
  cancel(): void;
}

const spawn = () => new Worker(new URL('./timeline.worker.ts', import.meta.url), { type: 'module' });

export function timelineClient(start: () => WorkerLike = spawn): TimelineClient {
  const host = workerHost<TimelineRemote>(start, 'replace');
  const columns = new ColumnKeys();
  let running: symbol | null = null;
  return {
    async strike(inputs, units, options, onProgress) {
      if (running !== null) host.cancel();
      const mine = Symbol('story');
      running = mine;
      try {
        return await host.run(async (remote) => {
          const layers = [...inputs.map(({ state }) => state), ...(units ? [units] : [])];
          await columns.give(
            remote,
            layers.map(({ geometry }) => geometry),
          );
          const states = inputs.map((input) => ({ ...input, state: columns.light(input.state) }));
          return remote.strike(states, units && columns.light(units), options, proxy(onProgress));
        });
      } finally {
        if (running === mine) running = null;
      }
    },
    svg: (...given) => host.run((remote) => remote.svg(...given)),
    png: (...given) => host.run((remote) => remote.png(...given)),
    cancel: () => host.cancel(),
  };
}
