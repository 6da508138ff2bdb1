import type { ScreenId } from '../address/address.ts';
import { areaCommands } from './area.ts';
import { clearedCommands } from './cleared.ts';
import type { Command } from './command.ts';
import { compareCommands } from './compare.ts';
import { mapCommands } from './map.ts';
import { gpsCommand, optionCommands } from './options.ts';
import { projectCommands } from './project.ts';
import { screenCommands } from './screens.ts';
import { shapeCommands } from './shape.ts';
import { toolCommands } from './tools.ts';

/** Every command of the program, in the order in which help and palette list them. */
export const commands: readonly Command[] = [
  ...screenCommands,
  ...mapCommands,
  ...compareCommands,
  ...toolCommands,
  ...optionCommands,
  gpsCommand,
  ...shapeCommands,
  ...areaCommands,
  ...clearedCommands,
  ...projectCommands,
];

const byId = new Map(commands.map((command) => [command.id, command]));

export const findCommand = (id: string): Command | undefined => byId.get(id);

export const isOnScreen = ({ screens }: Command, screen: ScreenId): boolean =>
  screens === undefined || screens.includes(screen);

export const commandsOn = (screen: ScreenId): readonly Command[] =>
  commands.filter((command) => isOnScreen(command, screen));
