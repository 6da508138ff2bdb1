import type { PaneView } from './pane-view.ts';
import type { SourcePlan } from './sources.ts';

/** What stands on the map of the SK being drawn: keys of the data whose tiles are all there (null: nothing). */
export interface LoadedDrawing {
  readonly after: string | null;
  readonly edited: string | null;
}

/** What to do next on the way to a drawing. */
interface DrawingStep {
  readonly view: PaneView;
  /** Something is still to come: what the hand has let go of may not be shown yet. */
  readonly loading: boolean;
}

/** The ids in some edited areas; data not known yet has none. */
export type IdsOf = (key: string | null) => ReadonlySet<string>;

/**
 * Leads from what stands on the map to what is wanted without showing an area twice, or not at all, in between. The edited areas
 * stand in for those of the same ids in `after`; when a new `after` has come in, they leave in the same frame.
 *
 * - `after` is loaded first, under the edited areas there are; only then the edited areas that belong to it.
 * - What was hidden for the hand stays so until all is loaded: it is the old shape.
 *
 * @param handBefore ids hidden for the hand by the step before this one
 */
export function drawingStep(
  wanted: PaneView,
  loaded: LoadedDrawing,
  ids: IdsOf,
  handBefore: ReadonlySet<string>,
): DrawingStep {
  if (!wanted.hand) return { view: wanted, loading: false };
  const { after, edited } = wanted.sources;
  const isAfterIn = keyOf(after) === loaded.after;
  const isEditedIn = keyOf(edited) === loaded.edited;
  const loading = !isAfterIn || !isEditedIn;
  const hand = loading ? union(handBefore, wanted.hand) : wanted.hand;
  const here = ids(loaded.edited);
  const coming = ids(keyOf(edited));
  const leaving = isAfterIn && !isEditedIn ? without(here, coming) : NONE;
  const standIns = isAfterIn ? without(isEditedIn ? coming : here, leaving) : here;
  const marks = {
    ...wanted.marks,
    after: { ...wanted.marks.after, hidden: union(hand, standIns) },
    edited: { ...wanted.marks.edited, hidden: union(hand, leaving) },
  };
  return { view: { ...wanted, marks, hand }, loading };
}

/** Whether the edited areas may be loaded already: not before the `after` that they belong to. */
export const mayLoadEdited = ({ hand, sources }: PaneView, loaded: LoadedDrawing): boolean =>
  hand === null || keyOf(sources.after) === loaded.after;

const NONE: ReadonlySet<string> = new Set();

const keyOf = ({ data }: SourcePlan): string | null => data?.key ?? null;

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => new Set([...a, ...b]);

const without = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...a].filter((id) => !b.has(id)));
