import type { Severity } from '../../domain/note.ts';
import type { Text } from '../../domain/text.ts';
import type { Finding, RuleId } from '../finding.ts';
import type { CheckContext } from './context.ts';

/** What one rule has against an SK. Pure: the same context gives the same findings. */
export interface Rule {
  readonly id: RuleId;
  /** The gravest that its findings are. */
  readonly severity: Severity;
  readonly title: Text;
  /**
   * How far off, in metres, a change of one area's shape or words may change findings of another that do not name the first:
   * 0 = not at all; null = anywhere, so that the rule is always put to all areas (it must be cheap).
   */
  readonly reachMetres: number | null;
  /** All findings that name any of the areas (by index), each once. Yields null where it may be left alone for a while. */
  find(context: CheckContext, areas: readonly number[]): Iterable<Finding | null>;
}
