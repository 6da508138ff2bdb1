import type { AreaMethod } from '../comparison/balance.ts';
import type {
  Delineation,
  DelineationId,
  MinuteId,
  ReductionMinute,
  UnitLayer,
  UnitLayerId,
} from '../domain/delineation.ts';
import type { Backdrop } from './backdrop.ts';
import type { CheckSettings } from './checks/settings.ts';
import type { PaperSettings } from './papers.ts';
import type { PresentationSettings } from './presentation.ts';

/** An SK at a date: with `minute`, less what its BA minutes cleared up to and including that one. */
export interface StateRef {
  readonly delineation: DelineationId;
  readonly minute: MinuteId | null;
}

/** What the user chose for the comparison; kept with the project. */
export interface ComparisonSettings {
  readonly before: StateRef | null;
  readonly after: StateRef | null;
  readonly units: UnitLayerId | null;
  readonly method: AreaMethod;
  readonly toleranceMetres: number;
}

/** The open project. Immutable: every act makes a new one (see `operations/`). */
export interface ProjectDocument {
  readonly id: string;
  readonly name: string;
  readonly delineations: readonly Delineation[];
  readonly minutes: readonly ReductionMinute[];
  readonly unitLayers: readonly UnitLayer[];
  readonly comparison: ComparisonSettings;
  /** Bottom first. */
  readonly backdrops: readonly Backdrop[];
  readonly checks: CheckSettings;
  readonly papers: PaperSettings;
  readonly presentation: PresentationSettings;
}
