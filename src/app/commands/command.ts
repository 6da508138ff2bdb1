import type { Text } from '../../domain/text.ts';
import type { Availability } from '../../project/operation.ts';
import type { IconName } from '../components/icon.tsx';
import type { ScreenId } from '../state/view.ts';

/** Under which heading a command stands in the palette and in the help sheet. */
export type CommandGroup =
  | 'screens'
  | 'map'
  | 'compare'
  | 'tools'
  | 'shape'
  | 'area'
  | 'cleared'
  | 'present'
  | 'print'
  | 'project';

/**
 * One thing the user can do, from wherever: toolbar, context menu, key, palette and help sheet are all made from the registry
 * of these. An act on the project names its reasons through its `Operation`.
 */
export interface Command {
  readonly id: string;
  /** As on a button: "Potong". */
  readonly label: Text;
  /** What it does, in a sentence. */
  readonly hint: Text;
  readonly group: CommandGroup;
  readonly icon?: IconName;
  /** As written for people: "Ctrl+Z". The first is shown on buttons. */
  readonly keys: readonly string[];
  /** Screens on which it exists; absent: all. */
  readonly screens?: readonly ScreenId[];
  availability(): Availability;
  /** For what is on or off, and for tools: whether it is on. */
  isOn?(): boolean;
  run(): void;
}
