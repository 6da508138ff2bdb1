import { proxy, transfer } from 'comlink';
import type { IntakeApi } from './api.ts';
import { type WorkerLike, workerHost } from './worker-host.ts';

/** The intake worker, seen from the page. Failures are `Cancelled` or `WorkFailed` (see worker-host.ts). */
export interface IntakeClient extends IntakeApi {
  /** Stops reading; proposals made so far are gone with it. */
  cancel(): void;
}

const spawn = () => new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' });

export function intakeClient(start: () => WorkerLike = spawn): IntakeClient {
  const intake = workerHost<IntakeApi>(start, 'keep');
  return {
    read: (files, onProgress, known = []) =>
      intake.run((remote) => {
        const buffers = new Set(
          files.map(({ bytes }) => bytes.buffer).filter((buffer) => buffer instanceof ArrayBuffer),
        );
        return remote.read(transfer(files, [...buffers]), proxy(onProgress), known);
      }),
    reconsider: (decision) => intake.run((remote) => remote.reconsider(decision)),
    takeIn: (decisions, onProgress) => intake.run((remote) => remote.takeIn(decisions, proxy(onProgress))),
    forget: () => intake.run((remote) => remote.forget()),
    cancel: () => intake.cancel(),
  };
}
