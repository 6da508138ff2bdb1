import type { AreaId } from '../domain/delineation.ts';
import type { Severity } from '../domain/note.ts';
import type { Text } from '../domain/text.ts';
import type { Bounds, MultiPolygonRings, Position } from '../geo/column.ts';

/** Names of the checks, one rule a file in `checks/`. */
export type RuleId =
  | 'self-crossing'
  | 'overlap'
  | 'gap'
  | 'thin'
  | 'outside-units'
  | 'other-unit'
  | 'stated-differs'
  | 'near-limit'
  | 'duplicate-attribute'
  | 'missing-attribute'
  | 'malformed-attribute';

/** How a finding can be cured without asking anything: the shapes and words that the areas then have. */
export interface Mend {
  /** What it does, for the button: "Potong dari RT 02". */
  readonly label: Text;
  readonly shapes: readonly { readonly area: AreaId; readonly shape: MultiPolygonRings }[];
  readonly fields: readonly {
    readonly area: AreaId;
    readonly field: 'kelurahan' | 'kelurahanCode' | 'kecamatan' | 'statedHa' | 'rtRw';
    readonly value: string | number | null;
  }[];
}

/** Something a rule has against an SK as it is drawn now. */
export interface Finding {
  /** The same for the same fault of the same areas, from one run to the next. */
  readonly key: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Areas at fault; never empty. */
  readonly areas: readonly AreaId[];
  /** Where to look. */
  readonly bounds: Bounds | null;
  readonly at: Position | null;
  /** What is wrong, where, how much, and what to do. */
  readonly message: Text;
  readonly mend: Mend | null;
}
