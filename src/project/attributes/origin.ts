import type { AreaId, DelineationId, SlumArea } from '../../domain/delineation.ts';
import type { Finding, RuleId } from '../finding.ts';

/** As much of an edit as tells which areas it changed. */
interface Edited {
  readonly splices: readonly { readonly areas: readonly SlumArea[] }[];
  readonly rows: readonly { readonly area: SlumArea }[];
}

/** As much of a step of the history as tells which areas it changed. */
interface EditingStep {
  readonly edits: readonly {
    readonly delineation: DelineationId;
    readonly forth: Edited;
    readonly back: Edited;
  }[];
}

/** Areas of an SK that the user has changed since it was taken in or copied. */
export interface EditedAreas {
  /** Drawn or reshaped. */
  readonly shapes: ReadonlySet<AreaId>;
  /** Reworded. */
  readonly words: ReadonlySet<AreaId>;
}

/** `position`: how many of the steps are done; those after it were undone. */
export function editedAreas(
  steps: readonly EditingStep[],
  position: number,
  delineation: DelineationId,
): EditedAreas {
  const shapes = new Set<AreaId>();
  const words = new Set<AreaId>();
  for (const { edits } of steps.slice(0, position))
    for (const edit of edits) {
      if (edit.delineation !== delineation) continue;
      for (const { splices, rows } of [edit.forth, edit.back]) {
        for (const { areas } of splices) for (const { id } of areas) shapes.add(id);
        for (const { area } of rows) words.add(area.id);
      }
    }
  return { shapes, words };
}

/** Rules about words; all others look at shapes only. */
const WORD_RULES: ReadonlySet<RuleId> = new Set([
  'other-unit',
  'stated-differs',
  'duplicate-attribute',
  'missing-attribute',
  'malformed-attribute',
]);

/** A fault among areas of which the user has changed nothing that the rule looks at came with the file. */
export const isInherited = (
  { areas, rule }: Pick<Finding, 'areas' | 'rule'>,
  { shapes, words }: EditedAreas,
): boolean => !areas.some((area) => shapes.has(area) || (WORD_RULES.has(rule) && words.has(area)));
