import { create } from 'zustand';
import type { PaintedLayer } from '../../backdrops/layer.ts';
import type { Note, Problem } from '../../domain/note.ts';
import { DEFAULT_SHEETS, type SheetSettings } from '../../reports/sheet/settings.ts';
import type { Progress } from '../../workers/api.ts';
import type { ReportOverview, SheetPreview } from '../../workers/report-api.ts';
import { reportClient } from '../../workers/report-client.ts';

/** What is made, as its button is called. */
export type MadeId = 'pdf' | 'picture' | 'xlsx' | 'decree-docx' | 'minute-docx' | 'pptx' | 'html' | 'csv';

/** A file that is being made: what it is, and how far. */
export interface Making {
  readonly id: MadeId;
  readonly done: number;
  readonly total: number | null;
  /** Of the backdrop beneath the sheet in hand; null: none is being fetched. */
  readonly tiles: { readonly done: number; readonly total: number } | null;
}

/** What became of the last file that was asked for. */
export type MadeFile =
  | {
      readonly ok: true;
      readonly name: string;
      readonly bytes: number;
      /** What could not be done in it as it should be. */
      readonly notes: readonly Note[];
      /** What became of the backdrops on its sheets. */
      readonly backdrops: readonly PaintedLayer[];
    }
  | { readonly ok: false; readonly id: MadeId; readonly reason: string };

interface PrintState {
  readonly settings: SheetSettings;
  /** Sheet in sight, from 0. */
  readonly page: number;
  /** Null: nothing was gathered yet. */
  readonly overview: ReportOverview | null;
  readonly preview: SheetPreview | null;
  /** The preview is not of what is chosen now. */
  readonly stale: boolean;
  readonly work: 'none' | 'gathering' | 'laying-out';
  readonly progress: Progress | null;
  /** Why there is nothing to print. */
  readonly missing: Problem | null;
  readonly failure: string | null;
  /** The user stopped the computation. */
  readonly stopped: boolean;
  readonly making: Making | null;
  readonly made: MadeFile | null;
}

const NOTHING: PrintState = {
  settings: DEFAULT_SHEETS,
  page: 0,
  overview: null,
  preview: null,
  stale: false,
  work: 'none',
  progress: null,
  missing: null,
  failure: null,
  stopped: false,
  making: null,
  made: null,
};

export const usePrint = create<PrintState>()(() => NOTHING);

/** Before anything of another project is printed. */
export const forgetPrint = (settings: SheetSettings): void => usePrint.setState({ ...NOTHING, settings });

export const reportWorker = reportClient();
