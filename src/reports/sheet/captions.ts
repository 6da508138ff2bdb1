import { formatHectares } from '../../domain/format.ts';
import type { Mark } from '../drawing/drawing.ts';
import { type Box, text } from '../drawing/marks.ts';
import { cutText, fitText } from '../drawing/text-fit.ts';
import type { Report } from '../report.ts';
import { WORDS } from '../words.ts';
import type { Setting } from './block.ts';
import { INK, SOFT_INK } from './looks.ts';
import type { SheetView } from './map-content.ts';
import { plainText } from './plain-text.ts';
import { measure } from './type-sizes.ts';

/** Height of a caption over a map, in ems of its words. */
export const CAPTION_ROWS = 1.5;

/** What a map shows, and the hectares of it, over the map's frame. */
export function captionMarks(
  setting: Setting,
  report: Report,
  view: SheetView,
  unit: number | null,
  box: Box,
): readonly Mark[] {
  const { head, small } = setting.type;
  const { name, figure } = captionOf(report, view, unit);
  const y = box.y + head * 1.05;
  const shown = fitText(figure, box.width * 0.62, measure(setting.fonts, head), small);
  const left = box.width - setting.fonts.width(shown.text, shown.size, 400) - head;
  const title = cutText(name, left, measure(setting.fonts, head, 700));
  return [
    text([box.x, y], title, { size: head, weight: 700, colour: INK }),
    text([box.x + box.width, y], shown.text, { size: shown.size, anchor: 'end', colour: SOFT_INK }),
  ];
}

function captionOf({ balance, heading, language }: Report, view: SheetView, unit: number | null) {
  const figures = unit === null ? balance.totals : unit < 0 ? balance.outside : balance.units[unit];
  const word = (key: 'before' | 'after'): string => WORDS[key][language];
  if (view === 'change') {
    const parts = [
      `${WORDS.reduced[language]} ${formatHectares(figures.reducedHa)}`,
      `${WORDS.added[language].toLowerCase()} ${formatHectares(figures.addedHa)}`,
      `${WORDS.remaining[language].toLowerCase()} ${formatHectares(figures.remainingHa)}`,
    ];
    return { name: language === 'id' ? 'Perubahan' : 'Change', figure: parts.join(', ') };
  }
  return view === 'before'
    ? { name: `${word('before')}: ${plainText(heading.before)}`, figure: formatHectares(figures.beforeHa) }
    : { name: `${word('after')}: ${plainText(heading.after)}`, figure: formatHectares(figures.afterHa) };
}
