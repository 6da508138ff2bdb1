import type { CompareOptions, Units } from '../comparison/balance.ts';
import type { TimelineInput } from '../comparison/timeline.ts';
import type { Source } from '../domain/delineation.ts';
import type { Note, Problem } from '../domain/note.ts';
import { problem } from '../domain/note.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Language } from '../domain/text.ts';
import type { ProjectDocument, StateRef } from '../project/document.ts';
import type { PaperSettings } from '../project/papers.ts';
import type { PresentationSettings } from '../project/presentation.ts';
import { areasOfState, layerUnits, stateOf } from '../project/states.ts';
import { timelineStates } from '../project/timeline.ts';
import type { ReportSide } from './report.ts';

/** What a report is made of, as plain data: it can be handed to a worker. See `gatherReport`. */
export interface ReportSource {
  /** The city, or the name of the project. */
  readonly title: string;
  /** ISO date of the report. */
  readonly date: string;
  readonly language: Language;
  readonly before: ReportSide;
  readonly after: ReportSide;
  readonly units: Units | null;
  readonly unitSource: Source | null;
  /** One of the sides, or the boundaries, are made up to fit public figures. */
  readonly illustrative: boolean;
  readonly options: CompareOptions;
  /** Every state of the city in time order; null: there is one only. */
  readonly timeline: readonly TimelineInput[] | null;
  /** What the intake found in the files of both sides and of the boundaries. */
  readonly found: readonly Note[];
  readonly papers: PaperSettings;
  readonly presentation: PresentationSettings;
}

/**
 * The report of what is chosen in a project. Fails where no two states are chosen.
 *
 * @param today ISO date
 */
export function reportSource(
  document: ProjectDocument,
  language: Language,
  today: string,
): Result<ReportSource, Problem> {
  const { method, toleranceMetres, ...chosen } = document.comparison;
  const before = sideOf(document, chosen.before);
  const after = sideOf(document, chosen.after);
  if (before === null || after === null) return fail(statesNotChosen());
  const states = timelineStates(document);
  const layer = document.unitLayers.find(({ id }) => id === chosen.units) ?? null;
  return ok({
    title: document.name,
    date: today,
    language,
    before: before.side,
    after: after.side,
    units: layer && layerUnits(layer),
    unitSource: layer?.source ?? null,
    illustrative: before.side.illustrative || after.side.illustrative || layer?.illustrative === true,
    options: { method, toleranceMetres },
    timeline: states.length > 1 ? states : null,
    found: [...new Set([...before.found, ...after.found, ...(layer?.notes ?? [])])],
    papers: document.papers,
    presentation: document.presentation,
  });
}

function sideOf(document: ProjectDocument, ref: StateRef | null) {
  const left = ref && areasOfState(document, ref);
  const state = ref && stateOf(document, ref);
  if (left === null || state === null) return null;
  const { areas, decree, source, illustrative, notes } = left.delineation;
  const side: ReportSide = {
    state,
    areas: left.indexes.map((index) => areas[index]),
    decree,
    source,
    illustrative,
  };
  return { side, found: notes };
}

const statesNotChosen = () =>
  problem('report-without-states', {
    id: 'Laporan memerlukan dua keadaan. Pilih SK sebelum dan SK sesudah di layar Bandingkan.',
    en: 'A report needs two states. Choose the SK before and the SK after on the Compare screen.',
  });
