import type { State } from '../comparison/balance.ts';
import type { TimelineInput } from '../comparison/timeline.ts';
import type { Delineation, ReductionMinute } from '../domain/delineation.ts';
import type { ProjectDocument } from './document.ts';
import { delineationsInTime, minutesInTime, stateOf, yearOf } from './states.ts';

/**
 * Every state of the document in time order, each SK followed by its BA minutes. The states of an SK are the same objects as
 * long as the SK and its minutes are: what is made of them need not be made again.
 */
export const timelineStates = (document: ProjectDocument): readonly TimelineInput[] =>
  delineationsInTime(document).flatMap((delineation) => statesOfDecree(document, delineation));

interface Known {
  readonly minutes: readonly ReductionMinute[];
  readonly states: readonly TimelineInput[];
}

const knownStates = new WeakMap<Delineation, Known>();

function statesOfDecree(document: ProjectDocument, delineation: Delineation): readonly TimelineInput[] {
  const minutes = minutesInTime(document, delineation);
  const known = knownStates.get(delineation);
  if (known && sameItems(known.minutes, minutes)) return known.states;
  const states = [null, ...minutes].flatMap((minute): TimelineInput[] => {
    const state = stateOf(document, { delineation: delineation.id, minute: minute?.id ?? null });
    return state === null ? [] : [inputOf(delineation, minute, state)];
  });
  knownStates.set(delineation, { minutes, states });
  return states;
}

function inputOf(delineation: Delineation, minute: ReductionMinute | null, state: State): TimelineInput {
  const place = { state, delineation: delineation.id };
  if (minute === null) {
    const { year } = delineation.decree;
    return { ...place, kind: 'decree', year, date: year === null ? null : String(year) };
  }
  return { ...place, kind: 'minute', year: yearOf(minute.date), date: minute.date };
}

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
