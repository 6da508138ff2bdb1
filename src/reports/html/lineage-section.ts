import type { Lineage } from '../../comparison/balance.ts';
import { formatTwoDecimals } from '../../domain/format.ts';
import { areaCounts } from '../area-counts.ts';
import { LINEAGE_NAMES } from '../lineage-names.ts';
import type { Report, ReportSide } from '../report.ts';
import { WORDS } from '../words.ts';
import { both, html, type Markup } from './markup.ts';
import { type PageRow, pageRows } from './rows.ts';
import { PAGE_WORDS } from './words.ts';

/** What became of every area, in a part of its own for each kelurahan. */
export function lineageSection(report: Report): Markup {
  const labels = [labelsOf(report.before), labelsOf(report.after)] as const;
  return html`<section aria-labelledby="lineage-title"><h2 id="lineage-title">${both(PAGE_WORDS.lineage)}</h2>
<p class="quiet">${both(PAGE_WORDS.lineageHelp)}</p>
${pageRows(report).map((row) => unitLineage(report, row, labels))}</section>`;
}

type Labels = ReadonlyMap<string, string>;

const labelsOf = ({ state }: ReportSide): Labels =>
  new Map(state.ids.map((id, index) => [id, state.labels[index]]));

function unitLineage(report: Report, { name, unit }: PageRow, labels: readonly [Labels, Labels]): Markup {
  const lines = report.balance.areas.filter((line) => line.unit === unit);
  const counts = areaCounts(report.balance, unit).map(
    ({ kind, count }) => html` <span class="count">${count} ${both(LINEAGE_NAMES[kind])}</span>`,
  );
  const { before, after } = report.heading;
  return html`<details><summary><strong>${name}</strong>${counts}</summary>
<div class="wide" tabindex="0" role="group" aria-label="${name}"><table>
<thead><tr><th scope="col">${before}</th><th scope="col">${both(PAGE_WORDS.became)}</th><th scope="col">${after}</th><th scope="col" class="figure">${both(WORDS.before)}</th><th scope="col" class="figure">${both(WORDS.reduced)}</th><th scope="col" class="figure">${both(WORDS.remaining)}</th><th scope="col" class="figure">${both(WORDS.added)}</th><th scope="col" class="figure">${both(WORDS.after)}</th></tr></thead>
<tbody>${lines.map((line) => lineRow(line, labels))}</tbody></table></div></details>`;
}

function lineRow(line: Lineage, [before, after]: readonly [Labels, Labels]): Markup {
  const names = (ids: readonly string[], labels: Labels) =>
    ids.length === 0 ? '–' : ids.map((id) => labels.get(id) ?? id).join('; ');
  const figures = [line.beforeHa, line.reducedHa, line.remainingHa, line.addedHa, line.afterHa];
  return html`<tr><td>${names(line.before, before)}</td><td>${both(LINEAGE_NAMES[line.kind])}</td><td>${names(line.after, after)}</td>${figures.map((hectares) => html`<td class="figure">${formatTwoDecimals(hectares)}</td>`)}</tr>`;
}
