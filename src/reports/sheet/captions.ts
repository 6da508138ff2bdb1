import { formatHectares } from '../../domain/format.ts';
import type { Mark } from '../drawing/drawing.ts';
import { type Box, text } from '../drawing/marks.ts';
import { cutText, fitText } from '../drawing/text-fit.ts';
import type { Report } from '../report.ts';
import { WORDS } from '../words.ts';
import type { Setting } from './block.ts';
import { INK } from './looks.ts';
import type { SheetView } from './map-content.ts';
import { plainText } from './plain-text.ts';
import { measure } from './type-sizes.ts';
import { SHEET_WORDS } from './words.ts';

/** Height of a caption over a map, in ems of its words. */
export const CAPTION_ROWS = 2.8;

/** What a map shows, and beneath it the hectares of that, over the map's frame. */
export function captionMarks(
  setting: Setting,
  report: Report,
  view: SheetView,
  unit: number | null,
  box: Box,
): readonly Mark[] {
  const { head, small } = setting.type;
  const { name, figures } = captionOf(report, view, unit);
  const look = measure(setting.fonts, head);
  // A figure is whole or it is not there.
  const figure = figures.find((words) => setting.fonts.width(words, small, 400) < box.width) ?? '';
  const shown = fitText(figure, box.width, look, small);
  const title = cutText(name, box.width, { ...look, weight: 700 });
  return [
    text([box.x, box.y + head * 1.05], title, { size: head, weight: 700, colour: INK }),
    text([box.x, box.y + head * 2.35], shown.text, { size: shown.size, colour: INK }),
  ];
}

/** "Perubahan: SK 2020 → SK 2024, berkurang 7,38 ha, bertambah 0,14 ha, tetap 4,84 ha": a map's caption in one line. */
export function mapCaption(report: Report, view: SheetView, unit: number | null): string {
  const { name, figures } = captionOf(report, view, unit);
  return `${name}, ${figures[0]}`;
}

/** A map's name, and its hectares at full length and shorter. */
function captionOf({ balance, heading, language }: Report, view: SheetView, unit: number | null) {
  const figures = unit === null ? balance.totals : unit < 0 ? balance.outside : balance.units[unit];
  if (view === 'change') {
    const { reducedHa, addedHa, remainingHa } = figures;
    const reduced = `${WORDS.reduced[language].toLowerCase()} ${formatHectares(reducedHa)}`;
    const added = `${WORDS.added[language].toLowerCase()} ${formatHectares(addedHa)}`;
    const remaining = `${WORDS.remaining[language].toLowerCase()} ${formatHectares(remainingHa)}`;
    return {
      name: `${SHEET_WORDS.change[language]}: ${plainText(heading.before)} → ${plainText(heading.after)}`,
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
