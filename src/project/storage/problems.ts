import type { Note, Problem } from '../../domain/note.ts';
import { problem } from '../../domain/note.ts';
import type { Text } from '../../domain/text.ts';

export const projectMissing = (): Problem =>
  problem('project-missing', {
    id: 'Proyek itu tidak ada lagi di peramban ini. Pilih proyek lain atau buat yang baru.',
    en: 'That project is no longer in this browser. Choose another one or make a new one.',
  });

export const projectNewer = (name: string): Problem =>
  problem('project-newer', {
    id: `Proyek "${name}" disimpan oleh versi Deliniasi yang lebih baru. Muat ulang halaman ini untuk memperbarui program, lalu buka lagi.`,
    en: `The project "${name}" was saved by a newer version of Deliniasi. Reload this page to update the program, then open it again.`,
  });

export const projectDamaged = (name: string, where: string): Problem =>
  problem('project-damaged', {
    id: `Proyek "${name}" tidak dapat dibuka: datanya rusak di penyimpanan peramban (${where}). Proyek lain tidak terpengaruh. Muat kembali berkas aslinya ke proyek baru.`,
    en: `The project "${name}" cannot be opened: its data in the browser's storage is damaged (${where}). Other projects are not affected. Load the original files into a new project.`,
  });

/**
 * Opened, but not with all of its history. @param last the last step that is left, in time
 */
export function stepsLost(
  name: string,
  lost: { readonly earlier: number; readonly later: number },
  last: Text | null,
): Note {
  const until = last ?? { id: 'awal proyek', en: 'its beginning' };
  const later = {
    id: `${lost.later} langkah terakhir rusak dan tidak dapat dibuka: riwayat berakhir pada "${until.id}". Periksa gambarnya, lalu ulangi yang hilang.`,
    en: `The last ${lost.later} steps are damaged and could not be opened: the history ends at "${until.en}". Look at the drawing and do again what is missing.`,
  };
  const earlier = {
    id: `${lost.earlier} langkah pertama rusak: isi proyek utuh, tetapi langkah itu tidak dapat diurungkan lagi.`,
    en: `The first ${lost.earlier} steps are damaged: the project is whole, but they cannot be undone any more.`,
  };
  const parts = [...(lost.later > 0 ? [later] : []), ...(lost.earlier > 0 ? [earlier] : [])];
  return {
    severity: 'warning',
    code: 'steps-lost',
    place: {},
    message: {
      id: `Riwayat proyek "${name}": ${parts.map(({ id }) => id).join(' ')}`,
      en: `History of the project "${name}": ${parts.map(({ en }) => en).join(' ')}`,
    },
  };
}

/** Another tab was first; its version is shown now. @param labels of the acts that were not kept */
export function actsNotKept(labels: readonly Text[]): Note {
  const quoted = (language: keyof Text) => labels.map((label) => `"${label[language]}"`).join(', ');
  return {
    severity: 'warning',
    code: 'acts-not-kept',
    place: {},
    message: {
      id: `Langkah ${quoted('id')} tidak tersimpan: tab lain mengubah proyek ini lebih dahulu. Lihat hasilnya, lalu ulangi bila masih perlu.`,
      en: `${quoted('en')} was not kept: another tab changed this project first. Look at the result, and do it again if it is still needed.`,
    },
  };
}

/** What went wrong in IndexedDB, in words that say what to do. */
export function storageProblem(cause: unknown): Problem {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'QuotaExceededError') return storageFull();
  return problem('storage-failed', {
    id: `Penyimpanan peramban tidak dapat dipakai (${reasonOf(cause)}). Pekerjaan tetap jalan di memori; ekspor dahulu sebelum menutup halaman.`,
    en: `The browser's storage cannot be used (${reasonOf(cause)}). Work goes on in memory; export it before closing the page.`,
  });
}

const storageFull = (): Problem =>
  problem('storage-full', {
    id: 'Penyimpanan penuh: proyek tidak dapat disimpan di peramban ini. Pekerjaan tetap jalan di memori; ekspor dahulu, atau hapus proyek lama lalu coba lagi.',
    en: 'The storage is full: the project cannot be saved in this browser. Work goes on in memory; export it first, or delete old projects and try again.',
  });

export const storageBlocked = (): Problem =>
  problem('storage-blocked', {
    id: 'Penyimpanan tertahan oleh tab Deliniasi lain yang masih memakai versi lama. Tutup tab itu lalu muat ulang; sementara itu pekerjaan jalan di memori.',
    en: 'The storage is held by another Deliniasi tab that still runs an older version. Close that tab and reload; until then work goes on in memory.',
  });

export const storageAbsent = (): Problem =>
  problem('storage-absent', {
    id: 'Peramban ini tidak memberi tempat penyimpanan (mode privat, atau dimatikan). Pekerjaan jalan di memori; ekspor dahulu sebelum menutup halaman.',
    en: 'This browser gives no storage (private mode, or turned off). Work goes on in memory; export it before closing the page.',
  });

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message || cause.name : String(cause);
