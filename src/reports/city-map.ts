import type { Text } from '../domain/text.ts';
import type { Bounds } from '../geo/column.ts';
import type { Drawing, Mark } from './drawing/drawing.ts';
import type { Fonts } from './drawing/fonts.ts';
import { circle } from './drawing/marks.ts';
import type { Report } from './report.ts';
import { centreOf, mapFrame, neededScale } from './sheet/frame.ts';
import { type MapRequest, type MapView, mapDrawing } from './sheet/map-drawing.ts';
import { contentBounds, type Subject, subjectOf } from './sheet/subject.ts';

export interface CityMapRequest extends Pick<MapRequest, 'view' | 'width' | 'height'> {
  readonly typeScale: number;
}

export interface CityMap {
  readonly drawing: Drawing;
  /** Ground too small to be seen has rings round it, which are to be explained beside the map. */
  readonly hasRings: boolean;
}

/** What a ring is, for those who read the map. */
export const RING_WORDS: Text = {
  id: 'penanda lahan kumuh kecil, bukan luasnya',
  en: 'marks small slum ground, not its size',
};

export const RING_LOOK = { stroke: '#16171a', width: 0.35 } as const;

/** The bare map of a whole city. Where its slums are specks, a ring round each group of them leads the eye there. */
export function cityMap(report: Report, request: CityMapRequest, fonts: Fonts): CityMap {
  const drawing = mapDrawing(report, { ...request, unit: null, plane: 'utm', furniture: false }, fonts);
  const rings = ringMarks(subjectOf(report, 'utm'), request);
  return { drawing: { ...drawing, marks: [...drawing.marks, ...rings] }, hasRings: rings.length > 0 };
}

/** Of the map: slum ground that takes more of it is seen without help. */
const SPECKLED = 0.02;
/** Millimetres at a type scale of 1. */
const REACH = 1.1;
const LEAST_RADIUS = 2;

function ringMarks(subject: Subject, { view, width, height, typeScale }: CityMapRequest): readonly Mark[] {
  const content = contentBounds(subject, null);
  if (content === null) return [];
  const box = { x: 0, y: 0, width, height };
  const frame = mapFrame(box, subject.plane, neededScale(content, box), centreOf(content));
  const onPaper = slumBoxes(subject, view).map(([west, south, east, north]): Bounds => {
    const [left, top] = frame.toPaper([west, north]);
    const [right, bottom] = frame.toPaper([east, south]);
    return [left, top, right, bottom];
  });
  const covered = onPaper.reduce(
    (sum, [left, top, right, bottom]) => sum + (right - left) * (bottom - top),
    0,
  );
  if (covered > SPECKLED * width * height) return [];
  return grouped(onPaper, 2 * REACH * typeScale).map(([left, top, right, bottom]) => {
    const radius = Math.hypot(right - left, bottom - top) / 2 + REACH * typeScale;
    const middle = [(left + right) / 2, (top + bottom) / 2] as const;
    return circle(middle, Math.max(LEAST_RADIUS * typeScale, radius), {
      ...RING_LOOK,
      width: RING_LOOK.width * typeScale,
    });
  });
}

function slumBoxes({ before, after }: Subject, view: MapView): readonly Bounds[] {
  const columns = { before: [before], after: [after], change: [before, after] }[view];
  return columns.flatMap(({ bounds }) => bounds.filter((each) => each !== null));
}

/** Boxes nearer to each other than a gap become one, until none are. */
function grouped(boxes: readonly Bounds[], gap: number): readonly Bounds[] {
  const groups: Bounds[] = [];
  for (const box of boxes) {
    let all = box;
    for (let near = nearest(groups, all, gap); near >= 0; near = nearest(groups, all, gap)) {
      const [other] = groups.splice(near, 1);
      all = [
        Math.min(all[0], other[0]),
        Math.min(all[1], other[1]),
        Math.max(all[2], other[2]),
        Math.max(all[3], other[3]),
      ];
    }
    groups.push(all);
  }
  return groups;
}

const nearest = (groups: readonly Bounds[], box: Bounds, gap: number): number =>
  groups.findIndex(
    (other) =>
      other[0] - gap <= box[2] &&
      box[0] - gap <= other[2] &&
      other[1] - gap <= box[3] &&
      box[1] - gap <= other[3],
  );
