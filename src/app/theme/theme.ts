import { create } from 'zustand';
import { readPreference, writePreference } from '../state/preferences.ts';

export type Theme = 'light' | 'dark';
const KEY = 'deliniasi.tema';
const system = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

const systemTheme = (): Theme => (system?.matches ? 'dark' : 'light');

function chosenTheme(): Theme | null {
  const kept = readPreference(KEY);
  return kept === 'light' || kept === 'dark' ? kept : null;
}

interface ThemeState {
  readonly theme: Theme;
  readonly choose: (theme: Theme) => void;
}

/** Follows the system until someone chooses. */
export const useTheme = create<ThemeState>()((set) => ({
  theme: chosenTheme() ?? systemTheme(),
  choose: (theme) => {
    writePreference(KEY, theme);
    set({ theme });
  },
}));

system?.addEventListener('change', () => {
  if (!chosenTheme()) useTheme.setState({ theme: systemTheme() });
});
