import type { Bounds, Position } from '../../geo/column.ts';
import type { PlacedAreas } from '../placed-areas.ts';
import { type Block, remembered, type Setting } from './block.ts';
import { CAPTION_ROWS } from './captions.ts';
import { centreOf, isCut, mapFrame } from './frame.ts';
import { type Layout, type LayoutInput, layOut } from './layout.ts';
import { type Grids, gridMargin } from './map-figure.ts';
import { pageFrame } from './page-frame.ts';
import { roundScale } from './round-scale.ts';
import type { SheetSettings } from './settings.ts';
import { type BlocksInput, sheetBlocks } from './sheet-blocks.ts';
import { sheetHead } from './sheet-head.ts';
import type { SheetSpec } from './sheet-specs.ts';
import { busiestPlace, contentBounds, type Subject } from './subject.ts';
import { titleBand, titleBlock } from './title-block.ts';
import { crowdedWarning, cutWarning, EMPTY_WARNING, type SheetWarning } from './warnings.ts';

/** What all sheets of a document share. */
export interface DocumentInput {
  readonly subject: Subject;
  readonly placed: PlacedAreas;
  readonly settings: SheetSettings;
  readonly setting: Setting;
  /** Names of what lies beneath every map, and whom it is owed to. */
  readonly backdrops: readonly string[];
}

/** Where a sheet stands in its document. */
export interface SheetPlace {
  readonly number: number;
  readonly total: number;
  /** Sheet of each unit (−1: outside). */
  readonly sheetOf: ReadonlyMap<number, number>;
}

/** How the page of a map sheet is parted. */
export interface PlannedSheet {
  readonly spec: SheetSpec;
  readonly table: BlocksInput['table'];
  readonly scale: number;
  /** What every map must show, in metres of the plane. */
  readonly content: Bounds;
  /** What the maps show: more than their content, or less where it is cut. */
  readonly shown: Bounds;
  readonly warnings: readonly SheetWarning[];
  /** Blocks there was no room for. */
  readonly dropped: number;
}

const NOWHERE: Bounds = [0, 0, 1000, 1000];
/** Maps that a table would make smaller than this share of what they could be leave it to the next sheet. */
const WORTH = 0.7;
/** A scale to measure the blocks with, which are as high at any. */
const ANY_SCALE = 10_000;

/** Chooses the scale of a sheet, and whether its table stands on it. */
export function planSheet(document: DocumentInput, spec: SheetSpec): PlannedSheet {
  const { settings, subject } = document;
  const content = contentBounds(subject, spec.unit);
  const first: PlannedSheet = {
    spec,
    table: 'none',
    scale: settings.scale ?? ANY_SCALE,
    content: content ?? NOWHERE,
    shown: content ?? NOWHERE,
    warnings: content === null ? [EMPTY_WARNING] : [],
    dropped: 0,
  };
  const { layout, planned } = settings.table ? withTable(document, first) : fitted(document, first);
  const scale = settings.scale ?? roundScale(layout.neededScale);
  const scaled = { ...planned, scale };
  if (!isCut(planned.content, layout.frames[0], scale))
    return { ...scaled, shown: shownIn(document, scaled, layout, centreOf(planned.content)) };
  const warned = fitted(document, { ...scaled, warnings: [...planned.warnings, cutWarning(scale)] });
  const centre = busiestPlace(subject, spec.unit) ?? centreOf(planned.content);
  return { ...warned.planned, shown: shownIn(document, warned.planned, warned.layout, centre) };
}

const shownIn = (
  { subject }: DocumentInput,
  { scale }: PlannedSheet,
  { frames }: Layout,
  centre: Position,
): Bounds => mapFrame(frames[0], subject.plane, scale, centre).ground;

interface Fitted {
  readonly layout: Layout;
  readonly planned: PlannedSheet;
}

function withTable(document: DocumentInput, sheet: PlannedSheet): Fitted {
  const [here, next] = [{ ...sheet, table: 'here' } as const, { ...sheet, table: 'next' } as const];
  const carrying = sheetLayout(document, here, anyPlace(document));
  if (carrying === null) return fitted(document, next);
  // The figures of one unit are few.
  if (sheet.spec.table === 'unit') return { layout: carrying, planned: here };
  const free = sheetLayout(document, next, anyPlace(document));
  return free === null || free.neededScale >= WORTH * carrying.neededScale
    ? { layout: carrying, planned: here }
    : { layout: free, planned: next };
}

/** Leaves blocks out, and says so, until the others fit. */
function fitted(document: DocumentInput, sheet: PlannedSheet): Fitted {
  const spare = blocksOf(document, sheet, anyPlace(document)).filter((block) => block.isSpare === true);
  for (let dropped = sheet.dropped; dropped <= spare.length; dropped++) {
    const names = spare.slice(0, dropped).map(({ name }) => name);
    const warnings = dropped > sheet.dropped ? [...sheet.warnings, crowdedWarning(names)] : sheet.warnings;
    const planned = { ...sheet, dropped, warnings };
    const layout = sheetLayout(document, planned, anyPlace(document));
    if (layout !== null) return { layout, planned };
  }
  throw new Error('a page has no room for the head, the scale and the legend of its maps');
}

/** A place whose numbers are as wide as any, before the sheets are counted. */
export function anyPlace({ subject }: DocumentInput): SheetPlace {
  const units = subject.report.balance.units.keys();
  return { number: 888, total: 888, sheetOf: new Map([...units, -1].map((unit) => [unit, 888])) };
}

/** Where maps and blocks of a sheet stand; null: there is no room. */
export function sheetLayout(document: DocumentInput, sheet: PlannedSheet, place: SheetPlace): Layout | null {
  const { settings, setting, subject, placed } = document;
  const { type, language } = setting;
  const { spec } = sheet;
  const blocks = blocksOf(document, sheet, place);
  const spare = blocks.filter((block) => block.isSpare === true).slice(0, sheet.dropped);
  const warnings = sheet.warnings.map(({ message }) => message[language]);
  const head = sheetHead(subject.report, placed, spec, { ...place, warnings });
  const input: LayoutInput = {
    inner: pageFrame(settings, type.unit).inner,
    maps: spec.views.length,
    content: sheet.content,
    gridMargin: gridMargin(gridsOf(settings), type.unit),
    caption: spec.views.length > 1 ? CAPTION_ROWS * type.head : 0,
    gap: 2 * type.unit,
    unit: type.unit,
    blocks: blocks.filter((block) => !spare.includes(block)),
    titleBlock: remembered(titleBlock(setting, head)),
    titleBand: (width) => titleBand(setting, head, width),
  };
  return layOut(input);
}

export const gridsOf = ({ planeGrid, geographicGrid }: SheetSettings): Grids => ({
  plane: planeGrid,
  geographic: geographicGrid,
});

function blocksOf(document: DocumentInput, sheet: PlannedSheet, place: SheetPlace): readonly Block[] {
  const { setting, subject, placed, settings, backdrops } = document;
  const { spec, scale, shown, table } = sheet;
  return sheetBlocks({
    setting,
    subject,
    placed,
    spec,
    grids: gridsOf(settings),
    scale,
    shown,
    sheetOf: place.sheetOf,
    table,
    backdrops,
  });
}
