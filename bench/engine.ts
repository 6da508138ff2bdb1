import { ellipsoidMeasure, featureAreas } from '../src/geo/area/measure.ts';
import type { MultiPolygonColumn } from '../src/geo/column.ts';
import type { Time } from './clock.ts';
import type { MadeCity } from './make-city.ts';

/** What every engine is given: a made city, and the kelurahan of it to be balanced (all, or a sample). */
export interface Task extends MadeCity {
  readonly chosen: ReadonlySet<number>;
}

/** The parts of a balance that every engine makes, with their geometry. */
export const PARTS = ['before', 'after', 'remaining', 'reduced', 'added'] as const;
export type Part = (typeof PARTS)[number];

/** The ground of each part: one feature a unit in the units' order, then one for outside. */
export type BalanceParts = Readonly<Record<Part, MultiPolygonColumn>>;

/** One run of an engine over a task. */
export interface Run {
  readonly time: Time;
  /** Reading and writing that was taken off `time`. */
  readonly overhead?: Time;
  /** What the engine threw, by row: such rows have no ground. */
  readonly failures?: ReadonlyMap<number, string>;
  /** The last row, outside all units, was not made. */
  readonly leavesOutside?: boolean;
  /** Takes the engine's geometry to columns; not timed. */
  ground(): BalanceParts;
}

export interface Engine {
  readonly name: string;
  /** How the work was put to it, for those who want to check the fairness of the table. */
  readonly how: string;
  run(task: Task): Promise<Run>;
}

const M2_PER_HA = 10_000;

/** Hectares of each part on the WGS84 ellipsoid, one a row. */
export type Hectares = Readonly<Record<Part, Float64Array>>;

export const hectaresOf = (parts: BalanceParts): Hectares =>
  eachPart((part) => featureAreas(parts[part], ellipsoidMeasure).map((area) => area / M2_PER_HA));

export const eachPart = <Value>(make: (part: Part) => Value): Readonly<Record<Part, Value>> => ({
  before: make('before'),
  after: make('after'),
  remaining: make('remaining'),
  reduced: make('reduced'),
  added: make('added'),
});
