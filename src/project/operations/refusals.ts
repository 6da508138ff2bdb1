import { problem } from '../../domain/note.ts';
import type { Text } from '../../domain/text.ts';
import type { ProjectDocument } from '../document.ts';
import type { Availability } from '../operation.ts';
import { available, unavailable } from '../operation.ts';

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
