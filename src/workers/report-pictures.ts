import { targetDrawing } from '../reports/charts/target.ts';
import { timelineDrawing } from '../reports/charts/timeline.ts';
import { unitBarsDrawing } from '../reports/charts/unit-bars.ts';
import { waterfallDrawing } from '../reports/charts/waterfall.ts';
import type { Drawing } from '../reports/drawing/drawing.ts';
import type { Fonts } from '../reports/drawing/fonts.ts';
import type { Report } from '../reports/report.ts';
import { mapDrawing } from '../reports/sheet/map-drawing.ts';
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
  if (subject.of === 'map') return mapDrawing(report, { ...subject, ...box }, fonts);
  return chartDrawing(report, subject.chart, { ...box, fonts, language: report.language });
}

/** For the name of its file. */
export function pictureName(report: Report, subject: PictureSubject): readonly string[] {
  if (subject.of === 'chart') return ['grafik', CHART_NAMES[subject.chart]];
  const { unit } = subject;
  const place = unit === null ? '' : unit < 0 ? 'luar kelurahan' : (report.units?.names[unit] ?? '');
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
  look: Parameters<typeof unitBarsDrawing>[1],
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
