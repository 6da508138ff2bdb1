import type { NoteList } from '../note-list.ts';
import { excerpt } from '../text/place.ts';
import { isObject } from './guards.ts';
import { parseJson, tryParse } from './json.ts';

/** Stands before each record in RFC 8142. */
export const RECORD_SEPARATOR = '\u001e';

/** The JSON documents in one text: one as a rule, many in newline-delimited GeoJSON (RFC 8142 or one a line). */
export function parseDocuments(text: string, file: string, notes: NoteList): readonly unknown[] {
  if (text.includes(RECORD_SEPARATOR) && text.trimStart().startsWith(RECORD_SEPARATOR))
    return parseRecords(text.split(RECORD_SEPARATOR), file, notes);
  if (isLineDelimited(text)) return parseRecords(text.split('\n'), file, notes);
  const document = parseJson(text, file, notes);
  return document === undefined ? [] : [document];
}

/** The first line that is not blank is a whole GeoJSON object, and another object follows it. */
function isLineDelimited(text: string): boolean {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  if (start < 0 || end < 0 || text[start] !== '{') return false;
  const next = text.slice(end).search(/\S/);
  if (next < 0 || text[end + next] !== '{') return false;
  const first = tryParse(text.slice(start, end));
  return isObject(first) && typeof first.type === 'string';
}

function parseRecords(records: readonly string[], file: string, notes: NoteList): readonly unknown[] {
  const documents: unknown[] = [];
  for (const [index, record] of records.entries()) {
    if (record.trim() === '') continue;
    const document = tryParse(record);
    if (document !== undefined) documents.push(document);
    else noteRecord(record, index + 1, file, notes);
  }
  return documents;
}

function noteRecord(record: string, number: number, file: string, notes: NoteList): void {
  const start = excerpt(record, 60);
  notes.say(
    'error',
    'json-record-invalid',
    { file },
    `Baris ${number} pada ${file} bukan JSON yang sah dan tidak dibaca (“${start}”). Baris lain tetap dibaca; perbaiki baris itu.`,
    `Line ${number} of ${file} is not valid JSON and was not read (“${start}”). The other lines were; mend that line.`,
  );
}
