import type { StateSummary } from '../../comparison/balance.ts';
import type { Source } from '../../domain/delineation.ts';
import { formatHectares } from '../../domain/format.ts';
import type { Text } from '../../domain/text.ts';
import { methodLine } from '../heading.ts';
import type { Report } from '../report.ts';
import { WORDS } from '../words.ts';
import { both, html, type Markup } from './markup.ts';
import { PAGE_WORDS } from './words.ts';

/** What the figures rest on: method, engine, tolerance, and the files with what they hold. */
export function methodSection(report: Report): Markup {
  const { balance, before, after, unitSource, papers, heading } = report;
  const method: Text = { id: methodLine(balance, 'id'), en: methodLine(balance, 'en') };
  const line = (word: Text, value: string | Markup) => html`<dt>${both(word)}</dt><dd>${value}</dd>`;
  return html`<section aria-labelledby="method-title"><h2 id="method-title">${both(PAGE_WORDS.method)}</h2>
<dl class="facts">${[
    line(WORDS.method, both(method)),
    line(WORDS.overlay, balance.method.overlay),
    line(WORDS.tolerance, `${balance.method.toleranceMetres} m`),
    line(WORDS.uncertainReduced, formatHectares(balance.totals.uncertainReducedHa)),
    line(WORDS.uncertainAdded, formatHectares(balance.totals.uncertainAddedHa)),
    line(WORDS.closingError, formatHectares(balance.totals.closingErrorHa)),
    ...(papers.source === '' ? [] : [line(PAGE_WORDS.history, papers.source)]),
    line(WORDS.date, heading.date),
  ]}</dl>
${side(before.state.name, before.source, balance.before)}${side(after.state.name, after.source, balance.after)}
${unitSource === null ? '' : html`<h3>${both(PAGE_WORDS.boundaries)}</h3><dl class="facts">${sourceLines(unitSource)}</dl>`}</section>`;
}

const side = (name: string, source: Source, summary: StateSummary): Markup =>
  html`<h3>${name}</h3><dl class="facts">${sourceLines(source)}${[
    fact(PAGE_WORDS.areas, String(summary.features)),
    fact(PAGE_WORDS.stated, summary.statedHa === null ? '–' : formatHectares(summary.statedHa)),
    fact(PAGE_WORDS.drawn, formatHectares(summary.drawnHa)),
    fact(PAGE_WORDS.covered, formatHectares(summary.dissolvedHa)),
    fact(PAGE_WORDS.twice, formatHectares(summary.overlapHa)),
  ]}</dl>`;

const sourceLines = ({ files, layers, crs }: Source): readonly Markup[] => [
  fact(PAGE_WORDS.files, [...files, ...(layers.length > 4 ? [] : layers)].join(', ')),
  fact(PAGE_WORDS.crs, crs),
];

const fact = (word: Text, value: string): Markup => html`<dt>${both(word)}</dt><dd>${value}</dd>`;
