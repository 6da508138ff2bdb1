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
import { SHEET_WORDS } from './words.ts';

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
  const { name, figures } = captionOf(report, view, unit);
  const y = box.y + head * 1.05;
  const fits = (figure: string): boolean =>
    setting.fonts.width(figure, small, 400) + setting.fonts.width(name, head, 700) + head < box.width;
  const figure = figures.find(fits) ?? '';
  const shown = fitText(figure, box.width * 0.72, measure(setting.fonts, head), small);
  const left = box.width - setting.fonts.width(shown.text, shown.size, 400) - head;
  const title = cutText(name, left, measure(setting.fonts, head, 700));
  return [
    text([box.x, y], title, { size: head, weight: 700, colour: INK }),
    text([box.x + box.width, y], shown.text, { size: shown.size, anchor: 'end', colour: SOFT_INK }),
  ];
}

/** A map's name and its hectares, at full length and shorter: a figure is whole or it is not there. */
function captionOf({ balance, heading, language }: Report, view: SheetView, unit: number | null) {
  const figures = unit === null ? balance.totals : unit < 0 ? balance.outside : balance.units[unit];
  if (view === 'change') {
    const { reducedHa, addedHa, remainingHa } = figures;
    const reduced = `${WORDS.reduced[language].toLowerCase()} ${formatHectares(reducedHa)}`;
    const added = `${WORDS.added[language].toLowerCase()} ${formatHectares(addedHa)}`;
    const remaining = `${WORDS.remaining[language].toLowerCase()} ${formatHectares(remainingHa)}`;
    return {
      name: SHEET_WORDS.change[language],
      figures: [[reduced, added, remaining].join(', '), [reduced, added].join(', ')],
    };
  }
  return view === 'before'
    ? {
        name: `${WORDS.before[language]}: ${plainText(heading.before)}`,
        figures: [formatHectares(figures.beforeHa)],
      }
    : {
        name: `${WORDS.after[language]}: ${plainText(heading.after)}`,
        figures: [formatHectares(figures.afterHa)],
      };
}
