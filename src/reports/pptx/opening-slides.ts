import { formatSigned, formatTwoDecimals } from '../../domain/format.ts';
import { waterfallDrawing } from '../charts/waterfall.ts';
import { cityMap, RING_WORDS } from '../city-map.ts';
import type { Fonts } from '../drawing/fonts.ts';
import type { Report } from '../report.ts';
import type { Scene } from '../scenes.ts';
import { unitsByChange } from '../units-by-change.ts';
import { WORDS } from '../words.ts';
import {
  type Deck,
  MARGIN,
  type Slide,
  type TableColumn,
  type TableRow,
  TITLE_BOX,
  TITLE_LOOK,
  type Words,
} from './deck.ts';
import { addFoot, FOOT_TOP } from './frame.ts';
import { changeLegend, LEGEND_HEIGHT } from './legend.ts';
import { addLogo } from './logo.ts';
import { speakerNotes } from './notes.ts';
import { MAP_TYPE, SIZES, SLIDE_COLOURS } from './theme.ts';
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
    { text: heading.title, size: titleSize(heading.title, fonts), bold: true },
    { x: MARGIN, y: 22, width: LEFT_WIDTH, height: 34 },
    speakerNotes(report, scene),
  );
  addHead(slide, report, fonts);
  slide.words(
    `${heading.before} → ${heading.after}`,
    { x: MARGIN, y: 57, width: LEFT_WIDTH, height: 12 },
    {
      size: SIZES.text,
      colour: SLIDE_COLOURS.quiet,
    },
  );
  const figures: readonly (readonly [string, string, string])[] = [
    [formatSigned(-totals.reducedHa), WORDS.reduced[language], SLIDE_COLOURS.reduced],
    [formatSigned(totals.addedHa), WORDS.added[language], SLIDE_COLOURS.added],
    [formatTwoDecimals(totals.remainingHa), WORDS.remaining[language], SLIDE_COLOURS.remaining],
    [formatSigned(totals.netHa), WORDS.net[language], SLIDE_COLOURS.ink],
  ];
  figures.forEach(([figure, words, colour], index) => {
    const box = { x: MARGIN, y: 76 + index * 24, width: LEFT_WIDTH, height: 20 };
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

const LOGO = { x: MARGIN, y: 8, width: 30, height: 15 } as const;

/** Logo, who presents, and what. */
function addHead(slide: Slide, { papers, language }: Report, fonts: Fonts): void {
  const logo = addLogo(slide, papers.logo, LOGO);
  const x = MARGIN + (logo === 0 ? 0 : logo + 4);
  const width = MARGIN + LEFT_WIDTH - x;
  const agency = papers.agency || papers.government;
  if (agency !== '') {
    const wide = fonts.width(agency, SIZES.small, 400);
    const size = SIZES.small * Math.min(1, width / wide);
    slide.words(agency, { x, y: 7.5, width, height: 6 }, { size, colour: SLIDE_COLOURS.quiet });
  }
  const look = { size: SIZES.label, colour: SLIDE_COLOURS.accent, bold: true } as const;
  slide.words(WORDS.title[language], { x, y: 13.5, width, height: 9 }, look);
}

/** On one line where it can be, on two otherwise. */
function titleSize(title: string, fonts: Fonts): number {
  const wide = fonts.width(title, LARGEST_TITLE, 700);
  return wide <= LEFT_WIDTH ? LARGEST_TITLE : Math.max(SIZES.title, (LARGEST_TITLE * LEFT_WIDTH) / wide);
}

const LARGEST_TITLE = 18;

const figureWords = (figure: string, words: string, colour: string): readonly Words[] => [
  { text: figure, size: 15.5, bold: true, colour },
  { text: ` ha ${words.toLowerCase()}`, size: SIZES.text, colour: SLIDE_COLOURS.quiet },
];

/** The map of the city, beside the kelurahan where most has changed. */
function addCityMap(deck: Deck, report: Report, fonts: Fonts): void {
  const { heading, language } = report;
  const title = language === 'id' ? 'Peta perubahan' : 'Map of change';
  const slide = deck.slide(
    { text: title, ...TITLE_LOOK },
    { ...TITLE_BOX, width: LEFT_WIDTH },
    speakerNotes(report, null),
  );
  const states = { x: MARGIN, y: TITLE_BOX.y + TITLE_BOX.height, width: LEFT_WIDTH, height: 11 };
  slide.words(`${heading.before} → ${heading.after}`, states, {
    size: SIZES.text,
    colour: SLIDE_COLOURS.quiet,
  });
  slide.table(largestColumns(report), largestRows(report), {
    x: MARGIN,
    y: states.y + states.height + 8,
    rowHeight: 11.5,
    size: SIZES.label,
  });
  const x = MARGIN + LEFT_WIDTH + 8;
  const width = SLIDE.width - x - MARGIN;
  const height = FOOT_TOP - MARGIN - LEGEND_HEIGHT - 5;
  const map = cityMap(report, { view: 'change', width, height, typeScale: MAP_TYPE.city }, fonts);
  slide.drawing(map.drawing, { x, y: MARGIN, name: title });
  if (map.hasRings) addRingNote(slide, report);
  slide.drawing(changeLegend(report, width, fonts), { x, y: MARGIN + height + 2, name: 'Legenda' });
  addFoot(slide, report, deck.count);
}

/** In words, beneath the table: the row of the legend is full. */
const addRingNote = (slide: Slide, { language }: Report): void =>
  slide.words(
    `○ ${RING_WORDS[language]}`,
    { x: MARGIN, y: FOOT_TOP - LEGEND_HEIGHT - 3, width: LEFT_WIDTH, height: LEGEND_HEIGHT },
    { size: SIZES.small, colour: SLIDE_COLOURS.quiet },
  );

const LARGEST_SHOWN = 8;

const largestColumns = ({ language }: Report): readonly TableColumn[] => [
  { heading: WORDS.unit[language], width: 56, align: 'left' },
  { heading: `${WORDS.reduced[language]} (ha)`, width: 35, align: 'right' },
  { heading: `${WORDS.added[language]} (ha)`, width: 37, align: 'right' },
];

const largestRows = ({ balance }: Report): readonly TableRow[] =>
  unitsByChange(balance)
    .filter((unit) => unit >= 0)
    .slice(0, LARGEST_SHOWN)
    .map((unit) => balance.units[unit])
    .map(({ name, reducedHa, addedHa }) => ({
      cells: [name, formatTwoDecimals(reducedHa), formatTwoDecimals(addedHa)],
    }));
