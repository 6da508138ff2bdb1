import { create } from 'zustand';
import { readPreference, writePreference } from './preferences.ts';

/** How a show looks and moves on this machine: what suits one projector need not suit another, so the project does not keep it. */
export interface ShowSettings {
  readonly dark: boolean;
  /** How the map goes from one SK to the other. */
  readonly change: 'swipe' | 'fade';
  /** Of each step, when it runs by itself. */
  readonly seconds: number;
}

export const SECONDS = { least: 3, most: 120 } as const;
const KEY = 'deliniasi.sajian';
const USUAL: ShowSettings = { dark: true, change: 'swipe', seconds: 8 };

export const useShowSettings = create<ShowSettings>()(() => readSettings(readPreference(KEY)));

export function setShowSettings(settings: Partial<ShowSettings>): void {
  useShowSettings.setState(settings);
  writePreference(KEY, JSON.stringify(useShowSettings.getState()));
}

/** What is missing or not as expected is as usual. */
export function readSettings(kept: string | null): ShowSettings {
  const values = parsed(kept);
  const seconds = Number(values.get('seconds'));
  return {
    dark: values.get('dark') !== false,
    change: values.get('change') === 'fade' ? 'fade' : USUAL.change,
    seconds: seconds >= SECONDS.least && seconds <= SECONDS.most ? seconds : USUAL.seconds,
  };
}

function parsed(kept: string | null): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '');
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}
