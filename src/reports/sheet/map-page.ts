import type { Drawing, Mark } from '../drawing/drawing.ts';
import { type Box, group } from '../drawing/marks.ts';
import type { Report } from '../report.ts';
import { CAPTION_ROWS, captionMarks } from './captions.ts';
import { centreOf, mapFrame } from './frame.ts';
import { gridMargin, mapFigure } from './map-figure.ts';
import { pageFrame } from './page-frame.ts';
import {
  type DocumentInput,
  gridsOf,
  type PlannedSheet,
  type SheetPlace,
  sheetLayout,
} from './planned-sheet.ts';

/** The page of a map sheet, drawn. */
export function mapPage(document: DocumentInput, sheet: PlannedSheet, place: SheetPlace): Drawing {
  const { settings, setting } = document;
  const page = pageFrame(settings, setting.type.unit);
  const layout = sheetLayout(document, sheet, place);
  if (layout === null) throw new Error('a sheet that was planned has no room for what it was planned with');
  const maps = sheet.spec.views.map((_, index) =>
    mapMarks(document, sheet, place, layout.frames[index], index),
  );
  const blocks = layout.blocks.map(({ laid, box }) => group('keterangan', laid.draw(box.x, box.y)));
  return { width: page.width, height: page.height, marks: [page.rim, ...maps.flat(), ...blocks] };
}

function mapMarks(
  document: DocumentInput,
  sheet: PlannedSheet,
  place: SheetPlace,
  box: Box,
  index: number,
): Mark[] {
  const { subject, setting, settings, pictures } = document;
  const { spec, scale, shown } = sheet;
  const { unit } = setting.type;
  const grids = gridsOf(settings);
  const view = spec.views[index];
  const figure = mapFigure({
    subject,
    view,
    unit: spec.unit,
    frame: mapFrame(box, subject.plane, scale, centreOf(shown)),
    grids,
    fonts: setting.fonts,
    language: setting.language,
    scaleOfType: unit,
    pictures,
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
