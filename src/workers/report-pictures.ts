import type { Text } from '../domain/text.ts';
import { type Caption, captioned } from '../reports/charts/captioned.ts';
import type { ChartLook } from '../reports/charts/look.ts';
import { targetDrawing } from '../reports/charts/target.ts';
import { timelineDrawing } from '../reports/charts/timeline.ts';
import { unitBarsDrawing } from '../reports/charts/unit-bars.ts';
import { waterfallDrawing } from '../reports/charts/waterfall.ts';
import type { Drawing } from '../reports/drawing/drawing.ts';
import type { Fonts } from '../reports/drawing/fonts.ts';
import { methodLine } from '../reports/heading.ts';
import type { Report } from '../reports/report.ts';
import { mapCaption } from '../reports/sheet/captions.ts';
import { type MapView, mapDrawing } from '../reports/sheet/map-drawing.ts';
import { outsideWord, WORDS } from '../reports/words.ts';
import type { ChartKind, PictureSize, PictureSubject } from './report-api.ts';

/** The longer side of a picture in millimetres: words are as large beside it as on a slide. */
const LONG_SIDE_MM = 254;

/** A map or a chart in the proportions of a size in pixels. Throws where a chart is asked for that the report cannot tell. */
export async function pictureDrawing(
  report: Report,
  subject: PictureSubject,
  size: PictureSize,
  fonts: Fonts,
): Promise<Drawing> {
  const mm = LONG_SIDE_MM / Math.max(size.width, size.height);
  const box = { width: size.width * mm, height: size.height * mm };
  const look = { ...box, fonts, language: report.language };
  const isBare = subject.of === 'map' && !subject.furniture && !report.heading.illustrative;
  const draw = (inner: ChartLook): Drawing =>
    subject.of === 'map'
      ? mapDrawing(report, { ...subject, width: inner.width, height: inner.height }, fonts)
      : chartDrawing(report, subject.chart, inner);
  return isBare ? draw(look) : withCaption(draw, captionOf(report, subject), look);
}

/** What a picture says wherever it is taken: what it is of, its hectares, by which method, and that its shapes are made up where they are. */
function captionOf(report: Report, subject: PictureSubject): Caption {
  const { heading, balance, language } = report;
  const what = subject.of === 'map' ? MAP_TITLES[subject.view] : CHART_TITLES[subject.chart];
  const place = subject.of === 'map' ? placeOf(report, subject.unit) : null;
  const said =
    subject.of === 'map'
      ? mapCaption(report, subject.view, subject.unit)
      : `${heading.before} → ${heading.after}`;
  return {
    title: `${what[language]}: ${[...(place === null ? [] : [place]), heading.title].join(', ')}`,
    notes: [
      `${said}. ${WORDS.method[language]}: ${methodLine(balance, language)}.`,
      ...(heading.illustrative ? [WORDS.illustrative[language]] : []),
    ],
  };
}

/** The kelurahan of a map; null: the whole city. */
function placeOf({ units, balance, language }: Report, unit: number | null): string | null {
  if (unit === null) return null;
  return units?.names[unit] ?? outsideWord(balance)[language];
}

/** The drawing made smaller by what its caption takes, so that both fill the box. */
function withCaption(draw: (inner: ChartLook) => Drawing, caption: Caption, look: ChartLook): Drawing {
  const framed = (width: number) => captioned({ width, height: 0, marks: [] }, caption, look);
  const width = look.width - (framed(look.width).width - look.width);
  const height = look.height - framed(width).height;
  return captioned(draw({ ...look, width, height }), caption, look);
}

const MAP_TITLES: Readonly<Record<MapView, Text>> = {
  before: { id: 'Kawasan kumuh sebelum', en: 'Slum ground before' },
  after: { id: 'Kawasan kumuh sesudah', en: 'Slum ground after' },
  change: { id: 'Peta perubahan kumuh', en: 'Map of slum change' },
};
const CHART_TITLES: Readonly<Record<ChartKind, Text>> = {
  waterfall: WORDS.title,
  timeline: { id: 'Lini masa luas kumuh', en: 'Slum area over time' },
  'unit-bars': { id: 'Perubahan kumuh per kelurahan', en: 'Slum change by kelurahan' },
  target: { id: 'Luas kumuh dan target', en: 'Slum area and target' },
};

/** For the name of its file. */
export function pictureName(report: Report, subject: PictureSubject): readonly string[] {
  if (subject.of === 'chart') return ['grafik', CHART_NAMES[subject.chart]];
  const place = placeOf(report, subject.unit) ?? '';
  return ['peta', VIEW_NAMES[subject.view], place];
}

const CHART_NAMES: Readonly<Record<ChartKind, string>> = {
  waterfall: 'perubahan',
  timeline: 'lini masa',
  'unit-bars': 'kelurahan',
  target: 'target',
};
const VIEW_NAMES = { before: 'sebelum', after: 'sesudah', change: 'perubahan' } as const;

function chartDrawing(
  { heading, balance, timeline, presentation }: Report,
  chart: ChartKind,
  look: ChartLook,
): Drawing {
  const { before, after } = heading;
  if (chart === 'waterfall')
    return waterfallDrawing({ kind: 'balance', before, after, totals: balance.totals }, look);
  if (chart === 'unit-bars') return unitBarsDrawing([...balance.units, balance.outside], look);
  if (timeline === null) throw new Error('the report has no timeline');
  if (chart === 'timeline') return timelineDrawing(timeline, presentation.target, look);
  if (presentation.target === null) throw new Error('the project has no target');
  return targetDrawing(timeline, presentation.target, look);
}
