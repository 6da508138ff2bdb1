import type { BalanceGround, ChangeBalance, State, Units } from '../comparison/balance.ts';
import type { Timeline } from '../comparison/timeline-types.ts';
import type { Decree, SlumArea, Source } from '../domain/delineation.ts';
import type { Note } from '../domain/note.ts';
import type { Language } from '../domain/text.ts';
import type { PaperSettings } from '../project/papers.ts';
import type { PresentationSettings } from '../project/presentation.ts';
import type { ReportHeading } from './heading.ts';

/** One side of a report: a state with the words of its SK. */
export interface ReportSide {
  readonly state: State;
  /** One a feature of `state`, in its order. */
  readonly areas: readonly SlumArea[];
  readonly decree: Decree;
  readonly source: Source;
  readonly illustrative: boolean;
}

/** All that any paper says. Writers lay it out; none of them computes a hectare. */
export interface Report {
  readonly heading: ReportHeading;
  readonly language: Language;
  readonly before: ReportSide;
  readonly after: ReportSide;
  readonly units: Units | null;
  readonly unitSource: Source | null;
  readonly balance: ChangeBalance;
  readonly ground: BalanceGround;
  /** Null: it was not asked for, or there is one state only. */
  readonly timeline: Timeline | null;
  readonly papers: PaperSettings;
  readonly presentation: PresentationSettings;
}

/** A finished file. */
export interface ReportFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What whoever asked for the file should know of it. */
  readonly notes?: readonly Note[];
}

/** Told between pieces of long work; rejects with the signal's reason to end it. */
export type Advance = (done: number, total: number) => Promise<void>;
