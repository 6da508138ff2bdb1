import type { Delineation, Source, UnitLayer } from '../../domain/delineation.ts';
import type { ProjectDocument } from '../document.ts';
import type { Step } from '../history.ts';
import { randomId } from '../random-id.ts';
import type { DelineationSide, Side } from '../step-side.ts';
import { storedPapers, storedPresentation } from './papers-schema.ts';
import type { Skeleton } from './record.ts';
import type { StepRecord, StoredSide } from './step-record.ts';

/**
 * The heavy, immutable parts of a document (attribute rows, geometry columns, notes). Each object gets a key of its own, once:
 * a part is written once and never overwritten, whatever happens to the id or name of the SK it belongs to.
 */
export interface PartKeys {
  /** The key of an object, given at the first call. */
  keyOf(part: object): string;
  /** Remembers the key under which a loaded object is stored. */
  remember(part: object, key: string): void;
}

export function partKeys(newKey: () => string = randomId): PartKeys {
  const keys = new WeakMap<object, string>();
  return {
    keyOf(part) {
      const known = keys.get(part);
      if (known !== undefined) return known;
      const key = newKey();
      keys.set(part, key);
      return key;
    },
    remember(part, key) {
      keys.set(part, key);
    },
  };
}

export type Parts = ReadonlyMap<string, object>;

/** A document taken apart: the small skeleton, and the parts it names. */
export interface Dismantled {
  readonly skeleton: Skeleton;
  readonly parts: Parts;
}

export function dismantle(document: ProjectDocument, keys: PartKeys): Dismantled {
  const { put, parts } = collector(keys);
  const skeleton: Skeleton = {
    name: document.name,
    delineations: document.delineations.map((delineation) => ({
      ...storedWords(delineation, put),
      ...storedContent(delineation, put),
    })),
    minutes: storedMinutes(document.minutes),
    unitLayers: document.unitLayers.map((layer) => storedLayer(layer, put)),
    comparison: document.comparison,
    backdrops: [...document.backdrops],
    checks: document.checks,
    papers: storedPapers(document.papers),
    presentation: storedPresentation(document.presentation),
  };
  return { skeleton, parts };
}

/** A step taken apart: its record, and the parts it names. */
export function dismantleStep(
  step: Step,
  keys: PartKeys,
): { readonly record: StepRecord; readonly parts: Parts } {
  const { put, parts } = collector(keys);
  const record: StepRecord = {
    ...step,
    touches: step.touches.map(({ delineation, areas }) => ({ delineation, areas: [...areas] })),
    edits: step.edits.map(({ delineation, forth, back }) => ({
      delineation,
      forth: storedEdit(forth),
      back: storedEdit(back),
    })),
    before: storedSide(step.before, put),
    after: storedSide(step.after, put),
  };
  return { record, parts };
}

type Put = (part: object) => string;

function collector(keys: PartKeys): { readonly put: Put; readonly parts: Map<string, object> } {
  const parts = new Map<string, object>();
  const put = (part: object): string => {
    const key = keys.keyOf(part);
    parts.set(key, part);
    return key;
  };
  return { put, parts };
}

const storedSource = ({ files, layers, crs }: Source) => ({ files: [...files], layers: [...layers], crs });

const storedWords = (
  { id, decree, source, notes, illustrative }: Omit<Delineation, 'areas' | 'geometry'>,
  put: Put,
) => ({ id, decree, source: storedSource(source), notes: put(notes), illustrative });

const storedContent = ({ areas, geometry }: Pick<Delineation, 'areas' | 'geometry'>, put: Put) => ({
  areas: put(areas),
  geometry: put(geometry),
});

const storedMinutes = (minutes: ProjectDocument['minutes']): Skeleton['minutes'] =>
  minutes.map((minute) => ({ ...minute, clearedAreas: [...minute.clearedAreas] }));

const storedLayer = ({ units, geometry, notes, source, ...words }: UnitLayer, put: Put) => ({
  ...words,
  source: storedSource(source),
  units: put(units),
  geometry: put(geometry),
  notes: put(notes),
});

const storedEdit = ({ splices, rows }: Step['edits'][number]['forth']) => ({
  splices: splices.map((splice) => ({ ...splice, areas: [...splice.areas] })),
  rows: [...rows],
});

function storedSide(side: Side, put: Put): StoredSide {
  const { delineations, minutes, unitLayers, backdrops, papers, presentation, ...small } = side;
  return {
    ...small,
    ...(delineations && { delineations: delineations.map((each) => storedDelineation(each, put)) }),
    ...(minutes && { minutes: storedMinutes(minutes) }),
    ...(unitLayers && {
      unitLayers: unitLayers.map((each) => (typeof each === 'string' ? each : storedLayer(each, put))),
    }),
    ...(backdrops && { backdrops: [...backdrops] }),
    ...(papers && { papers: storedPapers(papers) }),
    ...(presentation && { presentation: storedPresentation(presentation) }),
  };
}

function storedDelineation(side: Delineation['id'] | DelineationSide, put: Put) {
  if (typeof side === 'string') return side;
  return { ...storedWords(side, put), content: side.content && storedContent(side.content, put) };
}

/** Keys of all parts a skeleton names. */
export const partsNamed = (skeleton: Skeleton): readonly string[] => [
  ...skeleton.delineations.flatMap(({ areas, geometry, notes }) => [areas, geometry, notes]),
  ...skeleton.unitLayers.flatMap(({ units, geometry, notes }) => [units, geometry, notes]),
];

/** Keys of all parts a stored step names. */
export const partsNamedByStep = ({ before, after }: StepRecord): readonly string[] => [
  ...partsNamedBySide(before),
  ...partsNamedBySide(after),
];

function partsNamedBySide({ delineations = [], unitLayers = [] }: StoredSide): readonly string[] {
  const keys: string[] = [];
  for (const each of delineations) {
    if (typeof each === 'string') continue;
    keys.push(each.notes);
    if (each.content !== null) keys.push(each.content.areas, each.content.geometry);
  }
  for (const each of unitLayers)
    if (typeof each !== 'string') keys.push(each.units, each.geometry, each.notes);
  return keys;
}
