import type { Note } from '../../domain/note.ts';
import type { Drawing, Page } from '../drawing/drawing.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { placeAreas } from '../placed-areas.ts';
import type { Report } from '../report.ts';
import { mapGround, mapPage } from './map-page.ts';
import type { MapGround, PlacedPicture } from './picture.ts';
import { type DocumentInput, type PlannedSheet, planSheet, type SheetPlace } from './planned-sheet.ts';
import { rememberedFonts } from './remembered-fonts.ts';
import type { SheetSettings } from './settings.ts';
import { type SheetSpec, sheetSpecs } from './sheet-specs.ts';
import { subjectOf } from './subject.ts';
import { planTable, type TableSheet, tablePage } from './table-pages.ts';
import { typeSizes } from './type-sizes.ts';
import { warningNote } from './warnings.ts';
import { SHEET_WORDS } from './words.ts';

/** Map sheets, each drawn when it is asked for: the preview and the PDF are the same pages. */
export interface Sheets {
  readonly count: number;
  /** What each sheet is called in a list: "Kraton". */
  readonly titles: readonly string[];
  /**
   * @param index from 0
   * @param beneath pictures under its maps, the first lowest
   */
  page(index: number, beneath?: readonly PlacedPicture[]): Page;
  /** What the maps of a sheet show; null for a page of tables. */
  ground(index: number): MapGround | null;
  /** Of a sheet's maps: 5000 for 1:5.000; null for a page of tables. */
  scale(index: number): number | null;
  /** What a sheet could not show as it was asked: content beyond the frame at a forced scale, blocks without room. */
  notes(index: number): readonly Note[];
}

/**
 * The map sheets of a report. Pages are parted at once, so that sheets can be counted; each is drawn when asked for.
 *
 * @param backdrops names of what lies beneath every map, and whom it is owed to: they stand among the sources
 */
export async function sheetsOf(
  report: Report,
  settings: SheetSettings,
  fonts: Fonts,
  backdrops: readonly string[] = [],
): Promise<Sheets> {
  const document: DocumentInput = {
    subject: subjectOf(report, settings.plane),
    placed: await placeAreas(report),
    settings,
    setting: { fonts: rememberedFonts(fonts), type: typeSizes(settings.paper), language: report.language },
    backdrops,
  };
  const pages = sheetSpecs(report, settings).flatMap((spec) => pagesOf(document, spec));
  const sheetOf = new Map(
    pages.flatMap(({ kind, spec }, index) =>
      kind === 'map' && spec.unit !== null ? [[spec.unit, index + 1] as const] : [],
    ),
  );
  const placeOf = (index: number): SheetPlace => ({ number: index + 1, total: pages.length, sheetOf });
  return {
    count: pages.length,
    titles: pages.map((page) => titleOfPage(page, report)),
    page: (index, beneath = []) => {
      const page = pages[index];
      const { level } = page.spec;
      const bookmark = page.isFirst ? { title: titleOfPage(page, report), level } : null;
      return { drawing: drawPage(document, page, placeOf(index), beneath), bookmark };
    },
    ground: (index) => {
      const page = pages[index];
      return page.kind === 'table' ? null : mapGround(document, page.sheet, placeOf(index));
    },
    scale: (index) => {
      const page = pages[index];
      return page.kind === 'table' ? null : page.sheet.scale;
    },
    notes: (index) => {
      const page = pages[index];
      if (page.kind === 'table') return [];
      return page.sheet.warnings.map((warning) => warningNote(warning, page.spec.title));
    },
  };
}

type PlannedPage = {
  readonly spec: SheetSpec /** Of its sheet: it has the bookmark. */;
  readonly isFirst: boolean;
} & (
  | { readonly kind: 'map'; readonly sheet: PlannedSheet }
  | { readonly kind: 'table'; readonly sheet: TableSheet }
);

function pagesOf(document: DocumentInput, spec: SheetSpec): readonly PlannedPage[] {
  const sheet = planSheet(document, spec);
  const first: PlannedPage = { kind: 'map', spec, isFirst: true, sheet };
  if (sheet.table !== 'next') return [first];
  const tables = planTable(document, spec);
  return [
    first,
    ...tables.map((table): PlannedPage => ({ kind: 'table', spec, isFirst: false, sheet: table })),
  ];
}

const drawPage = (
  document: DocumentInput,
  page: PlannedPage,
  place: SheetPlace,
  beneath: readonly PlacedPicture[],
): Drawing =>
  page.kind === 'map'
    ? mapPage(document, page.sheet, place, beneath)
    : tablePage(document, page.sheet, place);

const titleOfPage = ({ kind, spec }: PlannedPage, { language }: Report): string =>
  kind === 'map' ? spec.title : `${spec.title}, ${SHEET_WORDS.table[language].toLowerCase()}`;
