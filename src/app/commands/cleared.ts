import { available, unavailable } from '../../project/operation.ts';
import { unclearAreas } from '../../project/operations/unclear-areas.ts';
import { askToClear } from '../state/draw.ts';
import { act } from '../state/project.ts';
import type { Command } from './command.ts';
import { command } from './define.ts';
import { AREAS_NEEDED, drawing, whileDrawing } from './drawn.ts';

const NOT_CLEARED = unavailable({
  id: 'Tidak satu pun area terpilih sudah dinyatakan tuntas.',
  en: 'None of the chosen areas has been declared cleared.',
});

const NO_MINUTE = unavailable({
  id: 'SK ini belum punya BA pengurangan. Pilih area, lalu nyatakan tuntas.',
  en: 'This decree has no reduction minute yet. Choose an area and declare it cleared.',
});

/** What BA minutes do to the SK being drawn. */
export const clearedCommands: readonly Command[] = [
  command('cleared', 'mark-cleared', {
    label: { id: 'Nyatakan tuntas dengan BA', en: 'Declare cleared by a BA' },
    hint: {
      id: 'Area terpilih tuntas menurut BA pengurangan: nomor, tanggal, catatan.',
      en: 'The chosen areas are cleared by a reduction minute: number, date, note.',
    },
    icon: 'cleared',
    screens: ['draw'],
    availability: whileDrawing(({ selection }) => (selection.areas.length > 0 ? available : AREAS_NEEDED)),
    run: () => askToClear({ areas: drawing()?.selection.areas ?? [] }),
  }),
  command('cleared', 'unclear-areas', {
    label: { id: 'Batalkan status tuntas', en: 'Take clearing back' },
    hint: {
      id: 'Area terpilih kembali dihitung kumuh; BA-nya tetap ada.',
      en: 'The chosen areas count as slum again; their minute stays.',
    },
    icon: 'undo',
    screens: ['draw'],
    availability: whileDrawing(({ document, delineation, selection }) => {
      if (selection.areas.length === 0) return AREAS_NEEDED;
      const chosen = new Set(selection.areas);
      const isCleared = document.minutes.some(
        (minute) =>
          minute.delineation === delineation.id && minute.clearedAreas.some((area) => chosen.has(area)),
      );
      return isCleared ? unclearAreas.availability(document, selection) : NOT_CLEARED;
    }),
    run: takeBack,
  }),
  command('cleared', 'minutes', {
    label: { id: 'Daftar BA pengurangan', en: 'Reduction minutes' },
    hint: {
      id: 'BA dari SK yang digambar: ubah, hapus, atau lihat areanya.',
      en: 'The minutes of the decree being drawn: edit, remove, or see their areas.',
    },
    icon: 'list',
    screens: ['draw'],
    availability: whileDrawing(({ document, delineation }) =>
      document.minutes.some((minute) => minute.delineation === delineation.id) ? available : NO_MINUTE,
    ),
    run: () => askToClear({ areas: [] }),
  }),
];

function takeBack(): void {
  const now = drawing();
  if (now) act(unclearAreas, { delineation: now.delineation.id, areas: now.selection.areas });
}
