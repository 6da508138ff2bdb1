import type { Drawing, Mark } from '../drawing/drawing.ts';
import { type Box, group } from '../drawing/marks.ts';
import type { Report } from '../report.ts';
import { CAPTION_ROWS, captionMarks } from './captions.ts';
import { centreOf, type MapFrame, mapFrame } from './frame.ts';
import type { Layout } from './layout.ts';
import type { SheetView } from './map-content.ts';
import { gridMargin, mapFigure } from './map-figure.ts';
import { pageFrame } from './page-frame.ts';
import type { MapGround, PlacedPicture } from './picture.ts';
import {
  type DocumentInput,
  gridsOf,
  type PlannedSheet,
  type SheetPlace,
  sheetLayout,
} from './planned-sheet.ts';

/** The page of a map sheet, drawn over pictures of its ground. */
export function mapPage(
  document: DocumentInput,
  sheet: PlannedSheet,
  place: SheetPlace,
  beneath: readonly PlacedPicture[],
): Drawing {
  const { settings, setting } = document;
  const page = pageFrame(settings, setting.type.unit);
  const layout = plannedLayout(document, sheet, place);
  const maps = layout.frames.map((box, index) =>
    mapMarks(document, sheet, place, { box, view: sheet.spec.views[index], beneath }),
  );
  const blocks = layout.blocks.map(({ laid, box }) => group('keterangan', laid.draw(box.x, box.y)));
  return { width: page.width, height: page.height, marks: [page.rim, ...maps.flat(), ...blocks] };
}

/** What the maps of a sheet show: all the same. */
export function mapGround(document: DocumentInput, sheet: PlannedSheet, place: SheetPlace): MapGround {
  const [box] = plannedLayout(document, sheet, place).frames;
  const { plane, ground } = frameOf(document, sheet, box);
  return { epsg: plane.epsg, bounds: ground, width: box.width, height: box.height };
}

function plannedLayout(document: DocumentInput, sheet: PlannedSheet, place: SheetPlace): Layout {
  const layout = sheetLayout(document, sheet, place);
  if (layout === null) throw new Error('a sheet that was planned has no room for what it was planned with');
  return layout;
}

const frameOf = ({ subject }: DocumentInput, { scale, shown }: PlannedSheet, box: Box): MapFrame =>
  mapFrame(box, subject.plane, scale, centreOf(shown));

/** One map of a sheet. */
interface PlacedMap {
  readonly box: Box;
  readonly view: SheetView;
  readonly beneath: readonly PlacedPicture[];
}

function mapMarks(
  document: DocumentInput,
  sheet: PlannedSheet,
  place: SheetPlace,
  { box, view, beneath }: PlacedMap,
): Mark[] {
  const { subject, setting, settings } = document;
  const { spec } = sheet;
  const { unit } = setting.type;
  const grids = gridsOf(settings);
  const figure = mapFigure({
    subject,
    view,
    unit: spec.unit,
    frame: frameOf(document, sheet, box),
    grids,
    fonts: setting.fonts,
    language: setting.language,
    scaleOfType: unit,
    pictures: beneath,
    ...(spec.table === 'index' ? { unitNames: numberedNames(subject.report, place) } : {}),
  });
  if (spec.views.length === 1) return [figure];
  const top = box.y - gridMargin(grids, unit) - CAPTION_ROWS * setting.type.head;
  return [figure, ...captionMarks(setting, subject.report, view, spec.unit, { ...box, y: top })];
}

/** On the map of an index every kelurahan bears the number of its sheet. */
const numberedNames = ({ units }: Report, { sheetOf }: SheetPlace): readonly string[] =>
  (units?.names ?? []).map((name, unit) =>
    [sheetOf.get(unit), name].filter((part) => part !== undefined).join(' · '),
  );
