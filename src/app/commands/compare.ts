import { type Availability, available } from '../../project/operation.ts';
import { swapStates } from '../../project/operations/swap-states.ts';
import { useComparison } from '../state/comparison.ts';
import { act, project } from '../state/project.ts';
import { stepUnit } from '../state/step-unit.ts';
import { setTimelineOpen, useStory } from '../state/timeline.ts';
import { useView } from '../state/view.ts';
import { visitNothing } from '../state/visit.ts';
import type { Command } from './command.ts';
import { command, unless } from './define.ts';

const compared = (): Availability =>
  unless(useComparison.getState().compared === null, {
    id: 'Belum ada hasil perbandingan.',
    en: 'There is no comparison yet.',
  });

const chosen = (): Availability => {
  const { unit, lineage, point } = useView.getState();
  const hasCard = unit !== null || lineage !== null || point !== null;
  return unless(!hasCard && !isTimelineShown(), {
    id: 'Tidak ada kartu rincian atau lini masa yang terbuka.',
    en: 'No detail card or timeline is open.',
  });
};

const swappable = (): Availability => {
  const { document } = project.getState();
  return document ? swapStates.availability(document) : available;
};

const isTimelineShown = (): boolean => useStory.getState().isOpen && useView.getState().screen === 'compare';

/** The figures of the Compare screen. */
export const compareCommands: readonly Command[] = [
  command('compare', 'previous', {
    label: { id: 'Kelurahan sebelumnya', en: 'Previous unit' },
    hint: { id: 'Naik satu baris di daftar kelurahan.', en: 'One row up in the list of units.' },
    icon: 'up',
    screens: ['compare'],
    availability: compared,
    run: () => stepUnit(-1),
  }),
  command('compare', 'next', {
    label: { id: 'Kelurahan berikutnya', en: 'Next unit' },
    hint: { id: 'Turun satu baris di daftar kelurahan.', en: 'One row down in the list of units.' },
    icon: 'down',
    screens: ['compare'],
    availability: compared,
    run: () => stepUnit(1),
  }),
  command('compare', 'swap', {
    label: { id: 'Tukar sebelum dan sesudah', en: 'Swap before and after' },
    hint: {
      id: 'Keadaan sebelum menjadi sesudah, dan sebaliknya.',
      en: 'Before becomes after, and the other way round.',
    },
    icon: 'swap',
    screens: ['data', 'compare'],
    availability: swappable,
    run: () => act(swapStates, null),
  }),
  command('compare', 'timeline', {
    label: { id: 'Lini masa', en: 'Timeline' },
    hint: {
      id: 'Semua SK dan BA kota ini pada satu sumbu waktu: yang tertangani terpisah dari perubahan deliniasi.',
      en: 'All decrees and minutes of this city on one axis of time: handled apart from redrawn.',
    },
    icon: 'history',
    screens: ['compare'],
    isOn: isTimelineShown,
    run: () => setTimelineOpen(!useStory.getState().isOpen),
  }),
  command('compare', 'close', {
    label: { id: 'Tutup kartu rincian atau lini masa', en: 'Close the detail card or the timeline' },
    hint: {
      id: 'Tidak ada kelurahan atau kawasan yang dipilih lagi.',
      en: 'No unit or area is chosen any more.',
    },
    icon: 'close',
    screens: ['data', 'compare'],
    availability: chosen,
    run: () => (isTimelineShown() ? setTimelineOpen(false) : visitNothing()),
  }),
];
