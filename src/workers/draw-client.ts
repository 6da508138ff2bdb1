import type { Remote } from 'comlink';
import { applyEdit } from '../project/area-edit.ts';
import { ColumnKeys } from './column-keys.ts';
import type { DrawApi, DrawSetup } from './draw-api.ts';
import type { DrawRemote } from './draw-remote.ts';
import { type WorkerLike, workerHost } from './worker-host.ts';

/**
 * The draw worker, seen from the page. Columns go to it once; after that only edits do. A worker that was stopped or has
 * crashed is started again by the next question and told all it had been told. Failures are those of worker-host.ts.
 */
export interface DrawClient extends DrawApi {
  /** Stops the worker, and with it all that is being asked; its memory is given back. */
  cancel(): void;
}

const spawn = () => new Worker(new URL('./draw.worker.ts', import.meta.url), { type: 'module' });

type Edit = Parameters<DrawApi['apply']>;

export function drawClient(start: () => WorkerLike = spawn): DrawClient {
  const host = workerHost<DrawRemote>(start, 'keep');
  const columns = new ColumnKeys();
  /** What each worker was told of the project, by its remote. */
  const openings = new WeakMap<object, Promise<void>>();
  let setup: DrawSetup | null = null;
  let edits: Edit[] = [];

  const tell = async (remote: Remote<DrawRemote>): Promise<void> => {
    if (setup === null) throw new Error('no project was opened in the draw worker');
    setup = afterEdits(setup, edits);
    edits = [];
    const { delineation, previous, units } = setup;
    const layers = [delineation, previous, units].filter((layer) => layer !== null);
    const light = {
      ...setup,
      delineation: columns.light(delineation),
      previous: previous && columns.light(previous),
      units: units && columns.light(units),
    };
    await columns.give(
      remote,
      layers.map(({ geometry }) => geometry),
    );
    await remote.open(light);
  };
  /** Tells a worker everything, after whatever it is being told: columns of two tellings must not cross. */
  const tellNext = (remote: Remote<DrawRemote>): Promise<void> => {
    const before = openings.get(remote);
    const telling = before === undefined ? tell(remote) : before.catch(() => {}).then(() => tell(remote));
    openings.set(remote, telling);
    telling.catch(() => {
      if (openings.get(remote) === telling) openings.delete(remote);
    });
    return telling;
  };
  const opening = (remote: Remote<DrawRemote>): Promise<void> => openings.get(remote) ?? tellNext(remote);
  const ask = <Value>(question: (remote: Remote<DrawRemote>) => Promise<Value>): Promise<Value> =>
    host.run(async (remote) => {
      await opening(remote);
      return question(remote);
    });

  return {
    open(next) {
      setup = next;
      edits = [];
      return host.run(tellNext);
    },
    apply: (...edit) =>
      host.run(async (remote) => {
        edits.push(edit);
        await opening(remote);
        // A worker that was told everything since then was told this edit with the rest.
        if (edits.includes(edit)) await remote.apply(...edit);
      }),
    measure: (...given) => ask((remote) => remote.measure(...given)),
    check: (areas) => ask((remote) => remote.check(areas)),
    encode: () => ask((remote) => remote.encode()),
    cancel: () => host.cancel(),
  };
}

function afterEdits(setup: DrawSetup, edits: readonly Edit[]): DrawSetup {
  let { delineation, cleared } = setup;
  for (const [edit, next] of edits) {
    delineation = applyEdit(delineation, edit);
    cleared = next;
  }
  return { ...setup, delineation, cleared };
}
