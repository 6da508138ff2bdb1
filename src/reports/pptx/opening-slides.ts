import { formatTwoDecimals } from '../../domain/format.ts';
import { waterfallDrawing } from '../charts/waterfall.ts';
import type { Fonts } from '../drawing/fonts.ts';
import type { Report } from '../report.ts';
import type { Scene } from '../scenes.ts';
import { mapDrawing } from '../sheet/map-drawing.ts';
import { WORDS } from '../words.ts';
import { CONTENT, type Deck, MARGIN, TITLE_BOX, TITLE_LOOK, type Words } from './deck.ts';
import { signed } from './figures.ts';
import { addFoot, FOOT_TOP } from './frame.ts';
import { changeLegend, LEGEND_HEIGHT } from './legend.ts';
import { speakerNotes } from './notes.ts';
import { SIZES, SLIDE_COLOURS } from './theme.ts';
import { SLIDE } from './units.ts';

const LEFT_WIDTH = 128;

/** The city, the two states, the big numbers and where they come from; then the city's map. */
export function addOpening(deck: Deck, report: Report, scene: Scene, fonts: Fonts): void {
  addNumbers(deck, report, scene, fonts);
  addCityMap(deck, report, fonts);
}

function addNumbers(deck: Deck, report: Report, scene: Scene, fonts: Fonts): void {
  const { heading, balance, language } = report;
  const { totals } = balance;
  const slide = deck.slide(
    { text: heading.title, size: 17, bold: true, valign: 'top' },
    { x: MARGIN, y: 25, width: LEFT_WIDTH, height: 36 },
    speakerNotes(report, scene),
  );
  slide.words(
    WORDS.title[language],
    { x: MARGIN, y: 13, width: LEFT_WIDTH, height: 9 },
    {
      size: SIZES.label,
      colour: SLIDE_COLOURS.accent,
      bold: true,
    },
  );
  slide.words(
    `${heading.before} → ${heading.after}`,
    { x: MARGIN, y: 62, width: LEFT_WIDTH, height: 12 },
    {
      size: SIZES.text,
      colour: SLIDE_COLOURS.quiet,
    },
  );
  const figures: readonly (readonly [string, string, string])[] = [
    [`−${formatTwoDecimals(totals.reducedHa)}`, WORDS.reduced[language], SLIDE_COLOURS.reduced],
    [`+${formatTwoDecimals(totals.addedHa)}`, WORDS.added[language], SLIDE_COLOURS.added],
    [formatTwoDecimals(totals.remainingHa), WORDS.remaining[language], SLIDE_COLOURS.remaining],
    [signed(totals.netHa), WORDS.net[language], SLIDE_COLOURS.ink],
  ];
  figures.forEach(([figure, words, colour], index) => {
    const box = { x: MARGIN, y: 80 + index * 23, width: LEFT_WIDTH, height: 20 };
    slide.words(figureWords(figure, words, colour), box, { size: SIZES.text });
  });
  const chart = { x: MARGIN + LEFT_WIDTH + 8, y: 16 };
  const drawing = waterfallDrawing(
    { kind: 'balance', before: heading.before, after: heading.after, totals },
    {
      width: SLIDE.width - chart.x - MARGIN,
      height: FOOT_TOP - chart.y - 6,
      fonts,
      language,
      textSize: SIZES.label,
    },
  );
  slide.drawing(drawing, { ...chart, name: 'Grafik air terjun' });
  addFoot(slide, report, deck.count);
}

const figureWords = (figure: string, words: string, colour: string): readonly Words[] => [
  { text: figure, size: 15.5, bold: true, colour },
  { text: ` ha ${words.toLowerCase()}`, size: SIZES.text, colour: SLIDE_COLOURS.quiet },
];

function addCityMap(deck: Deck, report: Report, fonts: Fonts): void {
  const { heading, language } = report;
  const title = language === 'id' ? 'Peta perubahan' : 'Map of change';
  const slide = deck.slide(
    { text: `${title}: ${heading.before} → ${heading.after}`, ...TITLE_LOOK },
    TITLE_BOX,
    speakerNotes(report, null),
  );
  const y = TITLE_BOX.y + TITLE_BOX.height + 3;
  const height = FOOT_TOP - y - LEGEND_HEIGHT - 4;
  slide.drawing(
    mapDrawing(
      report,
      { view: 'change', unit: null, width: CONTENT.width, height, plane: 'utm', furniture: false },
      fonts,
    ),
    { x: MARGIN, y, name: title },
  );
  slide.drawing(changeLegend(report, CONTENT.width, fonts), {
    x: MARGIN,
    y: y + height + 2,
    name: 'Legenda',
  });
  addFoot(slide, report, deck.count);
}
