import type { Text } from '../../domain/text.ts';
import type { MapMode } from '../../map/scene.ts';
import { zoomBy } from '../map/stage.ts';
import { useMapData } from '../state/map-data.ts';
import { project } from '../state/project.ts';
import { useView } from '../state/view.ts';
import { changeMode, visitAll } from '../state/visit.ts';
import type { Command } from './command.ts';
import { command, unless } from './define.ts';

const mode = (id: MapMode, label: Text, hint: Text): Command =>
  command('map', id, {
    label,
    hint,
    icon: 'compare',
    screens: ['data', 'compare', 'present'],
    availability: () => {
      const { beforeName, afterName } = useMapData.getState();
      return unless(beforeName === null || afterName === null, {
        id: 'Peta dibandingkan setelah keadaan sebelum dan sesudah dipilih.',
        en: 'The map compares once the states before and after are chosen.',
      });
    },
    isOn: () => useView.getState().mode === id,
    run: () => changeMode(id),
  });

const isEmpty = (): boolean => {
  const { document } = project.getState();
  return !document || document.delineations.length + document.unitLayers.length === 0;
};

/** How the map shows, and where it looks. */
export const mapCommands: readonly Command[] = [
  mode(
    'swipe',
    { id: 'Peta: geser', en: 'Map: swipe' },
    {
      id: 'Sebelum dan sesudah di kiri dan kanan gagang geser.',
      en: 'Before and after on either side of a handle.',
    },
  ),
  mode(
    'side',
    { id: 'Peta: berdampingan', en: 'Map: side by side' },
    { id: 'Dua peta yang bergerak bersama.', en: 'Two maps that move together.' },
  ),
  mode(
    'overlay',
    { id: 'Peta: tumpang', en: 'Map: overlay' },
    { id: 'Satu peta: tetap, berkurang, bertambah.', en: 'One map: remaining, reduced, added.' },
  ),
  command('map', 'fit', {
    label: { id: 'Lihat seluruh wilayah', en: 'See the whole area' },
    hint: { id: 'Peta mundur sampai semua kumuh terlihat.', en: 'The map zooms out to all slum ground.' },
    icon: 'fit',
    availability: () =>
      unless(isEmpty(), {
        id: 'Belum ada yang dapat dilihat: proyek ini masih kosong.',
        en: 'There is nothing to see yet: this project is empty.',
      }),
    run: visitAll,
  }),
  command('map', 'zoom-in', {
    label: { id: 'Perbesar peta', en: 'Zoom in' },
    hint: { id: 'Lebih dekat ke tengah peta.', en: 'Closer to the middle of the map.' },
    icon: 'plus',
    run: () => zoomBy(1),
  }),
  command('map', 'zoom-out', {
    label: { id: 'Perkecil peta', en: 'Zoom out' },
    hint: { id: 'Menjauh dari tengah peta.', en: 'Away from the middle of the map.' },
    icon: 'minus',
    run: () => zoomBy(-1),
  }),
];
