import { proxy, type Remote } from 'comlink';
import type { ReportSource } from '../reports/report-source.ts';
import type { OnProgress } from './api.ts';
import type { ReportApi, ReportDress, ReportOverview } from './report-api.ts';
import { type WorkerLike, workerHost } from './worker-host.ts';

/**
 * The report worker, seen from the page. A worker that was stopped or has crashed is started again by the next question, and
 * gathers the report anew. A report opened while another is being gathered takes its place: the other is rejected with `Cancelled`.
 * Other failures are those of worker-host.ts.
 */
export interface ReportClient extends ReportApi {
  /** Stops all that is being made; what was gathered is gone with the worker. */
  cancel(): void;
}

const spawn = () => new Worker(new URL('./report.worker.ts', import.meta.url), { type: 'module' });

interface Setup {
  readonly source: ReportSource;
  readonly onProgress: OnProgress;
}

export function reportClient(start: () => WorkerLike = spawn): ReportClient {
  const host = workerHost<ReportApi>(start, 'replace');
  /** What each worker was told, by its remote. */
  const openings = new WeakMap<object, Promise<ReportOverview>>();
  let setup: Setup | null = null;
  /** What is being gathered for `open`. */
  let gathering: Setup | null = null;
  let credited: readonly string[] = [];

  const tell = async (remote: Remote<ReportApi>): Promise<ReportOverview> => {
    if (setup === null) throw new Error('no report was opened');
    const overview = await remote.open(setup.source, proxy(setup.onProgress));
    if (credited.length > 0) await remote.credit(credited);
    return overview;
  };
  const opening = (remote: Remote<ReportApi>): Promise<ReportOverview> => {
    const telling = openings.get(remote) ?? tell(remote);
    openings.set(remote, telling);
    return telling;
  };
  const ask = <Value>(question: (remote: Remote<ReportApi>) => Promise<Value>): Promise<Value> =>
    host.run(async (remote) => {
      await opening(remote);
      return question(remote);
    });

  return {
    async open(source, onProgress) {
      if (gathering !== null) host.cancel();
      setup = { source, onProgress };
      const mine = setup;
      gathering = mine;
      try {
        return await host.run((remote) => {
          openings.delete(remote);
          return opening(remote);
        });
      } finally {
        if (gathering === mine) gathering = null;
      }
    },
    dress(dress: ReportDress) {
      if (setup !== null) setup = { ...setup, source: { ...setup.source, ...dress } };
      return ask((remote) => remote.dress(dress));
    },
    credit(backdrops) {
      credited = backdrops;
      return ask((remote) => remote.credit(backdrops));
    },
    preview: (...given) => ask((remote) => remote.preview(...given)),
    make: (order, onPieces, beneath) => ask((remote) => remote.make(order, proxy(onPieces), proxy(beneath))),
    cancel: () => host.cancel(),
  };
}
