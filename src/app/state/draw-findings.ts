import type { AreaId } from '../../domain/delineation.ts';
import type { Finding } from '../../project/finding.ts';
import { drawnIn } from '../commands/drawn.ts';
import { useDraw } from './draw.ts';
import { drawWorker } from './draw-worker.ts';
import { project } from './project.ts';

/** Milliseconds without an act before its surroundings are checked, and before everything is. */
const QUIET = 350;
const VERY_QUIET = 3000;

let touched = new Set<AreaId>();
let soon: ReturnType<typeof setTimeout> | undefined;
let later: ReturnType<typeof setTimeout> | undefined;
let turn = 0;

/** Checks what was touched once hands rest, and after a while everything: a cure here may have cured a neighbour's fault. */
export function checkSoon(areas: Iterable<AreaId>): void {
  for (const area of areas) touched.add(area);
  clearTimeout(soon);
  clearTimeout(later);
  soon = setTimeout(() => void checkTouched(), QUIET);
  later = setTimeout(() => void checkAll(), VERY_QUIET);
}

export function stopChecks(): void {
  clearTimeout(soon);
  clearTimeout(later);
  touched = new Set();
  turn++;
  useDraw.setState({ findings: null, findingsOf: null });
}

export async function checkAll(): Promise<void> {
  const mine = ++turn;
  const findingsOf = drawnIn(project.getState().document);
  const findings = await drawWorker.check(null).catch(() => null);
  if (mine === turn && findings) useDraw.setState({ findings, findingsOf });
}

async function checkTouched(): Promise<void> {
  const { findings: known } = useDraw.getState();
  const areas = touched;
  touched = new Set();
  if (known === null) return checkAll();
  const mine = ++turn;
  const findingsOf = drawnIn(project.getState().document);
  const found = await drawWorker.check([...areas]).catch(() => null);
  if (found === null) return;
  // Another check has begun meanwhile: what this one looked at is looked at again with it.
  if (mine !== turn) {
    for (const area of areas) touched.add(area);
    return;
  }
  useDraw.setState({ findings: withFound(known, found, areas), findingsOf });
}

/** What is known of areas that were not touched, and what was found now. */
function withFound(
  known: readonly Finding[],
  found: readonly Finding[],
  areas: ReadonlySet<AreaId>,
): readonly Finding[] {
  const keys = new Set(found.map(({ key }) => key));
  const kept = known.filter(
    (finding) => !keys.has(finding.key) && !finding.areas.some((id) => areas.has(id)),
  );
  return [...kept, ...found];
}
