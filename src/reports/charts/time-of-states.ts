import type { TimelineState } from '../../comparison/timeline-types.ts';

type Dated = Pick<TimelineState, 'year' | 'date'>;

/**
 * Where states lie in time, in years with fractions ("2018-12-20" is 2018.97). One of whom only the year is known lies in the
 * middle of what its neighbours leave of that year; none lies before the one before it. Null where a year is not known: then
 * only the order can be shown.
 */
export function timesOfStates(states: readonly Dated[]): readonly number[] | null {
  if (states.length === 0 || states.some(({ year }) => year === null)) return null;
  const known = states.map(({ date }) => dayOf(date));
  const times: number[] = [];
  states.forEach(({ year }, index) => {
    const before = times.at(-1) ?? Number.NEGATIVE_INFINITY;
    const own = known[index] ?? middleOf(year ?? 0, before, known[index + 1]);
    times.push(Math.max(own, before));
  });
  return times;
}

function middleOf(year: number, before: number, next: number | null | undefined): number {
  const from = Math.max(year, before);
  const isNextInYear = next !== null && next !== undefined && Math.floor(next) === year && next > from;
  const to = isNextInYear ? next : Math.max(year + 1, from);
  return (from + to) / 2;
}

/** Null unless the date names a day. */
function dayOf(date: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number);
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return year + (Date.UTC(year, month - 1, day) - start) / length;
}
