import type { Figures } from '../comparison/balance.ts';
import type { Note, Problem } from '../domain/note.ts';
import type { ReportFile } from '../reports/report.ts';
import type { ReportSource } from '../reports/report-source.ts';
import type { MapView } from '../reports/sheet/map-drawing.ts';
import type { MapGround, PlacedPicture } from '../reports/sheet/picture.ts';
import type { SheetSettings } from '../reports/sheet/settings.ts';
import type { OnProgress } from './api.ts';

/** What a report says besides its figures: it can change without anything being computed again. */
export type ReportDress = Pick<ReportSource, 'title' | 'date' | 'language' | 'papers' | 'presentation'>;

/** What can be printed of a report. */
export interface ReportOverview {
  readonly totals: Figures;
  /** One a kelurahan in the order of their layer, then the ground outside all. */
  readonly rows: readonly {
    /** Index in the units; −1 outside. */
    readonly unit: number;
    readonly name: string;
    readonly kecamatan: string | null;
    readonly beforeHa: number;
    readonly afterHa: number;
  }[];
  readonly hasTimeline: boolean;
  /** Why no map can be drawn, and nothing that has one; null where all can be made. */
  readonly mapProblem: Problem | null;
}

/** One sheet as it comes out, and what is known of all of them. */
export interface SheetPreview {
  /** Without fonts or anything else to fetch. */
  readonly svg: Blob;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** From 0; the last sheet where the one asked for is not there. */
  readonly page: number;
  readonly count: number;
  readonly titles: readonly string[];
  /** Of the sheet's main map: 5000 for 1:5.000; null where it has none. */
  readonly scale: number | null;
  /** What its maps show; null for a page of tables. */
  readonly ground: MapGround | null;
  /** What the sheet could not show as it was asked. */
  readonly notes: readonly Note[];
}

export type ChartKind = 'waterfall' | 'timeline' | 'unit-bars' | 'target';

/** A picture's format and its size in pixels; an SVG has the same proportions. */
export interface PictureSize {
  readonly format: 'svg' | 'png';
  readonly width: number;
  readonly height: number;
}

/** A picture of a map of a kelurahan (its index, −1 outside) or of the city (null), or of a chart. */
export type PictureSubject =
  | {
      readonly of: 'map';
      readonly view: MapView;
      readonly unit: number | null;
      readonly plane: SheetSettings['plane'];
      readonly furniture: boolean;
    }
  | { readonly of: 'chart'; readonly chart: ChartKind };

/** A file that can be asked for. */
export type ReportOrder =
  | { readonly kind: 'sheets'; readonly settings: SheetSettings }
  | {
      readonly kind: 'sheet';
      readonly settings: SheetSettings;
      readonly page: number;
      readonly format: PictureSize['format'];
      /** Pixels of a PNG. */
      readonly width: number;
    }
  | { readonly kind: 'picture'; readonly subject: PictureSubject; readonly size: PictureSize }
  | { readonly kind: 'xlsx' | 'decree-docx' | 'minute-docx' | 'pptx' | 'html' | 'csv' };

/** Whether a file cannot be made without drawing the ground. */
export const hasMaps = ({ kind }: ReportOrder): boolean =>
  kind !== 'csv' && kind !== 'xlsx' && kind !== 'decree-docx' && kind !== 'minute-docx';

/** Pieces that are done, of all. */
export type OnPieces = (done: number, total: number) => void;

/** The pictures beneath maps of a piece of ground, the first lowest. */
export type PicturesOf = (ground: MapGround) => Promise<readonly PlacedPicture[]>;

export interface ReportApi {
  /** Gathers the report that all else is made of. */
  open(source: ReportSource, onProgress: OnProgress): Promise<ReportOverview>;
  /** Other words on the same figures. */
  dress(dress: ReportDress): Promise<void>;
  /** Names of what will lie beneath the maps of sheets, and whom it is owed to. */
  credit(backdrops: readonly string[]): Promise<void>;
  preview(settings: SheetSettings, page: number, beneath: readonly PlacedPicture[]): Promise<SheetPreview>;
  make(order: ReportOrder, onPieces: OnPieces, beneath: PicturesOf): Promise<ReportFile>;
}
