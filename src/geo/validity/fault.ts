import type { Position } from '../column.ts';

/** What can be wrong with a polygon, in the words of OGC simple features. */
export type FaultKind =
  | 'self-intersection'
  | 'ring-self-touch'
  | 'hole-outside-shell'
  | 'nested-holes'
  | 'disconnected-interior'
  | 'too-few-points'
  | 'unclosed-ring'
  | 'duplicate-vertex'
  | 'spike'
  | 'shared-edge'
  | 'nested-shells'
  | 'overlapping-parts'
  | 'wrong-orientation'
  | 'non-finite';

export interface Fault {
  readonly kind: FaultKind;
  /** The crossing or touching point itself; where a whole ring is at fault, a vertex of it. */
  readonly at: Position;
  readonly feature: number;
  /** Index of the polygon in its feature, from 0. */
  readonly polygon: number;
  /** Index of the ring in its polygon: 0 is the shell. */
  readonly ring: number;
}

const HARMLESS: ReadonlySet<FaultKind> = new Set(['duplicate-vertex', 'wrong-orientation']);

/** Whether a fault of this kind makes a feature invalid (OGC 06-103r4 §6.1.11, §6.1.14). */
export const isInvalid = (kind: FaultKind): boolean => !HARMLESS.has(kind);
