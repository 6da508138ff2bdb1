import type { Timeline } from '../../comparison/timeline-types.ts';
import { formatHectares } from '../../domain/format.ts';
import type { Text } from '../../domain/text.ts';
import type { PresentationSettings } from '../../project/presentation.ts';

export type Target = NonNullable<PresentationSettings['target']>;

/** How far it is to a target, and how fast it would have to go. */
export interface TargetPace {
  /** Year and hectares of the last state. */
  readonly year: number;
  readonly hectares: number;
  /** Still to go; 0 where the target is reached. */
  readonly leftHa: number;
  /** From the year of the last state to that of the target; 0 or less: the year is past. */
  readonly years: number;
  /** Hectares a year from now on; null where the target is reached or its year past. */
  readonly neededHa: number | null;
  /** What BAs handled in the years so far, a year; null where there are none. */
  readonly handled: { readonly hectares: number; readonly from: number; readonly yearlyHa: number } | null;
}

/** Null where the years are not known. Whole years: from that of one state to that of another. */
export function targetPace({ states, handledHa }: Timeline, target: Target): TargetPace | null {
  const [first, last] = [states[0], states[states.length - 1]];
  if (first === undefined || first.year === null || last.year === null) return null;
  const leftHa = Math.max(0, last.hectares - target.hectares);
  const years = target.year - last.year;
  const span = last.year - first.year;
  return {
    year: last.year,
    hectares: last.hectares,
    leftHa,
    years,
    neededHa: leftHa > 0 && years > 0 ? leftHa / years : null,
    handled:
      span > 0 && handledHa > 0
        ? { hectares: handledHa, from: first.year, yearlyHa: handledHa / span }
        : null,
  };
}

/** The arithmetic in words: sentences, each of one sum. Empty where the years are not known. */
export function paceSentences(timeline: Timeline, target: Target): readonly Text[] {
  const pace = targetPace(timeline, target);
  if (pace === null) return [];
  return [
    leftSentence(pace, target),
    ...neededSentences(pace),
    ...handledSentences(pace, timeline.states[0].year),
  ];
}

function leftSentence({ year, hectares, leftHa, years }: TargetPace, target: Target): Text {
  const [goal, now, left] = [target.hectares, hectares, leftHa].map(formatHectares);
  if (leftHa === 0)
    return {
      id: `Target ${goal} pada ${target.year} sudah tercapai: ${now} pada ${year}.`,
      en: `The target of ${goal} in ${target.year} is reached: ${now} in ${year}.`,
    };
  if (years <= 0)
    return {
      id: `Target ${goal} pada ${target.year} belum tercapai: ${now} pada ${year}, masih ${left} di atas target.`,
      en: `The target of ${goal} in ${target.year} was not reached: ${now} in ${year}, still ${left} above it.`,
    };
  return {
    id: `Target ${goal} pada ${target.year}: ${now} (${year}) − ${goal} = ${left} lagi.`,
    en: `Target of ${goal} in ${target.year}: ${now} (${year}) − ${goal} = ${left} to go.`,
  };
}

function neededSentences({ neededHa, leftHa, years }: TargetPace): Text[] {
  if (neededHa === null) return [];
  const [left, yearly] = [leftHa, neededHa].map(formatHectares);
  return [
    {
      id: `Laju yang diperlukan: ${left} ÷ ${years} tahun = ${yearly} per tahun.`,
      en: `Pace needed: ${left} ÷ ${years} years = ${yearly} a year.`,
    },
  ];
}

function handledSentences({ handled, year }: TargetPace, from: number | null): Text[] {
  if (handled === null)
    return from === null || from >= year
      ? []
      : [
          {
            id: `Laju tertangani: pada ${from}–${year} belum ada lahan yang dikeluarkan BA; selisih luasnya adalah perubahan deliniasi.`,
            en: `Pace handled: no minute (BA) took off any ground in ${from}–${year}; the difference in area is redrawing.`,
          },
        ];
  const [all, yearly] = [handled.hectares, handled.yearlyHa].map(formatHectares);
  const span = year - handled.from;
  return [
    {
      id: `Laju tertangani sejauh ini: ${all} ÷ ${span} tahun (${handled.from}–${year}) = ${yearly} per tahun.`,
      en: `Pace handled so far: ${all} ÷ ${span} years (${handled.from}–${year}) = ${yearly} a year.`,
    },
  ];
}
