import { useToasts } from '../components/toasts.ts';
import { useLanguage } from '../i18n/language.ts';
import type { Command } from './command.ts';

/** Runs a command, or says why it cannot be run now. */
export function runCommand(command: Command): void {
  const availability = command.availability();
  if (availability.ok) command.run();
  else useToasts.getState().say(availability.reason[useLanguage.getState().language]);
}
