import type { Language, Text } from '../../../../domain/text.ts';
import { fill, type ParameterValue } from '../../../i18n/translate.ts';
import { toolWords } from '../../../i18n/words/tools.ts';

type ToolWord = keyof typeof toolWords;

/** A text of the tools in both languages, filled. */
export function toolText(key: ToolWord, values: Readonly<Record<string, ParameterValue>> = {}): Text {
  const { id, en } = toolWords[key];
  return { id: fill(id, values), en: fill(en, values) };
}

export const inLanguage = (text: Text, language: Language): string => text[language];
