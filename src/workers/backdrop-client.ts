import { proxy } from 'comlink';
import type { BackdropLayer } from '../backdrops/layer.ts';
import type { MapGround } from '../reports/sheet/picture.ts';
import type { BackdropApi, GroundPicture, GroundQuality, OnTiles } from './backdrop-api.ts';
import { Cancelled, type WorkerLike, workerHost } from './worker-host.ts';

/** The backdrop worker, seen from the page. Failures are those of worker-host.ts. */
export interface BackdropClient {
  /** The backdrops of all pictures from now on, the first lowest; a worker is started with the first picture. */
  open(layers: readonly BackdropLayer[]): void;
  /** @throws Cancelled after `stop` or `open` */
  paint(ground: MapGround, quality: GroundQuality, onTiles: OnTiles): Promise<GroundPicture>;
  /** Stops all that is being painted. */
  stop(): void;
  /** Stops, and gives the worker's memory back; the next picture starts another. */
  close(): void;
}

const spawn = () => new Worker(new URL('./backdrop.worker.ts', import.meta.url), { type: 'module' });

export function backdropClient(start: () => WorkerLike = spawn): BackdropClient {
  const host = workerHost<BackdropApi>(start, 'keep');
  /** Which backdrops each worker was told of, by its remote. */
  const told = new WeakMap<object, readonly BackdropLayer[]>();
  let layers: readonly BackdropLayer[] = [];
  let turn = 0;
  let painting = 0;
  const stop = () => {
    turn++;
    if (painting > 0) void host.run((remote) => remote.stop()).catch(() => {});
  };
  return {
    open(now) {
      stop();
      layers = now;
    },
    async paint(ground, quality, onTiles) {
      const mine = turn;
      painting++;
      try {
        return await host.run(async (remote) => {
          if (told.get(remote) !== layers) {
            told.set(remote, layers);
            await remote.open(layers);
          }
          return remote.paint(ground, quality, proxy(onTiles));
        });
      } catch (cause) {
        if (mine !== turn) throw new Cancelled();
        throw cause;
      } finally {
        painting--;
      }
    },
    stop,
    close: () => host.cancel(),
  };
}
