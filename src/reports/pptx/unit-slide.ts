import type { UnitBalance } from '../../comparison/balance.ts';
import { formatHectares, formatTwoDecimals } from '../../domain/format.ts';
import { areaCountLine } from '../area-counts.ts';
import type { Fonts } from '../drawing/fonts.ts';
import type { Report } from '../report.ts';
import type { Scene } from '../scenes.ts';
import { mapDrawing } from '../sheet/map-drawing.ts';
import { outsideWord, WORDS } from '../words.ts';
import { type Deck, MARGIN, type Slide, type Words } from './deck.ts';
import { heroFigure } from './figures.ts';
import { addFoot, FOOT_TOP } from './frame.ts';
import { changeLegend, LEGEND_HEIGHT } from './legend.ts';
import { speakerNotes } from './notes.ts';
import { MAP_TYPE, SIZES, SLIDE_COLOURS } from './theme.ts';
import { SLIDE } from './units.ts';

const PANEL_WIDTH = 116;

/** One kelurahan: its map, and its numbers with what they are made of. */
export function addUnit(deck: Deck, report: Report, scene: Scene & { kind: 'unit' }, fonts: Fonts): void {
  const { balance, heading, language } = report;
  const row = scene.unit < 0 ? balance.outside : balance.units[scene.unit];
  const name = scene.unit < 0 ? outsideWord(balance)[language] : row.name;
  const slide = deck.slide(
    { text: name, size: nameSize(name, fonts), bold: true, valign: 'top' },
    { x: MARGIN, y: 25, width: PANEL_WIDTH, height: 26 },
    speakerNotes(report, scene, [...changeLines(report, row), ...reasonLines(report, row, scene.unit)]),
  );
  const place = row.kecamatan === null ? heading.title : `${heading.title} · Kec. ${row.kecamatan}`;
  slide.words(
    place,
    { x: MARGIN, y: 12, width: PANEL_WIDTH, height: 11 },
    {
      size: SIZES.label,
      colour: SLIDE_COLOURS.quiet,
      valign: 'bottom',
    },
  );
  addFigures(slide, report, row, scene.unit);
  addMap(slide, report, scene.unit, name, fonts);
  addFoot(slide, report, deck.count);
}

/** On one line if a smaller size makes it fit, on two otherwise. */
function nameSize(name: string, fonts: Fonts): number {
  const wide = fonts.width(name, SIZES.title, 700);
  return wide <= PANEL_WIDTH ? SIZES.title : Math.max(SIZES.large, (SIZES.title * PANEL_WIDTH) / wide);
}

function addFigures(slide: Slide, report: Report, row: UnitBalance, unit: number): void {
  const { language } = report;
  const hero = heroFigure(row);
  const full = { x: MARGIN, width: PANEL_WIDTH };
  slide.words(
    hero.figure,
    { ...full, y: 50, height: 31 },
    {
      size: hero.figure.length > 7 ? 24 : SIZES.hero - 2,
      bold: true,
      colour: hero.colour,
    },
  );
  slide.words(
    hero.words[language],
    { ...full, y: 80, height: 10 },
    {
      size: 8,
      bold: true,
      colour: hero.colour,
    },
  );
  slide.words(balanceWords(report, row), { ...full, y: 94, height: 40 }, { size: SIZES.text, valign: 'top' });
  const reasons = reasonLines(report, row, unit).map((text): Words => ({ text, end: true }));
  slide.words(
    reasons,
    { ...full, y: 139, height: FOOT_TOP - 141 },
    {
      size: 5,
      colour: SLIDE_COLOURS.quiet,
      valign: 'top',
    },
  );
}

/** "18,42 ha pada SK 2016", "11,20 ha berkurang", "7,22 ha tetap", "6,40 ha bertambah", "13,62 ha pada SK 2020". */
function balanceWords({ heading, language }: Report, row: UnitBalance): readonly Words[] {
  const at = language === 'id' ? 'pada' : 'in';
  const strong = (hectares: number, colour?: string): Words => ({
    text: `${formatTwoDecimals(hectares)} ha `,
    bold: true,
    ...(colour === undefined ? {} : { colour }),
  });
  const parts = [
    { kind: 'reduced', hectares: row.reducedHa, colour: SLIDE_COLOURS.reduced },
    { kind: 'remaining', hectares: row.remainingHa, colour: REMAINING_TEXT },
    { kind: 'added', hectares: row.addedHa, colour: SLIDE_COLOURS.added },
  ] as const;
  const middle = parts.flatMap(({ kind, hectares, colour }) => [
    strong(hectares, colour),
    { text: WORDS[kind][language].toLowerCase(), end: true },
  ]);
  return [
    strong(row.beforeHa),
    { text: `${at} ${heading.before}`, end: true },
    ...middle,
    strong(row.afterHa),
    { text: `${at} ${heading.after}` },
  ];
}

/** The amber of the maps is too pale for text on white. */
const REMAINING_TEXT = '#8a5a00';

function changeLines({ heading, language }: Report, row: UnitBalance): readonly string[] {
  return [
    `${heading.before}: ${formatHectares(row.beforeHa)}; ${heading.after}: ${formatHectares(row.afterHa)}.`,
    `${WORDS.reduced[language]} ${formatHectares(row.reducedHa)}, ${WORDS.remaining[language].toLowerCase()} ${formatHectares(row.remainingHa)}, ${WORDS.added[language].toLowerCase()} ${formatHectares(row.addedHa)}.`,
  ];
}

/** What the figures are made of: what became of the polygons, what the SKs state, what is too thin to be certain. */
function reasonLines({ balance, language }: Report, row: UnitBalance, unit: number): readonly string[] {
  const counts = areaCountLine(balance, unit, language);
  const stated = [row.statedBeforeHa, row.statedAfterHa].map((hectares) =>
    hectares === null ? '–' : formatTwoDecimals(hectares),
  );
  const uncertain = row.uncertainReducedHa + row.uncertainAddedHa;
  const id = language === 'id';
  return [
    ...(counts === '' ? [] : [`${id ? 'Poligon' : 'Polygons'}: ${counts}.`]),
    ...(row.statedBeforeHa === null && row.statedAfterHa === null
      ? []
      : [`${id ? 'Menurut SK' : 'Stated in the decrees'}: ${stated.join(' → ')} ha.`]),
    `${id ? 'Tergambar' : 'Drawn'}: ${formatTwoDecimals(row.beforeHa)} → ${formatTwoDecimals(row.afterHa)} ha.`,
    ...(uncertain < 0.005
      ? []
      : [
          `${id ? 'Tidak pasti' : 'Uncertain'}: ${formatHectares(uncertain)} ${id ? 'berupa sisa tipis di tepi' : 'in thin slivers at the edges'} (± ${balance.method.toleranceMetres} m).`,
        ]),
  ];
}

function addMap(slide: Slide, report: Report, unit: number, name: string, fonts: Fonts): void {
  const x = MARGIN + PANEL_WIDTH + 10;
  const width = SLIDE.width - x - MARGIN;
  const height = FOOT_TOP - MARGIN - LEGEND_HEIGHT - 5;
  const map = mapDrawing(
    report,
    {
      view: 'change',
      unit,
      width,
      height,
      plane: 'utm',
      furniture: false,
      typeScale: MAP_TYPE.unit,
      closeUp: true,
    },
    fonts,
  );
  slide.drawing(map, { x, y: MARGIN, name: `Peta ${name}` });
  slide.drawing(changeLegend(report, width, fonts), { x, y: MARGIN + height + 2, name: 'Legenda' });
}
