import type { Bounds } from '../../geo/column.ts';
import type { Drawing, Mark } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { text } from '../drawing/marks.ts';
import type { Report } from '../report.ts';
import type { Setting } from './block.ts';
import { centreOf, mapFrame, neededScale } from './frame.ts';
import { legendBlock } from './legend.ts';
import { SOFT_INK } from './looks.ts';
import { gridMargin, mapFigure } from './map-figure.ts';
import { plainText } from './plain-text.ts';
import { roundScale } from './round-scale.ts';
import { scaleBlock } from './scale-block.ts';
import type { SheetSettings } from './settings.ts';
import { type Signs, signsIn } from './signs.ts';
import { contentBounds, type Subject, subjectOf } from './subject.ts';
import { typeSizesAt } from './type-sizes.ts';
import { EMPTY_WARNING } from './warnings.ts';

export type MapView = 'before' | 'after' | 'change';

export interface MapRequest {
  readonly view: MapView;
  /** Index in the units, −1 for the ground outside them; null: the whole city. */
  readonly unit: number | null;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly plane: SheetSettings['plane'];
  /** Grid with labels, north arrow, scale bar, legend. Without: the map alone, to the edge. */
  readonly furniture: boolean;
  /** Type and lines this many times those of an A4 sheet; left out: as the side of the map. Slides are read from far away. */
  readonly typeScale?: number;
  /** A kelurahan's slum ground as large as it can be, whatever of its boundary is then in sight. */
  readonly closeUp?: boolean;
}

/** The side of a drawing whose type is as large as that of an A4 sheet, in millimetres. */
const SIDE_OF_ONE = 110;
const SMALLEST_TYPE = 0.6;

/** A map of a report by itself, for slides, small multiples and pictures. Its type grows with it. */
export function mapDrawing(report: Report, request: MapRequest, fonts: Fonts): Drawing {
  const { width, height, unit, furniture } = request;
  const subject = subjectOf(report, request.plane);
  const content = contentBounds(subject, unit, request.closeUp);
  const scaleOfType = request.typeScale ?? Math.max(SMALLEST_TYPE, Math.min(width, height) / SIDE_OF_ONE);
  const setting: Setting = { fonts, type: typeSizesAt(scaleOfType), language: report.language };
  if (content === null) return { width, height, marks: [emptyMark(setting, request)] };
  const marks = furniture
    ? furnished(subject, request, setting, content)
    : [bareMap(subject, request, setting, content)];
  return { width, height, marks };
}

const emptyMark = ({ type, language }: Setting, { width, height }: MapRequest): Mark =>
  text([width / 2, height / 2], EMPTY_WARNING.message[language], {
    size: type.body,
    anchor: 'middle',
    colour: SOFT_INK,
  });

const NO_GRIDS = { plane: false, geographic: false };

function bareMap(subject: Subject, request: MapRequest, setting: Setting, content: Bounds): Mark {
  const { view, unit, width, height } = request;
  const box = { x: 0, y: 0, width, height };
  return mapFigure({
    subject,
    view,
    unit,
    frame: mapFrame(box, subject.plane, neededScale(content, box), centreOf(content)),
    grids: NO_GRIDS,
    fonts: setting.fonts,
    language: setting.language,
    scaleOfType: setting.type.unit,
    pictures: [],
    isBare: true,
  });
}

/** A scale to measure the words with, which are as high at any. */
const ANY_SCALE = 10_000;
/** Wider than this by its height, and the words stand beside the map. */
const WIDE = 1.3;

/** A map at a round scale with its arrow, scale and legend in a strip beneath it, or in a column beside it. */
function furnished(
  subject: Subject,
  request: MapRequest,
  setting: Setting,
  content: Bounds,
): readonly Mark[] {
  const { view, unit, width, height } = request;
  const { type } = setting;
  const grids = { plane: true, geographic: false };
  const margin = gridMargin(grids, type.unit) + type.unit;
  const isWide = width > WIDE * height;
  const column = isWide ? 0.28 * width : (width - 3 * margin) / 2;
  const { heading } = subject.report;
  const legendAt = (scale: number, signs: Signs) =>
    legendBlock(setting, {
      views: [view],
      scale,
      before: plainText(heading.before),
      after: plainText(heading.after),
      signs,
      possible: signs,
    }).lay(column);
  const scaleAt = (scale: number) =>
    scaleBlock(setting, { scale, maps: 1, plane: subject.plane, grids, centre: centreOf(content) }).lay(
      column,
    );
  const possible = signsIn(subject, unit, null);
  const most = Math.max(legendAt(ANY_SCALE, possible)?.height ?? 0, scaleAt(ANY_SCALE)?.height ?? 0);
  const strip = isWide ? 0 : most + margin;
  const box = {
    x: margin,
    y: margin,
    width: width - 2 * margin - (isWide ? column : 0),
    height: height - 2 * margin - strip,
  };
  const scale = roundScale(neededScale(content, box));
  const frame = mapFrame(box, subject.plane, scale, centreOf(content));
  const figure = mapFigure({
    subject,
    view,
    unit,
    frame,
    grids,
    fonts: setting.fonts,
    language: setting.language,
    scaleOfType: type.unit,
    pictures: [],
    isBare: false,
  });
  const [left, top] = isWide ? [width - column, margin] : [margin, height - strip];
  const legend = legendAt(scale, signsIn(subject, unit, frame.ground));
  const next = isWide
    ? { x: left, y: top + (legend?.height ?? 0) + margin }
    : { x: 2 * margin + column, y: top };
  return [figure, ...(legend?.draw(left, top) ?? []), ...(scaleAt(scale)?.draw(next.x, next.y) ?? [])];
}
