import { readPreference, writePreference } from '../state/preferences.ts';

const KEY = 'deliniasi.perintah';
const MOST = 8;

/** Ids of the commands chosen in the palette, the last first. */
export const recentCommands = (): readonly string[] => (readPreference(KEY) ?? '').split(' ').filter(Boolean);

export function rememberCommand(id: string): void {
  const others = recentCommands().filter((other) => other !== id);
  writePreference(KEY, [id, ...others].slice(0, MOST).join(' '));
}
