import { copyLink } from '../address/copy-link.ts';
import { project } from '../state/project.ts';
import type { Command } from './command.ts';
import { command, unless } from './define.ts';

/** Sending on what is on the screen. */
export const shareCommands: readonly Command[] = [
  command('screens', 'copy-link', {
    label: { id: 'Salin tautan ke tampilan ini', en: 'Copy a link to this view' },
    hint: {
      id: 'Layar, keadaan, kelurahan, dan tempat di peta ikut di dalam tautannya.',
      en: 'Screen, states, unit and place on the map go with it.',
    },
    icon: 'link',
    availability: () =>
      unless(project.getState().document === null, {
        id: 'Belum ada proyek yang terbuka.',
        en: 'No project is open.',
      }),
    run: () => void copyLink(),
  }),
];
