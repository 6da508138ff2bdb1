import { parseDate } from '../domain/dates.ts';
import type { DelineationId, MinuteId, ReductionMinute } from '../domain/delineation.ts';
import { minuteId } from '../domain/delineation.ts';
import type { Problem } from '../domain/note.ts';
import { problem } from '../domain/note.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import type { ProjectDocument } from './document.ts';
import { nameKey, readName } from './names.ts';

/** A Berita Acara as the user writes it. */
export interface MinuteWords {
  /** "BA 2021". */
  readonly name: string;
  readonly number: string | null;
  /** ISO date or year, as `parseDate` reads them. */
  readonly date: string;
  readonly note: string | null;
}

/**
 * Words of a minute as typed, trimmed; the name must be free among the minutes of its SK, for people choose states by it.
 *
 * @param own the minute that may bear the name already
 */
export function readMinuteWords(
  document: ProjectDocument,
  delineation: DelineationId,
  typed: MinuteWords,
  own: ReductionMinute | null = null,
): Result<MinuteWords, Problem> {
  const name = readName(typed.name);
  if (!name.ok) return name;
  const clash = minutesOf(document, delineation).some(
    (other) => other !== own && nameKey(other.name) === nameKey(name.value),
  );
  if (clash) return fail(minuteNameTaken(name.value));
  const date = parseDate(typed.date);
  if (date === null) return fail(dateInvalid(typed.date));
  return ok({ name: name.value, number: worded(typed.number), date, note: worded(typed.note) });
}

export const minutesOf = (document: ProjectDocument, delineation: DelineationId) =>
  document.minutes.filter((minute) => minute.delineation === delineation);

/** A document that has the minute, and the minute: one of its own, or a new one that clears nothing yet. */
export function withMinute(
  document: ProjectDocument,
  delineation: DelineationId,
  asked: MinuteId | MinuteWords,
): Result<{ readonly document: ProjectDocument; readonly minute: ReductionMinute }, Problem> {
  if (typeof asked === 'string') {
    const minute = minutesOf(document, delineation).find(({ id }) => id === asked);
    return minute === undefined ? fail(unknownMinute()) : ok({ document, minute });
  }
  const words = readMinuteWords(document, delineation, asked);
  if (!words.ok) return words;
  const id = freeMinuteId(document, `${delineation}-${nameKey(words.value.name)}`);
  const minute: ReductionMinute = { id, delineation, ...words.value, clearedAreas: [] };
  return ok({ document: { ...document, minutes: [...document.minutes, minute] }, minute });
}

/** The document with a minute in the place of its namesake. */
export const withChangedMinute = (document: ProjectDocument, changed: ReductionMinute): ProjectDocument => ({
  ...document,
  minutes: document.minutes.map((minute) => (minute.id === changed.id ? changed : minute)),
});

function freeMinuteId(document: ProjectDocument, wanted: string): MinuteId {
  const taken = new Set<string>(document.minutes.map(({ id }) => id));
  let free = wanted;
  for (let number = 2; taken.has(free); number++) free = `${wanted}~${number}`;
  return minuteId(free);
}

const worded = (typed: string | null): string | null => typed?.trim() || null;

export const unknownMinute = () =>
  problem('minute-gone', {
    id: 'Berita Acara (BA) itu sudah tidak ada di SK ini. Pilih BA lain.',
    en: 'That minute (BA) is no longer part of this SK. Choose another one.',
  });

const minuteNameTaken = (name: string) =>
  problem('minute-name-taken', {
    id: `SK ini sudah punya ${name}. Pilih BA itu dari daftar, atau beri nama lain.`,
    en: `This SK already has ${name}. Choose that minute from the list, or give another name.`,
  });

const dateInvalid = (typed: string) =>
  problem('date-invalid', {
    id: `"${typed}" bukan tanggal atau tahun. Tulis seperti 20/12/2021 atau 2021.`,
    en: `"${typed}" is neither a date nor a year. Write it as 20/12/2021 or 2021.`,
  });
