import type { Text } from '../../domain/text.ts';
import { type Availability, available, unavailable } from '../../project/operation.ts';
import type { IconName } from '../components/icon.tsx';
import { keysFor } from '../keyboard/keys.ts';
import type { ScreenId } from '../state/view.ts';
import type { Command, CommandGroup } from './command.ts';

interface Definition {
  readonly label: Text;
  readonly hint: Text;
  readonly icon?: IconName;
  readonly screens?: readonly ScreenId[];
  readonly availability?: () => Availability;
  readonly isOn?: () => boolean;
  readonly run: () => void;
}

/** A command with its keys from the one table; without `availability` it always is. */
export const command = (group: CommandGroup, id: string, definition: Definition): Command => ({
  availability: () => available,
  ...definition,
  id,
  group,
  keys: keysFor(id),
});

export const unless = (isMissing: boolean, reason: Text): Availability =>
  isMissing ? unavailable(reason) : available;
