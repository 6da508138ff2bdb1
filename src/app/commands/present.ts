import { type Availability, available, unavailable } from '../../project/operation.ts';
import { useComparison } from '../state/comparison.ts';
import { orderByChange } from '../state/present.ts';
import { startShow } from '../state/present-show.ts';
import { project } from '../state/project.ts';
import { useView } from '../state/view.ts';
import type { Command } from './command.ts';
import { command, unless } from './define.ts';

const NOTHING = unavailable({
  id: 'Belum ada yang disajikan: pilih dahulu keadaan sebelum dan sesudah di layar Bandingkan.',
  en: 'There is nothing to present yet: choose the states before and after on the Compare screen first.',
});
const STALE = unavailable({
  id: 'Angka sedang dihitung ulang; tunggu sampai selesai.',
  en: 'The figures are being computed again; wait until they are ready.',
});

function presentable(): Availability {
  const { compared, stale } = useComparison.getState();
  if (compared === null) return NOTHING;
  return stale ? STALE : available;
}

function fromChosen(): Availability {
  const { scene } = useView.getState();
  const chosen = unless(scene === null, {
    id: 'Pilih dahulu sebuah adegan di daftar.',
    en: 'Choose a scene in the list first.',
  });
  return chosen.ok ? presentable() : chosen;
}

/** What the meeting sees. */
export const presentCommands: readonly Command[] = [
  command('present', 'start-show', {
    label: { id: 'Mulai sajian', en: 'Start the presentation' },
    hint: { id: 'Layar penuh, dari adegan pertama.', en: 'Full screen, from the first scene.' },
    icon: 'present',
    screens: ['present'],
    availability: presentable,
    run: () => startShow(null),
  }),
  command('present', 'start-show-here', {
    label: { id: 'Mulai sajian dari adegan terpilih', en: 'Start the presentation at the chosen scene' },
    hint: {
      id: 'Layar penuh, dari adegan yang dipilih di daftar.',
      en: 'Full screen, from the chosen scene.',
    },
    icon: 'present',
    screens: ['present'],
    availability: fromChosen,
    run: () => startShow(useView.getState().scene),
  }),
  command('present', 'play-show', {
    label: { id: 'Putar sajian sendiri', en: 'Let the presentation run by itself' },
    hint: {
      id: 'Berputar terus untuk layar di lobi; tombol atau sentuhan apa saja menjedanya sebentar.',
      en: 'Goes round and round for a screen in the lobby; any key or touch pauses it for a while.',
    },
    icon: 'play',
    screens: ['present'],
    availability: presentable,
    run: () => startShow(null, true),
  }),
  command('present', 'order-by-change', {
    label: { id: 'Urutkan adegan menurut perubahan', en: 'Order the scenes by change' },
    hint: {
      id: 'Urutan buatan tangan dilepas; dapat diurungkan.',
      en: 'Gives up the order made by hand; it can be undone.',
    },
    icon: 'list',
    screens: ['present'],
    availability: () =>
      unless((project.getState().document?.presentation.order ?? null) === null, {
        id: 'Adegan sudah urut menurut perubahan.',
        en: 'The scenes are ordered by change already.',
      }),
    run: orderByChange,
  }),
];
