import type { Figures, UnitBalance } from '../../comparison/balance.ts';
import { formatSigned, formatTwoDecimals } from '../../domain/format.ts';
import type { Text } from '../../domain/text.ts';
import type { Report } from '../report.ts';
import { WORDS } from '../words.ts';
import { both, html, type Markup } from './markup.ts';
import { type PageRow, pageRows } from './rows.ts';
import { PAGE_WORDS } from './words.ts';

type Cells = Figures & Pick<UnitBalance, 'statedBeforeHa' | 'statedAfterHa'>;

/** Columns of figures, and what they are called. */
const COLUMNS: readonly (readonly [keyof Cells, Text])[] = [
  ['statedBeforeHa', WORDS.statedBefore],
  ['beforeHa', WORDS.before],
  ['reducedHa', WORDS.reduced],
  ['remainingHa', WORDS.remaining],
  ['addedHa', WORDS.added],
  ['afterHa', WORDS.after],
  ['statedAfterHa', WORDS.statedAfter],
  ['netHa', WORDS.net],
];

/** The balance; a name leads to its place on the map. */
export function balanceSection(report: Report): Markup {
  const { balance } = report;
  const rows = pageRows(report);
  const without = balance.units.filter(({ beforeHa, afterHa }) => beforeHa === 0 && afterHa === 0).length;
  const hasPlaces = rows.some(({ balance: row }) => row.kecamatan !== null);
  const place = (markup: Markup) => (hasPlaces ? markup : html``);
  const totals: Cells = {
    ...balance.totals,
    statedBeforeHa: balance.before.statedHa,
    statedAfterHa: balance.after.statedHa,
  };
  return html`<section aria-labelledby="balance-title"><h2 id="balance-title">${both(PAGE_WORDS.table)}</h2>
<p class="quiet">${both(PAGE_WORDS.allInHectares)}</p>
<div class="wide" tabindex="0" role="group" aria-labelledby="balance-title"><table id="balance" class="sortable">
<thead><tr><th scope="col" data-sort="words">${both(WORDS.unit)}</th>${place(html`<th scope="col" data-sort="words">${both(WORDS.kecamatan)}</th>`)}${COLUMNS.map(([key, word]) => html`<th scope="col" class="figure" data-figure="${key}">${both(word)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => bodyRow(row, place(html`<td>${row.balance.kecamatan ?? ''}</td>`)))}</tbody>
<tfoot><tr><th scope="row">${both(WORDS.total)}</th>${place(html`<td></td>`)}${cells(totals)}</tr></tfoot>
</table></div>
${without === 0 ? '' : html`<p class="quiet">${without} ${both(WORDS.withoutGround)}</p>`}</section>`;
}

const bodyRow = ({ index, name, balance }: PageRow, place: Markup): Markup =>
  html`<tr><th scope="row"><a href="#map" data-row="${index}">${name}</a></th>${place}${cells(balance)}</tr>`;

const cells = (figures: Cells): readonly Markup[] =>
  COLUMNS.map(([key]) => cell(figures[key], key === 'netHa' ? formatSigned : formatTwoDecimals));

/** Sorted by the full figure, shown with two decimals. */
const cell = (hectares: number | null, shown: (value: number) => string): Markup =>
  hectares === null
    ? html`<td class="figure" data-value="-1">–</td>`
    : html`<td class="figure" data-value="${hectares}">${shown(hectares)}</td>`;
