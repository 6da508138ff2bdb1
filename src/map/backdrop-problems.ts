import type { Text } from '../domain/text.ts';
import type { MapScene } from './scene.ts';

/** Problems of backdrops, each told once: all maps of a stage meet the same. */
export class BackdropProblems {
  private readonly told = new Set<string>();

  /** True: it has not been told yet. */
  isNew(id: string, reason: Text): boolean {
    const problem = `${id} ${reason.id}`;
    if (this.told.has(problem)) return false;
    this.told.add(problem);
    return true;
  }

  /** A backdrop that was taken away and comes again may fail again. */
  keepOnly(backdrops: MapScene['backdrops']): void {
    const ids = backdrops?.map(({ id }) => id) ?? [];
    for (const problem of this.told)
      if (!ids.some((id) => problem.startsWith(`${id} `))) this.told.delete(problem);
  }
}
