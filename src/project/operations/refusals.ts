import { problem } from '../../domain/note.ts';
import type { Text } from '../../domain/text.ts';
import type { ProjectDocument } from '../document.ts';
import type { Availability } from '../operation.ts';
import { available, unavailable } from '../operation.ts';
import type { Selection } from '../selection.ts';

export const needsDelineation = (document: ProjectDocument): Availability =>
  document.delineations.length > 0
    ? available
    : unavailable({
        id: 'Belum ada SK di proyek ini. Buka berkas deliniasi dahulu.',
        en: 'There is no SK in this project yet. Open a delineation file first.',
      });

export const needsUnitLayer = (document: ProjectDocument): Availability =>
  document.unitLayers.length > 0
    ? available
    : unavailable({
        id: 'Belum ada batas kelurahan di proyek ini. Buka berkas batas wilayah dahulu.',
        en: 'There are no kelurahan boundaries in this project yet. Open a boundary file first.',
      });

export const unknownDelineation = () =>
  problem('delineation-gone', {
    id: 'SK itu sudah tidak ada di proyek ini. Pilih SK lain.',
    en: 'That SK is no longer in this project. Choose another SK.',
  });

export const unknownUnitLayer = () =>
  problem('unit-layer-gone', {
    id: 'Batas wilayah itu sudah tidak ada di proyek ini. Pilih yang lain.',
    en: 'Those boundaries are no longer in this project. Choose others.',
  });

export const noProjectOpen = () =>
  problem('no-project-open', {
    id: 'Belum ada proyek yang terbuka. Buat atau pilih proyek dahulu.',
    en: 'No project is open. Make or choose one first.',
  });

/** An operation was asked for while it is not available. */
export const refused = (reason: Text) => problem('operation-unavailable', reason);

/** Acts on chosen areas; without a selection they are judged by their input. */
export function needsAreas(document: ProjectDocument, selection?: Selection): Availability {
  const needed = needsDelineation(document);
  if (!needed.ok || selection === undefined || selection.areas.length > 0) return needed;
  return unavailable({
    id: 'Belum ada area yang dipilih. Pilih satu atau beberapa area di peta atau di tabel dahulu.',
    en: 'No area is chosen yet. Choose one or more areas on the map or in the table first.',
  });
}

export const needsMinute = (document: ProjectDocument): Availability =>
  document.minutes.length > 0
    ? available
    : unavailable({
        id: 'Belum ada Berita Acara (BA) di proyek ini. Nyatakan sebuah area tuntas dahulu.',
        en: 'There is no minute (BA) in this project yet. Mark an area as cleared first.',
      });

export const unknownAreas = (count: number) =>
  problem('area-gone', {
    id: `${count} area sudah tidak ada di SK ini; tidak ada yang diubah. Pilih area lain.`,
    en: `${count} ${count === 1 ? 'area is' : 'areas are'} no longer in this SK; nothing was changed. Choose other areas.`,
  });

export const unknownState = () =>
  problem('state-gone', {
    id: 'SK atau BA asal salinan itu sudah tidak ada di proyek ini. Pilih asal yang lain.',
    en: 'The SK or minute to copy from is no longer in this project. Choose another origin.',
  });
