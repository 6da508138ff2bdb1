import type { ChangeBalance, Figures, StateSummary } from '../comparison/balance.ts';
import { formatHectares, formatTwoDecimals } from '../domain/format.ts';
import type { Language } from '../domain/text.ts';
import type { ReportHeading } from './heading.ts';
import { methodLine } from './heading.ts';
import { outsideWord, WORDS } from './words.ts';

const FIGURES = [
  [WORDS.before, 'beforeHa'],
  [WORDS.after, 'afterHa'],
  [WORDS.remaining, 'remainingHa'],
  [WORDS.reduced, 'reducedHa'],
  [WORDS.added, 'addedHa'],
  [WORDS.net, 'netHa'],
] as const;

/** The balance as plain text for a terminal: hectares with two decimals, rows without any ground are counted, not listed. */
export function balanceTable(
  balance: ChangeBalance,
  heading: ReportHeading,
  language: Language = 'id',
): string {
  const shown = balance.units.filter(hasGround);
  const rows = [
    [WORDS.unit[language], ...FIGURES.map(([word]) => word[language])],
    ...shown.map((unit) => [plain(unit.name), ...figureCells(unit)]),
    ...(hasGround(balance.outside)
      ? [[outsideWord(balance)[language], ...figureCells(balance.outside)]]
      : []),
    [WORDS.total[language], ...figureCells(balance.totals)],
  ];
  const [names, ...body] = aligned(rows);
  const rule = '-'.repeat(names.length);
  const total = body.pop() ?? '';
  const hidden = balance.units.length - shown.length;
  const left = hidden === 0 ? [] : [`${hidden} ${WORDS.withoutGround[language]}`];
  const lines = [...headingLines(balance, heading, language), '', names, rule, ...body, rule, total, ...left];
  return `${lines.join('\n')}\n`;
}

function headingLines(balance: ChangeBalance, heading: ReportHeading, language: Language): string[] {
  const { totals, method } = balance;
  const tolerance = `${method.toleranceMetres.toLocaleString('id-ID')} m`;
  const uncertain = [
    `${WORDS.uncertainReduced[language]} ${formatHectares(totals.uncertainReducedHa)}`,
    `${WORDS.uncertainAdded[language].toLowerCase()} ${formatHectares(totals.uncertainAddedHa)}`,
  ];
  return [
    `${WORDS.title[language]}: ${plain(heading.title)} (ha), ${heading.date}`,
    `${WORDS.before[language]}: ${summaryLine(heading.before, balance.before, language)}`,
    `${WORDS.after[language]}: ${summaryLine(heading.after, balance.after, language)}`,
    `${WORDS.method[language]}: ${methodLine(balance, language)}`,
    `${WORDS.tolerance[language]}: ${tolerance}. ${uncertain.join(', ')}`,
    ...(heading.illustrative ? [WORDS.illustrative[language]] : []),
  ];
}

function summaryLine(name: string, summary: StateSummary, language: Language): string {
  const parts = [
    `${summary.features} ${WORDS.polygons[language]}`,
    `${formatHectares(summary.drawnHa)} ${WORDS.drawn[language]}`,
    `${formatHectares(summary.overlapHa)} ${WORDS.drawnTwice[language]}`,
    ...(summary.statedHa === null ? [] : [`${formatHectares(summary.statedHa)} ${WORDS.stated[language]}`]),
  ];
  return `${plain(name)} (${parts.join('; ')})`;
}

const hasGround = ({ beforeHa, afterHa }: Figures): boolean => beforeHa !== 0 || afterHa !== 0;

const figureCells = (figures: Figures): string[] => FIGURES.map(([, key]) => formatTwoDecimals(figures[key]));

/** Names come from files: a control character in one could drive the terminal. */
const plain = (text: string): string => text.replace(/\p{C}/gu, ' ');

/** First column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  );
}
