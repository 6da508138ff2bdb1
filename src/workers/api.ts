import type { ChangeBalance, CompareOptions, State, Units } from '../comparison/balance.ts';
import type { AttributeValue } from '../domain/attributes.ts';
import type { Delineation, ReductionMinute, UnitLayer } from '../domain/delineation.ts';
import type { Note } from '../domain/note.ts';
import type { NamedBytes } from '../formats/driver.ts';
import type { Bounds } from '../geo/column.ts';
import type { Proposal } from '../intake/proposal.ts';
import type { ReportHeading } from '../reports/heading.ts';

/** Told from a worker while it works; `done` of `total` steps, or total null when it cannot be known. */
export interface Progress {
  readonly stage: 'reading' | 'checking' | 'dissolving' | 'overlaying' | 'tracing' | 'encoding';
  readonly done: number;
  readonly total: number | null;
}
export type OnProgress = (progress: Progress) => void;

/** A layer as the screens need it: without geometry, which stays in the worker until taken in. */
export interface LayerSummary {
  readonly file: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly features: number;
  /** In the file's own coordinates. */
  readonly bounds: Bounds | null;
  readonly declaredCrs: string | null;
  /** Field names with up to three values that occur. */
  readonly fields: readonly { readonly name: string; readonly samples: readonly AttributeValue[] }[];
}

/** A proposal as the screens see and change it. `key` names it in the worker. */
export interface ProposalSummary extends Omit<Proposal, 'layers'> {
  readonly key: string;
  readonly layers: readonly LayerSummary[];
  /** Layers, by their place in `layers`, that are not to be taken in. */
  readonly leftOut: readonly number[];
}

interface ReadOutcome {
  readonly proposals: readonly ProposalSummary[];
  readonly notes: readonly Note[];
}

/** What became of accepted proposals; one entry of `delineations` or `unitLayers` for each. */
export interface TakenIn {
  readonly delineations: readonly Delineation[];
  readonly minutes: readonly ReductionMinute[];
  readonly unitLayers: readonly UnitLayer[];
  readonly notes: readonly Note[];
}

export interface IntakeApi {
  /**
   * Reads files and proposes how to take their layers in. Earlier proposals stay valid until `forget` (or a cancel).
   * The bytes are handed over: the caller's arrays are empty afterwards. `known` are WGS84 bounds of what the project
   * holds, which tell the zone of files that do not name theirs.
   */
  read(files: readonly NamedBytes[], onProgress: OnProgress, known?: readonly Bounds[]): Promise<ReadOutcome>;
  /** The proposal made anew for its role and coordinate system, as the user changed them: fields and unit follow. */
  reconsider(decision: ProposalSummary): Promise<ProposalSummary>;
  takeIn(decisions: readonly ProposalSummary[], onProgress: OnProgress): Promise<TakenIn>;
  forget(): Promise<void>;
}

/** GeoJSON for the map (see map/scene.ts for the properties). */
export interface EncodedChange {
  readonly change: Blob;
  /** Bounds of each unit's changed or remaining ground, in the units' order, then outside. */
  readonly bounds: readonly (Bounds | null)[];
}

export interface CompareOutcome {
  readonly balance: ChangeBalance;
  readonly encoded: EncodedChange;
}

export interface CompareApi {
  /** `units` null: all ground is one row, "outside". */
  compare(
    before: State,
    after: State,
    units: Units | null,
    options: CompareOptions,
    onProgress: OnProgress,
  ): Promise<CompareOutcome>;
  /** The ground of the last comparison with its figures, as GeoJSON to keep; null when there is none. */
  groundFile(balance: ChangeBalance, heading: ReportHeading): Promise<Blob | null>;
  /** The same kelurahan computed by Turf, as a second opinion, in hectares on the ellipsoid. */
  checkWithTurf(
    before: State,
    after: State,
    units: Units,
    unit: number,
  ): Promise<{ beforeHa: number; afterHa: number; remainingHa: number; reducedHa: number; addedHa: number }>;
  /** One side as GeoJSON for the map; `units` gives each area its unit (−1 outside all, or without units). */
  encodeState(state: State, slumClasses: readonly (string | null)[], units?: Units | null): Promise<Blob>;
  encodeUnits(units: Units): Promise<{ polygons: Blob; labels: Blob; bounds: readonly (Bounds | null)[] }>;
}
