import type { AreaId, Delineation, DelineationId, SlumArea } from '../domain/delineation.ts';
import type { Text } from '../domain/text.ts';
import { type AreaMeasure, ellipsoidMeasure, featureAreas } from '../geo/area/measure.ts';
import type { MultiPolygonColumn } from '../geo/column.ts';
import { squareMetres, toHectares } from '../geo/units.ts';
import type { History, Step } from './history.ts';
import type { PackedEdit } from './packed-edit.ts';
import type { Side } from './step-side.ts';

/** One line of the change log of an SK. */
export interface ChangeLogEntry {
  /** Of the whole project, from 1. */
  readonly number: number;
  readonly label: Text;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: string | null;
  readonly why: string | null;
  /** What people call the areas it concerns; empty: the SK as a whole. */
  readonly areas: readonly string[];
  /** Drawn hectares of the shapes that it drew anew, before and after; null where it drew none. */
  readonly drawnHa: { readonly before: number; readonly after: number } | null;
}

/**
 * What was done to an SK, in order: the steps that concern it, up to where the history stands. What was undone is not in it.
 *
 * @param measure how shapes become hectares; geodesic on WGS84 unless told otherwise
 */
export function changeLog(
  history: History,
  delineation: Delineation,
  measure: AreaMeasure = ellipsoidMeasure,
): readonly ChangeLogEntry[] {
  const labels = new Map(delineation.areas.map(({ id, label }) => [id, label]));
  return history.steps.slice(0, history.position).flatMap((step, index) => {
    const touch = step.touches.find((each) => each.delineation === delineation.id);
    if (touch === undefined) return [];
    const { label, at, by, why } = step;
    const areas = namesOf(touch.areas, step, delineation.id, labels);
    return [
      { number: index + 1, label, at, by, why, areas, drawnHa: drawnHa(step, delineation.id, measure) },
    ];
  });
}

/** As the step left them; an area that it removed as it was; one it did not write as it is called now. */
function namesOf(
  ids: readonly AreaId[],
  { edits }: Step,
  delineation: DelineationId,
  labels: ReadonlyMap<AreaId, string>,
): readonly string[] {
  const written = new Map(labels);
  for (const edit of edits)
    if (edit.delineation === delineation)
      for (const { id, label } of [...areasOf(edit.back), ...areasOf(edit.forth)]) written.set(id, label);
  return ids.map((id) => written.get(id) ?? id);
}

const areasOf = ({ splices, rows }: PackedEdit): readonly SlumArea[] => [
  ...splices.flatMap(({ areas }) => areas),
  ...rows.map(({ area }) => area),
];

function drawnHa({ edits, before, after }: Step, id: DelineationId, measure: AreaMeasure) {
  const own = edits.filter(({ delineation }) => delineation === id);
  const gone = [...own.flatMap(({ back }) => shapesOf(back)), ...wholeOf(before, id)];
  const made = [...own.flatMap(({ forth }) => shapesOf(forth)), ...wholeOf(after, id)];
  if (gone.length + made.length === 0) return null;
  return { before: hectaresOf(gone, measure), after: hectaresOf(made, measure) };
}

const shapesOf = ({ splices }: PackedEdit): readonly MultiPolygonColumn[] =>
  splices.map(({ shapes }) => shapes);

/** All shapes of an SK that the step added or removed. */
const wholeOf = ({ delineations = [] }: Side, id: DelineationId): readonly MultiPolygonColumn[] =>
  delineations.flatMap((each) =>
    typeof each !== 'string' && each.id === id && each.content !== null ? [each.content.geometry] : [],
  );

function hectaresOf(columns: readonly MultiPolygonColumn[], measure: AreaMeasure): number {
  let total = 0;
  for (const column of columns) for (const area of featureAreas(column, measure)) total += area;
  return toHectares(squareMetres(total));
}
