import type { BackdropSource } from '../../backdrops/source.ts';
import type { Position } from '../../geo/column.ts';
import type { BackdropScene } from '../scene.ts';

/** The same for as long as nothing need be loaded again: opacity and corners are not part of it. */
export function sourceKey(source: BackdropSource): string {
  if (source.kind !== 'tiles') return `${source.kind} ${source.key}`;
  const { url, minZoom, maxZoom, bounds } = source;
  return JSON.stringify([url, minZoom, maxZoom, bounds ?? null]);
}

/** What to do with the backdrops there are; what is neither dropped nor opened stays. */
interface BackdropPlan {
  readonly drop: readonly string[];
  readonly open: readonly BackdropScene[];
}

/**
 * From the backdrops on a map (id and key of the source) to those wanted. One that is not seen is not opened: nothing is asked of
 * a server for it.
 */
export function backdropPlan(
  present: ReadonlyMap<string, string>,
  wanted: readonly BackdropScene[],
): BackdropPlan {
  const keys = new Map(wanted.map(({ id, source }) => [id, sourceKey(source)]));
  return {
    drop: [...present].filter(([id, key]) => keys.get(id) !== key).map(([id]) => id),
    open: wanted.filter(({ id, opacity, source }) => opacity > 0 && present.get(id) !== sourceKey(source)),
  };
}

export type MapCorners = [[number, number], [number, number], [number, number], [number, number]];

/** Corners as MapLibre takes them: from the top left, clockwise, as ours. */
export function mapCorners([a, b, c, d]: (BackdropSource & { kind: 'image' })['corners']): MapCorners {
  return [[...a], [...b], [...c], [...d]];
}

export const sameCorners = (a: readonly Position[], b: readonly Position[]): boolean =>
  a.every(([x, y], index) => b[index][0] === x && b[index][1] === y);
