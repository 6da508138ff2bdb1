import type { Language } from '../../domain/text.ts';
import type { GroupMark, Mark } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { group, rectangle } from '../drawing/marks.ts';
import type { MapFrame } from './frame.ts';
import { geographicGrid } from './geographic-grid.ts';
import { INK, mapLooks } from './looks.ts';
import { mapContent, type SheetView } from './map-content.ts';
import { mapLabels } from './map-labels.ts';
import type { PlacedPicture } from './picture.ts';
import { type GridMarks, planeGrid } from './plane-grid.ts';
import type { Subject } from './subject.ts';

export interface Grids {
  readonly plane: boolean;
  readonly geographic: boolean;
}

export interface FigureInput {
  readonly subject: Subject;
  readonly view: SheetView;
  /** The unit that the map is about, −1 for what lies outside all; null: the city. */
  readonly unit: number | null;
  readonly frame: MapFrame;
  readonly grids: Grids;
  readonly fonts: Fonts;
  readonly language: Language;
  /** 1 on A4; larger papers have larger type and lines. */
  readonly scaleOfType: number;
  readonly pictures: readonly PlacedPicture[];
  /** Names to write in the units, by index; left out: their own. */
  readonly unitNames?: readonly string[];
  /** Without a line round the frame. */
  readonly isBare?: boolean;
}

/** Em of labels on and round a map, in millimetres on A4. */
const LABEL_SIZE = 1.9;
/** A row of grid labels, in ems. */
const ROW = 1.5;

/** Paper that the labels of grids take round a frame, in millimetres. */
export const gridMargin = ({ plane, geographic }: Grids, scaleOfType: number): number =>
  (Number(plane) + Number(geographic)) * ROW * LABEL_SIZE * scaleOfType + 0.3 * scaleOfType;

/** A map in its frame, with grids whose labels stand round it: the plane's next to the frame, the geographic ones outside of those. */
export function mapFigure(input: FigureInput): GroupMark {
  const { subject, view, unit, frame, fonts, scaleOfType, pictures } = input;
  const looks = mapLooks(frame.scale, scaleOfType);
  const grids = gridsOf(input);
  const inside: readonly Mark[] = [
    ...mapContent({ subject, view, unit, frame, looks, pictures }),
    ...grids.flatMap((grid) => grid.inside),
    ...mapLabels({
      frame,
      fonts,
      size: LABEL_SIZE * scaleOfType,
      units: subject.units,
      unitNames: input.unitNames ?? subject.report.units?.names ?? [],
      unit,
      areas: namedAreas(subject, view, unit),
      ground: view === 'classes' ? [subject.after] : [subject.before, subject.after],
    }),
  ];
  const rim = input.isBare ? [] : [rectangle(frame.box, { stroke: INK, width: 0.25 * scaleOfType })];
  return group(`peta ${view}`, [
    group('isi peta', inside, frame.box),
    ...grids.flatMap((grid) => grid.outside),
    ...rim,
  ]);
}

function gridsOf({ grids, frame, fonts, language, scaleOfType }: FigureInput): GridMarks[] {
  const size = LABEL_SIZE * scaleOfType;
  const row = size * ROW;
  const input = { frame, fonts, language, size };
  const plane = grids.plane ? [planeGrid({ ...input, offset: row * 0.55 })] : [];
  const outer = grids.plane ? row * 1.5 : row * 0.5;
  const geographic = grids.geographic ? [geographicGrid({ ...input, offset: outer })] : [];
  return [...geographic, ...plane];
}

/** Names of areas stand on maps of one state; a map of change would have two to each place. */
function namedAreas(subject: Subject, view: SheetView, unit: number | null) {
  if (view === 'change') return null;
  const side = view === 'before' ? 'before' : 'after';
  const unitOf = side === 'before' ? subject.unitOfBefore : subject.unitOfAfter;
  return {
    column: subject[side],
    areas: subject.report[side].areas,
    isShown: ({ id }: { readonly id: string }) => unit === null || unitOf.get(id) === unit,
  };
}
