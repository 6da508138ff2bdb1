import type { TimelineState } from './timeline-types.ts';

type Dated = Pick<TimelineState, 'name' | 'date'>;

/**
 * Names of states that are dated before one that they follow: a BA before its own SK, an SK before a BA of the last. Their order
 * is that of the decrees; it is the date that somebody must look at. A year and a day of that year are in order either way.
 */
export function misdatedStates(states: readonly Dated[]): readonly string[] {
  const misdated: string[] = [];
  let latest = '';
  for (const { name, date } of states) {
    if (date === null) continue;
    const length = Math.min(date.length, latest.length);
    if (date.slice(0, length) < latest.slice(0, length)) misdated.push(name);
    else latest = date;
  }
  return misdated;
}

/** Names of states of which no year is known: without it there is an order, but no axis of years. */
export const undatedStates = (states: readonly Pick<TimelineState, 'name' | 'year'>[]): readonly string[] =>
  states.flatMap(({ name, year }) => (year === null ? [name] : []));
