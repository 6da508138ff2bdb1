import type { Timeline } from '../../comparison/timeline-types.ts';
import { type Target, targetPace } from './target-pace.ts';

/** Hectares at the end of a year: as they are, or as the target needs them. */
export interface YearBar {
  readonly year: number;
  readonly hectares: number;
  readonly kind: 'state' | 'needed';
}

/** More years than that ahead are not drawn one by one. */
const MOST_YEARS = 40;

/** The last state of each year, and for the years to come what an even pace would leave. */
export function yearBars(timeline: Timeline, target: Target): readonly YearBar[] {
  const last = new Map<number, number>();
  for (const { year, hectares } of timeline.states) if (year !== null) last.set(year, hectares);
  const bars = [...last].map(([year, hectares]): YearBar => ({ year, hectares, kind: 'state' }));
  const pace = targetPace(timeline, target);
  if (pace?.neededHa == null || pace.years > MOST_YEARS) return bars;
  for (let ahead = 1; ahead <= pace.years; ahead++)
    bars.push({
      year: pace.year + ahead,
      hectares: Math.max(pace.hectares - ahead * pace.neededHa, target.hectares),
      kind: 'needed',
    });
  return bars;
}
