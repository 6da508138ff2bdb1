import type { Problem } from '../../domain/note.ts';
import { problem } from '../../domain/note.ts';

const megabytes = (bytes: number): string =>
  (bytes / 1_000_000).toLocaleString('id-ID', { maximumFractionDigits: 1 });

/** Why a file of `bytes` could not be kept, in words that say what to do. */
export function fileProblem(cause: unknown, bytes: number): Problem {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'QuotaExceededError') return storageFull(bytes);
  if (name === 'NotFoundError' || name === 'NotReadableError') return fileUnreadable();
  return problem('file-not-kept', {
    id: `Berkas tidak dapat disimpan di peramban ini (${reasonOf(cause)}). Coba lagi, atau pakai peramban lain.`,
    en: `The file could not be kept in this browser (${reasonOf(cause)}). Try again, or use another browser.`,
  });
}

const storageFull = (bytes: number): Problem =>
  problem('file-storage-full', {
    id: `Penyimpanan peramban penuh: berkas ini memerlukan ${megabytes(bytes)} MB. Hapus proyek atau peta latar lama, atau kosongkan ruang disk, lalu coba lagi.`,
    en: `The browser's storage is full: this file needs ${megabytes(bytes)} MB. Delete old projects or backdrops, or free disk space, then try again.`,
  });

const fileUnreadable = (): Problem =>
  problem('file-unreadable', {
    id: 'Berkas tidak dapat dibaca: mungkin sudah dipindah, diubah, atau dihapus sejak dipilih. Pilih lagi berkasnya.',
    en: 'The file cannot be read: it may have been moved, changed or deleted since it was chosen. Choose it again.',
  });

export const fileStoreAbsent = (): Problem =>
  problem('file-storage-absent', {
    id: 'Peramban ini tidak memberi tempat untuk menyimpan berkas (mode privat, atau dimatikan). Pakai jendela biasa.',
    en: 'This browser gives no place to keep files (private mode, or turned off). Use an ordinary window.',
  });

/** A project names a file that is not there (any more). */
export const fileAbsent = (): Problem =>
  problem('file-absent', {
    id: 'Berkas gambar ini tidak ada lagi di peramban ini. Hapus peta latar ini, lalu tambahkan lagi dari berkas aslinya.',
    en: 'The file of this backdrop is no longer in this browser. Remove the backdrop and add it again from its original file.',
  });

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message || cause.name : String(cause);
