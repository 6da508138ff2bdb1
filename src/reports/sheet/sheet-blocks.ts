import type { Bounds } from '../../geo/column.ts';
import { attachmentRows } from '../attachment-rows.ts';
import type { PlacedAreas } from '../placed-areas.ts';
import { type Table, tableMarks } from './area-table.ts';
import { type Block, remembered, type Setting, titledBlock } from './block.ts';
import { areasTable, unitsTable, unitTable } from './figure-tables.ts';
import { centreOf } from './frame.ts';
import { insetBlock } from './inset-map.ts';
import { legendBlock } from './legend.ts';
import type { Grids } from './map-figure.ts';
import { noteBlock } from './note-block.ts';
import { methodBlock, sourcesBlock } from './notes-block.ts';
import { plainText } from './plain-text.ts';
import { scaleBlock } from './scale-block.ts';
import type { SheetSpec } from './sheet-specs.ts';
import { signatureBlock } from './signature-block.ts';
import { signsIn } from './signs.ts';
import type { Subject } from './subject.ts';
import { SHEET_WORDS } from './words.ts';

export interface BlocksInput {
  readonly setting: Setting;
  readonly subject: Subject;
  readonly placed: PlacedAreas;
  readonly spec: SheetSpec;
  readonly grids: Grids;
  readonly scale: number;
  /** What the maps show, in the plane. */
  readonly shown: Bounds;
  /** Sheet of each unit in the document. */
  readonly sheetOf: ReadonlyMap<number, number>;
  /** Whether the table is on this sheet, on the next ones, or left out. */
  readonly table: 'here' | 'next' | 'none';
  /** Names of what lies beneath the maps, and whom it is owed to. */
  readonly backdrops: readonly string[];
}

/** All that stands round the maps but the head, in the order of reading. */
export function sheetBlocks(input: BlocksInput): readonly Block[] {
  const { setting, subject, spec, grids, scale, shown, table, backdrops } = input;
  const { report, plane } = subject;
  const { heading, papers } = report;
  const centre = centreOf(shown);
  return [
    scaleBlock(setting, { scale, maps: spec.views.length, plane, grids, centre }),
    legendBlock(setting, {
      views: spec.views,
      scale,
      before: plainText(heading.before),
      after: plainText(heading.after),
      signs: signsIn(subject, spec.unit, shown),
      possible: signsIn(subject, spec.unit, null),
    }),
    ...(table === 'here' ? [tableBlock(setting, tableHeading(setting, spec), sheetTable(input))] : []),
    ...(table === 'next' ? [noteBlock(setting, SHEET_WORDS.tableElsewhere[setting.language])] : []),
    ...(spec.table === 'index' ? [] : [insetOf(input)]),
    spare(
      sourcesBlock(setting, report, {
        sides: spec.table === 'areas' ? [report.after] : [report.before, report.after],
        backdrops,
      }),
    ),
    spare(methodBlock(setting, report)),
    spare(signatureBlock(setting, papers)),
  ].map(remembered);
}

const insetOf = ({ setting, subject, spec, shown, sheetOf }: BlocksInput): Block =>
  spare(
    insetBlock(
      setting,
      {
        subject,
        unit: spec.unit,
        shown,
        sheetOf: spec.level === 1 ? sheetOf : new Map(),
      },
      INSET_HEIGHT * setting.type.unit,
    ),
  );

/** On A4, in millimetres. */
const INSET_HEIGHT = 34;

const spare = (block: Block): Block => ({ ...block, isSpare: true });

const tableHeading = ({ language }: Setting, { table }: SheetSpec): string =>
  (table === 'index' ? SHEET_WORDS.index : table === 'units' ? SHEET_WORDS.areasByUnit : SHEET_WORDS.figures)[
    language
  ];

/** The table of areas of a sheet, whole. */
export function sheetTable({
  subject: { report },
  spec,
  placed,
  sheetOf,
}: Pick<BlocksInput, 'subject' | 'spec' | 'placed' | 'sheetOf'>): Table {
  const { unit } = spec;
  if (spec.table === 'index') return unitsTable(report, sheetOf);
  if (spec.table === 'units') return unitsTable(report, null);
  if (spec.table === 'unit') return unitTable(report, unit ?? -1, plainText(report.heading.title));
  const unitOf = new Map(report.after.areas.map(({ id }, index) => [String(id), placed.after.unitOf[index]]));
  const rows = attachmentRows(report, 'after', placed);
  return areasTable(unit === null ? rows : rows.filter(({ id }) => unitOf.get(id) === unit), report.language);
}

const tableBlock = (setting: Setting, heading: string, table: Table): Block =>
  titledBlock(setting, heading, (width) => tableMarks(setting, table, width));
