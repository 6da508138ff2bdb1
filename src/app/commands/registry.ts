import { useEffect } from 'react';
import { create } from 'zustand';
import type { ScreenId } from '../state/view.ts';
import type { Command } from './command.ts';
import { compareCommands } from './compare.ts';
import { mapCommands } from './map.ts';
import { presentCommands } from './present.ts';
import { printCommands } from './print.ts';
import { projectCommands } from './project.ts';
import { screenCommands } from './screens.ts';
import { shareCommands } from './share.ts';

interface Registry {
  /** In the order in which help and palette list them. */
  readonly commands: readonly Command[];
}

const useRegistry = create<Registry>()(() => ({
  commands: [
    ...screenCommands,
    ...shareCommands,
    ...mapCommands,
    ...compareCommands,
    ...presentCommands,
    ...printCommands,
    ...projectCommands,
  ],
}));

/** Adds those that are not there yet. */
export function addCommands(added: readonly Command[]): void {
  const { commands } = useRegistry.getState();
  const missing = added.filter(({ id }) => !commands.some((command) => command.id === id));
  if (missing.length > 0) useRegistry.setState({ commands: [...commands, ...missing] });
}

/** Every command that is here by now. */
export const allCommands = (): readonly Command[] => useRegistry.getState().commands;

/** Every command of the program, as soon as all are fetched. */
export function useAllCommands(): readonly Command[] {
  useEffect(() => {
    void import('./draw-commands.ts').then(({ drawCommands }) => addCommands(drawCommands));
  }, []);
  return useRegistry((state) => state.commands);
}

export const findCommand = (id: string): Command | undefined =>
  allCommands().find((command) => command.id === id);

export const isOnScreen = ({ screens }: Command, screen: ScreenId): boolean =>
  screens === undefined || screens.includes(screen);

export const commandsOn = (screen: ScreenId): readonly Command[] =>
  allCommands().filter((command) => isOnScreen(command, screen));
