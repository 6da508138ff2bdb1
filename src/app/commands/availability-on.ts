import type { Text } from '../../domain/text.ts';
import { type Availability, unavailable } from '../../project/operation.ts';
import type { ScreenId } from '../state/view.ts';
import type { Command } from './command.ts';
import { isOnScreen } from './registry.ts';

const SCREEN_NAMES: Readonly<Record<ScreenId, Text>> = {
  data: { id: 'Data', en: 'Data' },
  compare: { id: 'Bandingkan', en: 'Compare' },
  draw: { id: 'Gambar', en: 'Draw' },
  present: { id: 'Sajikan', en: 'Present' },
  print: { id: 'Cetak', en: 'Print' },
};

/** A command of another screen is not available on this one, and says where it is. */
export function availabilityOn(screen: ScreenId, command: Command): Availability {
  if (isOnScreen(command, screen)) return command.availability();
  const names = (command.screens ?? []).map((each) => SCREEN_NAMES[each]);
  return unavailable({
    id: `Ada di layar ${names.map(({ id }) => id).join(' dan ')}.`,
    en: `It is on the ${names.map(({ en }) => en).join(' and ')} ${names.length > 1 ? 'screens' : 'screen'}.`,
  });
}
