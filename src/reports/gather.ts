import { compareStates } from '../comparison/compare.ts';
import type { Watch } from '../comparison/progress.ts';
import { strikeTimeline } from '../comparison/timeline.ts';
import type { Report } from './report.ts';
import type { ReportSource } from './report-source.ts';

/**
 * Computes all that a report says: the one place where papers get their figures. Issues begin with what the intake
 * found in the files. Throws only the signal's reason.
 */
export async function gatherReport(source: ReportSource, watch: Watch = {}): Promise<Report> {
  const { title, date, language, before, after, units, unitSource, illustrative, papers, presentation } =
    source;
  const { balance, ground } = await compareStates(before.state, after.state, units, source.options, watch);
  const timeline = source.timeline && (await strikeTimeline(source.timeline, units, source.options, watch));
  return {
    heading: { title, before: before.state.name, after: after.state.name, date, illustrative },
    language,
    before,
    after,
    units,
    unitSource,
    balance: { ...balance, issues: [...source.found, ...balance.issues] },
    ground,
    timeline,
    papers,
    presentation,
  };
}
