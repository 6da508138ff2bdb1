import type { NoteList } from '../note-list.ts';
import type { Decoded } from './decode.ts';

/** Says so when the letters of a file had to be guessed. */
export function noteGuessedEncoding(decoded: Decoded, file: string, notes: NoteList): void {
  if (!decoded.guessed) return;
  notes.say(
    'warning',
    'encoding-guessed',
    { file },
    `Berkas ${file} bukan UTF-8 yang sah, jadi dibaca sebagai Windows-1252 (Latin-1). Angka dan koordinat tidak terpengaruh; periksa huruf beraksen pada nama, atau simpan ulang berkas sebagai UTF-8.`,
    `${file} is not valid UTF-8 and was read as Windows-1252 (Latin-1). Numbers and coordinates are not affected; check accented letters in names, or save the file again as UTF-8.`,
  );
}
