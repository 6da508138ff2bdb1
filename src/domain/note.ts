import type { Position } from '../geo/column.ts';
import type { Text } from './text.ts';

/**
 * - `error`: something could not be used.
 * - `warning`: used, but a figure may differ from what the file's author meant.
 * - `info`: worth knowing (what was assumed, what was left out).
 */
export type Severity = 'error' | 'warning' | 'info';

/** Where in the input a note applies. All parts are optional: a note on a whole file has only `file`. */
export interface Place {
  readonly file?: string;
  readonly layer?: string;
  /** Index of the feature in its layer, from 0. */
  readonly feature?: number;
  /** What a person would call the feature: its RT/RW, kawasan or name. */
  readonly label?: string;
  /** WGS84 longitude, latitude to zoom to. */
  readonly at?: Position;
}

/** Something found in the input or done to it. Nothing is dropped, repaired or assumed without one. */
export interface Note {
  readonly severity: Severity;
  /** Stable kebab-case identifier, e.g. `self-intersection`. */
  readonly code: string;
  readonly place: Place;
  /** What happened, where, and what to do. */
  readonly message: Text;
}

/** A note that stopped an act. */
export type Problem = Note & { readonly severity: 'error' };

export const problem = (code: string, message: Text, place: Place = {}): Problem => ({
  severity: 'error',
  code,
  place,
  message,
});
