import type { FeatureSplice } from '../geo/column-splice.ts';
import type { ComingShape, LiveSide } from './live-side.ts';

/** Features that leave the current state, and shapes that come into it. */
export interface LiveDraft {
  /** Features of the current state, by index; those that are not part of it do not count. */
  readonly gone: readonly number[];
  readonly come: readonly ComingShape[];
}

/**
 * What splices change of a state.
 *
 * @param left features, by their indexes after the splices, that are not part of it from then on
 */
export function draftOf(
  side: LiveSide,
  splices: readonly FeatureSplice[],
  left: ReadonlySet<number>,
): LiveDraft {
  const gone: number[] = [];
  const come: ComingShape[] = [];
  let moved = 0;
  let from = 0;
  const keep = (to: number) => {
    for (; from < to; from++) {
      const [was, is] = [!side.isLeft(from), !left.has(from + moved)];
      if (was && !is) gone.push(from);
      if (!was && is) come.push({ at: from, shape: side.shape(from) });
    }
  };
  for (const { at, remove, insert } of splices) {
    keep(at);
    for (; from < at + remove; from++) gone.push(from);
    insert.forEach((shape, i) => {
      if (!left.has(at + moved + i)) come.push({ at, shape });
    });
    moved += insert.length - remove;
  }
  keep(side.count());
  return { gone: gone.filter((feature) => !side.isLeft(feature)), come };
}
