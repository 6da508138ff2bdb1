import type { ComparisonSettings, ProjectDocument, StateRef } from './document.ts';
import { delineationsInTime, sameState, stateOptions } from './states.ts';

/** Thinner than twice this is marked uncertain; the user may change it. */
const DEFAULT_TOLERANCE_METRES = 1;

export const EMPTY_COMPARISON: ComparisonSettings = {
  before: null,
  after: null,
  units: null,
  method: 'geodesic-wgs84',
  toleranceMetres: DEFAULT_TOLERANCE_METRES,
};

/**
 * Chooses what is not chosen: the earliest SK against the latest one (with a single SK, itself against its
 * last BA), and the first unit layer. A complete pair is left as the user made it.
 */
export function withDefaults(document: ProjectDocument): ProjectDocument {
  const comparison = document.comparison;
  const units = comparison.units ?? document.unitLayers[0]?.id ?? null;
  const complete = comparison.before !== null && comparison.after !== null;
  const pair = complete ? comparison : defaultPair(document);
  return withComparison(document, { before: pair.before, after: pair.after, units });
}

/** The document with some comparison settings changed; the same document when they are the same. */
export function withComparison(
  document: ProjectDocument,
  settings: Partial<ComparisonSettings>,
): ProjectDocument {
  const old = document.comparison;
  const next = { ...old, ...settings };
  const same =
    sameState(old.before, next.before) &&
    sameState(old.after, next.after) &&
    old.units === next.units &&
    old.method === next.method &&
    old.toleranceMetres === next.toleranceMetres;
  return same ? document : { ...document, comparison: next };
}

/** Choices that name something no longer in the document are cleared, then chosen anew. */
export function repairComparison(document: ProjectDocument): ProjectDocument {
  const options = stateOptions(document);
  const standing = (ref: StateRef | null) =>
    ref !== null && options.some((option) => sameState(option.ref, ref)) ? ref : null;
  const { before, after, units } = document.comparison;
  const standingUnits = document.unitLayers.some(({ id }) => id === units) ? units : null;
  return withDefaults(
    withComparison(document, {
      before: standing(before),
      after: standing(after),
      units: standingUnits,
    }),
  );
}

function defaultPair(document: ProjectDocument): Pick<ComparisonSettings, 'before' | 'after'> {
  const inTime = delineationsInTime(document);
  if (inTime.length === 0) return { before: null, after: null };
  const before = { delineation: inTime[0].id, minute: null };
  if (inTime.length > 1)
    return { before, after: { delineation: inTime[inTime.length - 1].id, minute: null } };
  const lastMinute = stateOptions(document).at(-1)?.ref ?? before;
  return { before, after: lastMinute.minute === null ? null : lastMinute };
}
