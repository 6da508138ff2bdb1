import { create } from 'zustand';
import type { Language } from '../../domain/text.ts';
import { readPreference, writePreference } from '../state/preferences.ts';

const KEY = 'deliniasi.bahasa';

const isLanguage = (value: string | null): value is Language => value === 'id' || value === 'en';

function initialLanguage(): Language {
  const kept = readPreference(KEY);
  return isLanguage(kept) ? kept : 'id';
}

interface LanguageState {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const useLanguage = create<LanguageState>()((set) => ({
  language: initialLanguage(),
  choose: (language) => {
    writePreference(KEY, language);
    set({ language });
  },
}));
