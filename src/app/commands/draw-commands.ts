import { areaCommands } from './area.ts';
import { clearedCommands } from './cleared.ts';
import type { Command } from './command.ts';
import { gpsCommand, optionCommands } from './options.ts';
import { shapeCommands } from './shape.ts';
import { toolCommands } from './tools.ts';

/** The commands that bring the acts on shapes with them: fetched with the Draw screen, or when all commands are asked for. */
export const drawCommands: readonly Command[] = [
  ...toolCommands,
  ...optionCommands,
  gpsCommand,
  ...shapeCommands,
  ...areaCommands,
  ...clearedCommands,
];
