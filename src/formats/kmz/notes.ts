import type { Text } from '../../domain/text.ts';
import type { NoteList } from '../note-list.ts';
import { excerpt } from '../text/place.ts';
import type { ZipFailure } from './zip.ts';

const REASONS: Readonly<Record<ZipFailure, Text>> = {
  truncated: {
    id: 'arsipnya terpotong atau bukan ZIP yang utuh. Salin atau unduh ulang berkas itu',
    en: 'the archive is truncated or not a whole ZIP. Copy or download it again',
  },
  encrypted: {
    id: 'isinya dikunci kata sandi. Buka kuncinya, simpan ulang tanpa kata sandi, lalu buka lagi di sini',
    en: 'its content is locked by a password. Unlock it, save it without a password and open it here again',
  },
  method: {
    id: 'isinya dimampatkan dengan cara yang tidak dikenal. Simpan ulang dari Google Earth atau QGIS',
    en: 'its content is compressed in an unknown way. Save it again from Google Earth or QGIS',
  },
  damaged: {
    id: 'isinya rusak (tidak cocok dengan angka pemeriksa di arsip), jadi tidak dipakai agar koordinatnya tidak keliru. Salin atau unduh ulang berkas itu',
    en: 'its content is damaged (it does not match the check value in the archive) and was not used, lest coordinates be wrong. Copy or download it again',
  },
};

/** @param entry the file inside the archive; null for the archive as a whole. */
export function noteZipFailure(
  failure: ZipFailure,
  entry: string | null,
  file: string,
  notes: NoteList,
): void {
  const reason = REASONS[failure];
  const inside = entry === null ? '' : ` (${excerpt(entry, 60)})`;
  notes.say(
    'error',
    `kmz-${failure}`,
    { file },
    `Berkas ${file}${inside} tidak dapat dibaca: ${reason.id}.`,
    `${file}${inside} cannot be read: ${reason.en}.`,
  );
}

export function noteTooLarge(size: number, limit: number, file: string, notes: NoteList): void {
  const megabytes = (bytes: number, locale: string) => `${Math.round(bytes / 1e6).toLocaleString(locale)} MB`;
  notes.say(
    'error',
    'kmz-too-large',
    { file },
    `Isi ${file} akan menjadi ${megabytes(size, 'id-ID')} setelah dibuka, melebihi batas ${megabytes(limit, 'id-ID')}, jadi tidak dibuka. Bagi petanya menjadi beberapa berkas.`,
    `${file} would unpack to ${megabytes(size, 'en-GB')}, over the limit of ${megabytes(limit, 'en-GB')}, and was not opened. Split the map into several files.`,
  );
}

export function noteManyKmls(names: readonly string[], file: string, notes: NoteList): void {
  const shown = names.slice(0, 5).map((name) => excerpt(name, 40));
  notes.say(
    'info',
    'kmz-many-kmls',
    { file },
    `Berkas ${file} memuat ${names.length} KML (${shown.join(', ')}); semuanya dibaca sebagai lapisan. Pastikan tidak ada peta yang terhitung dua kali.`,
    `${file} holds ${names.length} KMLs (${shown.join(', ')}); all were read as layers. Make sure that no map is counted twice.`,
  );
}
