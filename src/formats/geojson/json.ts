import type { NoteList } from '../note-list.ts';
import { snippet, textPlace } from '../text/place.ts';
import { type JsonScan, scanJson } from './json-scan.ts';

/**
 * Parses the text of one JSON file. What is not JSON is told in one note with line and column; the whole features
 * before that place are still returned. `undefined` where nothing can be read.
 */
export function parseJson(text: string, file: string, notes: NoteList): unknown {
  const whole = tryParse(text);
  if (whole !== undefined) return whole;
  const scan = scanJson(text);
  if (scan.nonFinite.length > 0) noteNonFinite(text, scan, file, notes);
  if (scan.fault === null) return tryParse(withoutNonFinite(text, scan.nonFinite, text.length));
  const end = scan.lastFeatureEnd;
  const saved = end === null ? undefined : tryParse(`${withoutNonFinite(text, scan.nonFinite, end)}]}`);
  noteFault(text, scan.fault, saved !== undefined, file, notes);
  return saved;
}

/** `undefined` where the text is not JSON (JSON itself has no undefined). */
export function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text up to `until`, with null in place of each token. */
function withoutNonFinite(text: string, tokens: JsonScan['nonFinite'], until: number): string {
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of tokens) {
    if (end > until) break;
    parts.push(text.slice(from, start), 'null');
    from = end;
  }
  parts.push(text.slice(from, until));
  return parts.join('');
}

function noteNonFinite(text: string, scan: JsonScan, file: string, notes: NoteList): void {
  const { line, column } = textPlace(text, scan.nonFinite[0][0]);
  const count = scan.nonFinite.length;
  notes.say(
    'warning',
    'json-non-finite',
    { file },
    `Berkas ${file} memuat ${count} nilai NaN atau Infinity (yang pertama pada baris ${line} kolom ${column}), yang bukan bilangan JSON. Nilai itu dibaca sebagai kosong; fitur yang koordinatnya memuatnya dicatat tersendiri.`,
    `${file} holds ${count} NaN or Infinity value(s) (the first at line ${line} column ${column}), which are not JSON numbers. They were read as empty; features with such coordinates are noted one by one.`,
  );
}

function noteFault(
  text: string,
  fault: { readonly offset: number; readonly ended: boolean },
  saved: boolean,
  file: string,
  notes: NoteList,
): void {
  const { line, column } = textPlace(text, fault.offset);
  const near = snippet(text, fault.offset);
  const rest = saved
    ? {
        id: 'Fitur yang utuh sebelum tempat itu dibaca, sisanya hilang: jangan dipakai untuk menghitung sebelum berkasnya lengkap.',
        en: 'The whole features before that place were read, the rest is missing: do not compute with it until the file is complete.',
      }
    : { id: 'Tidak ada yang dapat dibaca darinya.', en: 'Nothing can be read from it.' };
  if (fault.ended)
    notes.say(
      'error',
      'json-truncated',
      { file },
      `Berkas terpotong: ${file} berakhir pada baris ${line} kolom ${column} (“${near}”) sebelum datanya selesai. ${rest.id} Salin atau unduh ulang berkas itu.`,
      `Truncated file: ${file} ends at line ${line} column ${column} (“${near}”) before its data does. ${rest.en} Copy or download it again.`,
    );
  else
    notes.say(
      'error',
      'json-invalid',
      { file },
      `Berkas ${file} bukan JSON yang sah: kesalahan pada baris ${line} kolom ${column} (“${near}”, di tanda ▶). ${rest.id} Perbaiki tempat itu atau ekspor ulang dari aplikasi asal.`,
      `${file} is not valid JSON: error at line ${line} column ${column} (“${near}”, at the ▶ mark). ${rest.en} Mend that place or export it again.`,
    );
}
