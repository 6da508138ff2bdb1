import type { Severity } from '../../../../domain/note.ts';
import { type EditedAreas, isInherited } from '../../../../project/attributes/origin.ts';
import type { Finding, RuleId } from '../../../../project/finding.ts';

export type Origin = 'all' | 'new' | 'inherited';

export interface SortedFinding {
  readonly finding: Finding;
  readonly inherited: boolean;
}

export interface FindingGroup {
  readonly rule: RuleId;
  readonly worst: Severity;
  readonly findings: readonly SortedFinding[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

export const withOrigin = (findings: readonly Finding[], edited: EditedAreas): readonly SortedFinding[] =>
  findings.map((finding) => ({ finding, inherited: isInherited(finding, edited) }));

export const ofOrigin = (findings: readonly SortedFinding[], origin: Origin): readonly SortedFinding[] =>
  origin === 'all' ? findings : findings.filter(({ inherited }) => inherited === (origin === 'inherited'));

/** One group a rule, the gravest rules first; new faults before those the file came with. */
export function groupByRule(findings: readonly SortedFinding[]): readonly FindingGroup[] {
  const groups = new Map<RuleId, SortedFinding[]>();
  for (const each of findings) {
    const group = groups.get(each.finding.rule);
    if (group) group.push(each);
    else groups.set(each.finding.rule, [each]);
  }
  return Array.from(
    groups,
    ([rule, group]): FindingGroup => ({
      rule,
      worst: ORDER.find((severity) => group.some(({ finding }) => finding.severity === severity)) ?? 'info',
      findings: group.toSorted(
        (a, b) =>
          ORDER.indexOf(a.finding.severity) - ORDER.indexOf(b.finding.severity) ||
          Number(a.inherited) - Number(b.inherited),
      ),
    }),
  ).toSorted((a, b) => ORDER.indexOf(a.worst) - ORDER.indexOf(b.worst));
}

/**
 * Findings whose cures can be written at once: no two are about the same area, for a cure is made for the shapes as they are.
 * The rest can be cured after the next check.
 */
export function mendableTogether(findings: readonly SortedFinding[]): readonly Finding[] {
  const taken = new Set<string>();
  return findings.flatMap(({ finding }) => {
    if (!finding.mend) return [];
    const about = [...finding.areas, ...finding.mend.shapes.map(({ area }) => area)];
    if (about.some((area) => taken.has(area))) return [];
    for (const area of about) taken.add(area);
    return [finding];
  });
}
