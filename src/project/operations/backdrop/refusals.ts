import type { Problem } from '../../../domain/note.ts';
import { problem } from '../../../domain/note.ts';
import type { Text } from '../../../domain/text.ts';
import type { FitFault } from '../../../geo/georeference-faults.ts';
import type { ProjectDocument } from '../../document.ts';
import type { Availability } from '../../operation.ts';
import { available, unavailable } from '../../operation.ts';

export const needsBackdrop = (document: ProjectDocument): Availability =>
  document.backdrops.length > 0
    ? available
    : unavailable({
        id: 'Belum ada peta latar di proyek ini. Tambahkan dahulu.',
        en: 'There is no backdrop in this project yet. Add one first.',
      });

export const unknownBackdrop = (): Problem =>
  problem('backdrop-gone', {
    id: 'Peta latar itu sudah tidak ada di proyek ini. Pilih yang lain.',
    en: 'That backdrop is no longer in this project. Choose another one.',
  });

export const opacityOutOfRange = (): Problem =>
  problem('opacity-out-of-range', {
    id: 'Kepekatan harus antara 0 dan 100 persen.',
    en: 'The opacity must be between 0 and 100 percent.',
  });

export const pointUnreadable = (): Problem =>
  problem('control-point-unreadable', {
    id: 'Koordinat titik ikat tidak terbaca. Pasang titik itu sekali lagi.',
    en: 'The coordinates of the control point cannot be read. Set it once more.',
  });

/** Why control points do not place a picture, and what to do. Points are counted from 1. */
export function faultText(fault: FitFault): Text {
  switch (fault.kind) {
    case 'too-few':
      return {
        id: `Kurang ${fault.missing} titik ikat. Gambar baru dapat diletakkan dengan paling sedikit tiga titik.`,
        en: `${fault.missing} more control ${fault.missing === 1 ? 'point is' : 'points are'} needed. A picture is placed by three points or more.`,
      };
    case 'not-finite':
      return {
        id: 'Ada titik ikat yang koordinatnya tidak terbaca. Hapus titik itu, lalu pasang lagi.',
        en: 'A control point has coordinates that cannot be read. Remove it and set it again.',
      };
    case 'duplicate':
      return duplicateText(fault.first + 1, fault.second + 1, fault.on);
    case 'collinear':
      return {
        id: 'Titik-titik ikat terletak pada satu garis, jadi letak gambar di kiri dan kanan garis itu tidak tertentu. Tambah titik yang jauh dari garis itu.',
        en: 'The control points lie on one line, so that what is beside the line could be anywhere. Add a point far from the line.',
      };
    case 'mirrored':
      return {
        id: 'Dengan titik-titik ini gambar menjadi terbalik seperti di cermin. Barangkali dua titik tertukar: periksa pasangan titiknya.',
        en: 'With these points the picture would lie as in a mirror. Two points may have changed places: check the pairs.',
      };
  }
}

const duplicateText = (first: number, second: number, on: 'pixel' | 'ground'): Text =>
  on === 'pixel'
    ? {
        id: `Titik ${first} dan titik ${second} menunjuk tempat yang sama pada gambar. Hapus salah satunya.`,
        en: `Points ${first} and ${second} are at the same place on the picture. Remove one of them.`,
      }
    : {
        id: `Titik ${first} dan titik ${second} menunjuk tempat yang sama di lapangan. Hapus salah satunya.`,
        en: `Points ${first} and ${second} are at the same place on the ground. Remove one of them.`,
      };
