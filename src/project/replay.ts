import type { Delineation, SlumArea } from '../domain/delineation.ts';
import type { MultiPolygonRings } from '../geo/column.ts';
import { type FeatureSplice, spliceColumn } from '../geo/column-splice.ts';
import type { AreaEdit } from './area-edit.ts';

/** An area on its way through a run of edits: its shape is still a feature of the first column, or came since. */
interface Slot {
  readonly area: SlumArea;
  readonly shape: number | MultiPolygonRings;
}

/**
 * The delineation after a run of edits, the same to the last bit as after each of them in turn (`applyEdit`). The coordinates
 * are copied once for the whole run, so that a long history is gone through quickly.
 *
 * @returns null where an edit does not fit the delineation: it was made for another one
 */
export function replayEdits(delineation: Delineation, edits: readonly AreaEdit[]): Delineation | null {
  const slots: Slot[] = delineation.areas.map((area, shape) => ({ area, shape }));
  for (const edit of edits) if (!applyToSlots(slots, edit)) return null;
  const areas = slots.map(({ area }) => area);
  const isReshaped = edits.some(({ splices }) => splices.length > 0);
  if (!isReshaped) return { ...delineation, areas };
  const splices = splicesOf(slots, delineation.areas.length);
  return { ...delineation, areas, geometry: spliceColumn(delineation.geometry, splices) };
}

function applyToSlots(slots: Slot[], { splices, rows }: AreaEdit): boolean {
  for (const { at, area } of rows) {
    if (at >= slots.length) return false;
    slots[at] = { area, shape: slots[at].shape };
  }
  for (const { at, remove, insert } of splices.toReversed()) {
    if (at + remove > slots.length) return false;
    slots.splice(at, remove, ...insert);
  }
  return true;
}

/** What leads from the first column to the slots. Features that stayed are still in their order. */
function splicesOf(slots: readonly Slot[], count: number): readonly FeatureSplice[] {
  const splices: FeatureSplice[] = [];
  let next = 0;
  let insert: MultiPolygonRings[] = [];
  const stay = (feature: number) => {
    if (feature > next || insert.length > 0) splices.push({ at: next, remove: feature - next, insert });
    insert = [];
    next = feature + 1;
  };
  for (const { shape } of slots)
    if (typeof shape === 'number') stay(shape);
    else insert.push(shape);
  stay(count);
  return splices;
}
