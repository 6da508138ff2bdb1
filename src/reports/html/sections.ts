import { formatTwoDecimals } from '../../domain/format.ts';
import type { Note } from '../../domain/note.ts';
import type { Text } from '../../domain/text.ts';
import { waterfallDrawing } from '../charts/waterfall.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { svgOf } from '../drawing/svg.ts';
import type { Report } from '../report.ts';
import { WORDS } from '../words.ts';
import { both, html, type Markup, raw } from './markup.ts';
import { PAGE_FONTS } from './page-fonts.ts';
import { PAGE_WORDS, SEVERITY_WORDS } from './words.ts';

/** The big numbers, and the waterfall from the one state to the other. */
export function numbersSection(report: Report, fonts: Fonts): Markup {
  const { balance, heading } = report;
  const { totals } = balance;
  const same = (name: string): Text => ({ id: name, en: name });
  const number = (kind: string, figure: string, words: Text) =>
    html`<div class="number ${kind}"><dt>${both(words)}</dt><dd>${figure} <span class="unit">ha</span></dd></div>`;
  return html`<section aria-labelledby="numbers-title"><h2 id="numbers-title" class="unseen">${both(PAGE_WORDS.numbers)}</h2>
<dl class="numbers">${[
    number('before', formatTwoDecimals(totals.beforeHa), same(heading.before)),
    number('reduced', formatTwoDecimals(totals.reducedHa), WORDS.reduced),
    number('remaining', formatTwoDecimals(totals.remainingHa), WORDS.remaining),
    number('added', formatTwoDecimals(totals.addedHa), WORDS.added),
    number('after', formatTwoDecimals(totals.afterHa), same(heading.after)),
  ]}</dl>
${chart('waterfall', waterfall(report, fonts), `${WORDS.title[report.language]}: ${heading.before} → ${heading.after}`, fonts)}</section>`;
}

function waterfall({ heading, balance, language }: Report, fonts: Fonts): Drawing {
  return waterfallDrawing(
    { kind: 'balance', before: heading.before, after: heading.after, totals: balance.totals },
    { ...CHART, height: 72, fonts, language },
  );
}

export const CHART = { width: 240, textSize: 3.8 } as const;

export const chart = (id: string, drawing: Drawing, title: string, fonts: Fonts): Markup =>
  html`<figure class="chart" tabindex="0">${raw(svgOf(drawing, { fontFamily: PAGE_FONTS, title, idPrefix: id, fonts }))}</figure>`;

/** What was found in the files and in the figures, worst first. */
export function issuesSection({ balance }: Report): Markup {
  const order = ['error', 'warning', 'info'] as const;
  const sorted = order.flatMap((severity) => balance.issues.filter((note) => note.severity === severity));
  const list =
    sorted.length === 0
      ? html`<p>${both(PAGE_WORDS.noIssues)}</p>`
      : html`<ul class="issues">${sorted.map(issue)}</ul>`;
  return html`<section aria-labelledby="issues-title"><h2 id="issues-title">${both(PAGE_WORDS.issues)} (${sorted.length})</h2>${list}</section>`;
}

const issue = ({ severity, message, place }: Note): Markup =>
  html`<li class="${severity}"><strong>${both(SEVERITY_WORDS[severity])}</strong> ${both(message)}${place.file === undefined ? '' : html` <span class="quiet">${place.file}</span>`}</li>`;
