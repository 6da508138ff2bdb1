import type { AreaId, Delineation, MinuteId, ReductionMinute } from '../../../../domain/delineation.ts';

type Hectares = ReadonlyMap<AreaId, number>;

export const sumHectares = (areas: Iterable<AreaId>, hectares: Hectares): number => {
  let sum = 0;
  for (const area of areas) sum += hectares.get(area) ?? 0;
  return sum;
};

/** BAs in the order in which they apply: ISO dates and years sort as text, equal dates as they were added. */
export const inTime = <Dated extends { readonly date: string }>(
  minutes: readonly Dated[],
): readonly Dated[] => minutes.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

export interface MinuteState {
  readonly minute: ReductionMinute;
  /** What this BA clears. */
  readonly clearedHa: number;
  /** What is left of the SK with this BA and those before it. */
  readonly leftHa: number;
}

/** What each BA of an SK takes off, and what is left after it. Hectares are sums of polygons. */
export function minuteStates(
  { areas }: Delineation,
  minutes: readonly ReductionMinute[],
  hectares: Hectares,
): readonly MinuteState[] {
  const left = new Set(areas.map(({ id }) => id));
  return inTime(minutes).map((minute) => {
    for (const area of minute.clearedAreas) left.delete(area);
    return {
      minute,
      clearedHa: sumHectares(minute.clearedAreas, hectares),
      leftHa: sumHectares(left, hectares),
    };
  });
}

/** What will be left with the BA of that date, and those before it, once it clears `clearedHa` more. */
export function leftAfter(
  delineation: Delineation,
  minutes: readonly ReductionMinute[],
  hectares: Hectares,
  by: { readonly minute: MinuteId | null; readonly date: string },
  clearedHa: number,
): number {
  const ordered = inTime([...minutes.map(({ id, date }) => ({ id, date })), { id: null, date: by.date }]);
  const at = ordered.findIndex(({ id }) => id === by.minute);
  const applied = new Set(ordered.slice(0, at + 1).map(({ id }) => id));
  const states = minuteStates(
    delineation,
    minutes.filter(({ id }) => applied.has(id)),
    hectares,
  );
  const whole = sumHectares(
    delineation.areas.map(({ id }) => id),
    hectares,
  );
  return (states.at(-1)?.leftHa ?? whole) - clearedHa;
}

/** "BA 2021", or with the next free number: people choose states by this name. */
export function freeMinuteName(date: string, minutes: readonly ReductionMinute[]): string {
  const taken = new Set(minutes.map(({ name }) => name.trim().toLowerCase()));
  const base = `BA ${date.slice(0, 4)}`.trim();
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} (${number})`;
  return name;
}
