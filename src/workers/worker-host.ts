import type { Endpoint, Remote } from 'comlink';
import { wrap } from 'comlink';
import type { Problem } from '../domain/note.ts';
import { problem } from '../domain/note.ts';

/** The work was stopped because someone asked; nothing is wrong. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** The work could not be done; `problem` says so in words for the user. */
export class WorkFailed extends Error {
  override readonly name = 'WorkFailed';
  readonly problem: Problem;

  constructor(reason: string) {
    super(reason);
    this.problem = workFailed(reason);
  }
}

/** The part of a `Worker` that is used. */
export interface WorkerLike extends Endpoint {
  terminate(): void;
}

/** A worker that is started at first use, and again after it was stopped or has crashed. */
export interface WorkerHost<Api> {
  /**
   * Does work in the worker.
   *
   * @throws Cancelled after `cancel`; WorkFailed when the worker cannot be loaded, crashes, or throws
   */
  run<Value>(work: (remote: Remote<Api>) => Promise<Value>): Promise<Value>;
  /** Stops all work in the worker at once, whatever it is in the middle of. Its memory is gone. */
  cancel(): void;
}

interface Running<Api> {
  readonly remote: Remote<Api>;
  /** Never resolves; rejects when the worker is stopped or crashes. */
  readonly stopped: Promise<never>;
  stop(reason: Error): void;
}

/** @param afterThrow whether a worker whose work threw goes on (`keep`) or is replaced, since its engine may be broken */
export function workerHost<Api>(spawn: () => WorkerLike, afterThrow: 'keep' | 'replace'): WorkerHost<Api> {
  let current: Running<Api> | null = null;
  const stop = (running: Running<Api>, reason: Error) => {
    if (current === running) current = null;
    running.stop(reason);
  };
  const start = (): Running<Api> => {
    const running = startWorker<Api>(spawn(), (reason) => stop(running, new WorkFailed(reason)));
    return running;
  };
  return {
    async run(work) {
      current ??= start();
      const running = current;
      try {
        return await Promise.race([work(running.remote), running.stopped]);
      } catch (cause) {
        if (cause instanceof Cancelled || cause instanceof WorkFailed) throw cause;
        const failure = new WorkFailed(reasonOf(cause));
        if (afterThrow === 'replace') stop(running, failure);
        throw failure;
      }
    },
    cancel() {
      if (current !== null) stop(current, new Cancelled());
    },
  };
}

function startWorker<Api>(worker: WorkerLike, onCrash: (reason: string) => void): Running<Api> {
  let reject: (reason: Error) => void = () => {};
  const stopped = new Promise<never>((_, rejectStopped) => {
    reject = rejectStopped;
  });
  // Nobody may be waiting when the worker is stopped.
  stopped.catch(() => {});
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onCrash('message' in event && typeof event.message === 'string' ? event.message : '');
  });
  worker.addEventListener('messageerror', () => onCrash('messageerror'));
  return {
    remote: wrap<Api>(worker),
    stopped,
    stop(reason) {
      worker.terminate();
      reject(reason);
    },
  };
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

function workFailed(reason: string): Problem {
  const detail = reason === '' ? '' : ` (${reason})`;
  return problem('worker-failed', {
    id: `Perhitungan di latar belakang berhenti${detail}. Data tidak berubah. Coba sekali lagi; bila tetap gagal, muat ulang halaman atau kurangi ukuran berkas.`,
    en: `The work in the background stopped${detail}. No data has changed. Try once more; if it fails again, reload the page or use smaller files.`,
  });
}
