import type { Timeline } from '../../comparison/timeline-types.ts';
import { formatTwoDecimals } from '../../domain/format.ts';
import { targetDrawing } from '../charts/target.ts';
import { timelineDrawing } from '../charts/timeline.ts';
import { waterfallDrawing } from '../charts/waterfall.ts';
import type { Fonts } from '../drawing/fonts.ts';
import type { Report } from '../report.ts';
import { WORDS } from '../words.ts';
import { both, html, type Markup } from './markup.ts';
import { CHART, chart } from './sections.ts';
import { PAGE_WORDS } from './words.ts';

/** The story of the city in charts, and the table behind them. */
export function timelineSection(report: Report, timeline: Timeline, fonts: Fonts): Markup {
  const { language, presentation } = report;
  const { target } = presentation;
  const look = { ...CHART, fonts, language };
  const title = PAGE_WORDS.timeline[language];
  return html`<section aria-labelledby="timeline-title"><h2 id="timeline-title">${both(PAGE_WORDS.timeline)}</h2>
${chart('timeline', timelineDrawing(timeline, target, { ...look, height: 100 }), title, fonts)}
${chart('chain', waterfallDrawing({ kind: 'timeline', timeline }, { ...look, height: 100 }), title, fonts)}
${target === null ? '' : chart('target', targetDrawing(timeline, target, { ...look, height: 70 }), title, fonts)}
${timelineTable(timeline)}</section>`;
}

function timelineTable({ states, steps }: Timeline): Markup {
  const rows = states.map(({ name, statedHa, hectares }, index) => {
    const step = index === 0 ? null : steps[index - 1];
    const stated = statedHa === null ? '–' : formatTwoDecimals(statedHa);
    const figures = step === null ? null : step.figures;
    const moved = [figures?.reducedHa, figures?.addedHa, figures?.netHa].map(
      (value) => html`<td class="figure">${value === undefined ? '' : formatTwoDecimals(value)}</td>`,
    );
    return html`<tr><th scope="row">${name}</th><td class="figure">${stated}</td><td class="figure">${formatTwoDecimals(hectares)}</td><td>${step === null ? '' : both(PAGE_WORDS[step.kind])}</td>${moved}</tr>`;
  });
  return html`<div class="wide" tabindex="0" role="group" aria-labelledby="timeline-title"><table id="timeline-table"><thead><tr><th scope="col">${both(PAGE_WORDS.state)}</th><th scope="col" class="figure">${both(PAGE_WORDS.stated)}</th><th scope="col" class="figure">${both(PAGE_WORDS.drawn)}</th><th scope="col">${both(PAGE_WORDS.step)}</th><th scope="col" class="figure">${both(WORDS.reduced)}</th><th scope="col" class="figure">${both(WORDS.added)}</th><th scope="col" class="figure">${both(WORDS.net)}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
