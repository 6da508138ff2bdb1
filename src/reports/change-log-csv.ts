import type { AreaMethod } from '../comparison/balance.ts';
import type { Text } from '../domain/text.ts';
import type { ChangeLogEntry } from '../project/change-log.ts';
import { METHOD_NAMES } from '../project/method-names.ts';
import { type Cell, CSV_DEFAULTS, type CsvOptions, writeCsv } from './csv.ts';
import { WORDS } from './words.ts';

/** What the log says of itself. */
export interface ChangeLogHeading {
  /** "SK 2024". */
  readonly decree: string;
  /** The city, or the name of the project. */
  readonly title: string;
  /** By which the entries were measured. */
  readonly method: AreaMethod;
  /** ISO date of the report. */
  readonly date: string;
  /** Some of the shapes are made up to fit public figures. */
  readonly illustrative: boolean;
}

interface ChangeLogOptions extends CsvOptions {
  /** IANA name; the reader's own unless told. */
  readonly timeZone?: string;
}

const COLUMNS: Readonly<
  Record<'number' | 'at' | 'label' | 'areas' | 'before' | 'after' | 'net' | 'by' | 'why', Text>
> = {
  number: { id: 'Langkah', en: 'Step' },
  at: { id: 'Waktu', en: 'Time' },
  label: { id: 'Yang dilakukan', en: 'What was done' },
  areas: { id: 'Area', en: 'Areas' },
  before: { id: 'Luas gambar sebelum (ha)', en: 'Drawn before (ha)' },
  after: { id: 'Luas gambar sesudah (ha)', en: 'Drawn after (ha)' },
  net: { id: 'Selisih (ha)', en: 'Net (ha)' },
  by: { id: 'Oleh', en: 'By' },
  why: { id: 'Alasan', en: 'Reason' },
};

const TITLE: Text = { id: 'Catatan perubahan SK', en: 'Change log of the SK' };
const DECREE: Text = { id: 'SK', en: 'SK' };

/** The change log of an SK as a spreadsheet: what it is of, then a row a step. Differences are made before rounding. */
export function changeLogCsv(
  entries: readonly ChangeLogEntry[],
  heading: ChangeLogHeading,
  options: Partial<ChangeLogOptions> = {},
): string {
  const chosen = { ...CSV_DEFAULTS, ...options };
  const { language } = chosen;
  const rows: Cell[][] = [
    [TITLE[language], heading.title],
    [DECREE[language], heading.decree],
    [WORDS.method[language], METHOD_NAMES[heading.method][language]],
    [WORDS.date[language], heading.date],
    ...(heading.illustrative ? [[WORDS.note[language], WORDS.illustrative[language]]] : []),
    [],
    Object.values(COLUMNS).map((column) => column[language]),
    ...entries.map((entry) => entryRow(entry, chosen)),
  ];
  return writeCsv(rows, chosen);
}

function entryRow(
  { number, at, label, areas, drawnHa, by, why }: ChangeLogEntry,
  { language, timeZone }: ChangeLogOptions,
): Cell[] {
  const hectares = drawnHa
    ? [drawnHa.before, drawnHa.after, drawnHa.after - drawnHa.before]
    : [null, null, null];
  return [String(number), timeText(at, timeZone), label[language], areas.join(', '), ...hectares, by, why];
}

/** "2026-11-21 22:54:07": sorts as text, and no spreadsheet takes the day for the month. */
const timeText = (at: number, timeZone: string | undefined): string =>
  new Date(at).toLocaleString('sv-SE', { ...(timeZone !== undefined && { timeZone }) });
