import type { AreaId } from '../../domain/delineation.ts';
import type { Bounds } from '../../geo/column.ts';
import { grownBounds } from '../../geo/grown-bounds.ts';
import type { Finding, RuleId } from '../finding.ts';
import type { CheckContext } from './context.ts';
import type { Rule } from './rule.ts';

/** Areas that changed since the last look: by id, with where they were and are. */
export interface Touched {
  readonly areas: ReadonlySet<AreaId>;
  readonly boxes: readonly Bounds[];
}

/** Asked between pieces of the work; resolves when it may go on. */
export type Breath = () => Promise<void>;

/**
 * The findings of an SK, kept from one look to the next. After an edit only what it can have changed is looked at again; the result
 * is that of looking at everything.
 */
export class CheckBook {
  private readonly rules: readonly Rule[];
  private findings: ReadonlyMap<RuleId, ReadonlyMap<string, Finding>> = new Map();
  /** Null: nothing was looked at yet. */
  private touched: Touched | null = null;

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
  }

  /** The SK has moved on. */
  touch({ areas, boxes }: Touched): void {
    if (this.touched === null) return;
    this.touched = {
      areas: new Set([...this.touched.areas, ...areas]),
      boxes: [...this.touched.boxes, ...boxes],
    };
  }

  /** All findings of the SK as `context` has it; what was touched while this ran is left for the next look. */
  async look(context: CheckContext, breath: Breath): Promise<readonly Finding[]> {
    const touched = this.touched;
    const before = this.findings;
    this.touched = { areas: new Set(), boxes: [] };
    const found = new Map<RuleId, Map<string, Finding>>();
    try {
      for (const rule of this.rules)
        found.set(rule.id, await lookAgain(rule, context, touched, before.get(rule.id), breath));
    } catch (cause) {
      this.touched = null;
      throw cause;
    }
    this.findings = found;
    return this.rules.flatMap(({ id }) => inOrder([...(found.get(id)?.values() ?? [])], context));
  }
}

async function lookAgain(
  rule: Rule,
  context: CheckContext,
  touched: Touched | null,
  before: ReadonlyMap<string, Finding> | undefined,
  breath: Breath,
): Promise<Map<string, Finding>> {
  const whole = touched === null || before === undefined || rule.reachMetres === null;
  if (!whole && touched.areas.size === 0) return new Map(before);
  const areas = whole ? allOf(context) : areasReached(rule.reachMetres, context, touched);
  const ids = new Set(areas.map((index) => context.area(index).id));
  const found = new Map<string, Finding>();
  if (!whole)
    for (const [key, finding] of before)
      if (!finding.areas.some((id) => ids.has(id) || touched.areas.has(id))) found.set(key, finding);
  // A rule that is put to all areas at once must see them at once.
  const batches = rule.reachMetres === null ? [areas] : areas.map((index) => [index]);
  for (const batch of batches) {
    for (const finding of rule.find(context, batch)) {
      if (finding !== null) found.set(finding.key, finding);
      await breath();
    }
    await breath();
  }
  return found;
}

const allOf = (context: CheckContext): number[] => Array.from({ length: context.count }, (_, i) => i);

function areasReached(reach: number, context: CheckContext, { areas, boxes }: Touched): number[] {
  const reached = new Set<number>();
  context.delineation.areas.forEach(({ id }, index) => {
    if (areas.has(id)) reached.add(index);
  });
  if (reach > 0)
    for (const box of boxes)
      for (const index of context.index.search(grownBounds(box, reach))) reached.add(index);
  return [...reached].sort((a, b) => a - b);
}

/** In the order of the areas, so that the list does not depend on what was looked at when. */
function inOrder(findings: readonly Finding[], context: CheckContext): readonly Finding[] {
  const place = new Map(context.delineation.areas.map(({ id }, index) => [id, index]));
  const rank = ({ areas }: Finding) =>
    Math.min(...areas.map((id) => place.get(id) ?? Number.MAX_SAFE_INTEGER));
  return findings.toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}
